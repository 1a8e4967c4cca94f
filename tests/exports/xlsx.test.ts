import readWorkbook from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { readCsv } from '../../src/exports/csv-read.ts';
import { contactsCsv } from '../../src/exports/csv.ts';
import type { Table } from '../../src/exports/tables/table.ts';
import { allTables } from '../../src/exports/tables/workbook.ts';
import { directoryWorkbook, workbookOf } from '../../src/exports/xlsx.ts';
import { withoutDates } from '../../src/exports/zip-dates.ts';
import { AS_OF } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';
import { CONTACTS, HOSTILE, HOSTILE_DIRECTORY } from './hostile-directory.ts';
import { unzipped } from './unzip.ts';

const OPTIONS = { asOf: AS_OF, commit: null, site: 'https://directory.example/' };

/** The sheets of a workbook as another library reads them, empty cells as empty texts. */
async function sheetsIn(bytes: Uint8Array): Promise<{ sheet: string; rows: unknown[][] }[]> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map((cell) => cell ?? '')) }));
}

/** A table as its sheet should be read: its head, then its rows, without empty cells at the end of all. */
const cellsOf = ({ columns, rows }: Table): string[][] => [columns.map(({ name }) => name), ...rows.map((row) => [...row])];

describe('what is refused', () => {
  it('is a text that no cell can hold, with its place', async () => {
    const table: Table = { name: 'laws', columns: [{ name: 'title', width: 9 }], rows: [['short'], ['x'.repeat(32_768)]] };
    await expect(workbookOf([table])).rejects.toThrow('laws, row 3, title: a cell of a workbook holds 32767 characters at most, and this text has 32768');
  });

  it('is to take dates from what is no zip archive', () => {
    expect(() => withoutDates(new TextEncoder().encode('x'.repeat(100)))).toThrow('This is not a zip file');
  });
});

describe('hostile words', () => {
  it('come back sign by sign from every sheet', async () => {
    const sheets = await sheetsIn(await directoryWorkbook(HOSTILE_DIRECTORY, 'es', OPTIONS));
    const tables = allTables(HOSTILE_DIRECTORY, 'es', OPTIONS);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['contacts', 'agencies', 'countries', 'emergency', 'laws', 'treaties', 'gaps', 'ended', 'glossary', 'resources', 'sources', 'about']);
    expect(sheets.map(({ rows }) => rows)).toEqual(tables.map(cellsOf));
    const name = tables[1]?.columns.findIndex((column) => column.name === 'name') ?? -1;
    expect(sheets[1]?.rows.slice(2).map((row) => row[name])).toEqual(HOSTILE);
  });

  it('and numbers are texts, in cells formatted as text: none is a number, a date, a formula or a link', async () => {
    const bytes = await directoryWorkbook(HOSTILE_DIRECTORY, 'es', OPTIONS);
    const [contacts] = await sheetsIn(bytes);
    const value = contacts?.rows[0]?.indexOf('value') ?? -1;
    expect(contacts?.rows.slice(1, CONTACTS.length + 1).map((row) => row[value])).toEqual(CONTACTS.map((contact) => contact.value));
    const files = unzipped(bytes);
    const sheets = [...files].flatMap(([path, xml]) => (path.startsWith('xl/worksheets/sheet') ? [xml] : []));
    expect(sheets).toHaveLength(12);
    for (const xml of sheets) {
      const cells = xml.match(/<c [^>]*>/g) ?? [];
      expect(cells.filter((cell) => !cell.includes(' t="s"'))).toEqual([]);
      expect(xml).not.toMatch(/<f>|<hyperlink/);
    }
    expect(files.get('xl/styles.xml')).toContain('formatCode="@"');
  });
});

describe('each sheet', () => {
  it('keeps its head in view, can be filtered, and offers no conversion into numbers', async () => {
    const files = unzipped(await directoryWorkbook(HOSTILE_DIRECTORY, 'en', OPTIONS));
    const workbook = files.get('xl/workbook.xml') ?? '';
    expect(workbook.match(/<definedNames\b/g)).toHaveLength(1);
    allTables(HOSTILE_DIRECTORY, 'en', OPTIONS).forEach((table, i) => {
      const xml = files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
      const last = /<autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(xml);
      expect(Number(last?.[2])).toBe(table.rows.length + 1);
      expect(xml).toContain(`r="${last?.[1]}1"`);
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toContain('numberStoredAsText="1"');
      // The order of ECMA-376, 18.3.1.99: in another one Excel calls the file broken.
      const places = ['<sheetViews', '<cols', '<sheetData', '<autoFilter', '<ignoredErrors'].map((tag) => xml.indexOf(tag));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(workbook).toContain(`localSheetId="${i}" hidden="1">'${table.name}'!$A$1:$${last?.[1]}$${last?.[2]}<`);
    });
  });
});

describe('the real content', async () => {
  const directory = await realDirectory();
  const day = asOf(directory);
  const options = { asOf: day, commit: '0123abc', site: null };

  it('comes back whole and as the CSV has it, with reach, trust and source in every line', async () => {
    const sheets = await sheetsIn(await directoryWorkbook(directory, 'pt', options));
    const tables = allTables(directory, 'pt', options);
    tables.forEach((table, i) => expect(sheets[i]?.rows, table.name).toEqual(cellsOf(table)));
    const [head = [], ...lines] = sheets[0]?.rows ?? [];
    const records = lines.map((line) => Object.fromEntries(line.map((cell, i) => [String(head[i]), cell])));
    expect(records).toEqual(readCsv(contactsCsv(directory, 'pt', day)));
    for (const record of records) expect([record.reach, record.trust, record.trust_words, record.source_publisher].includes('')).toBe(false);
  });

  it('says of every state how it stands to every treaty, and never "no" for what is not known', () => {
    const treaties = allTables(directory, 'en', options)[5];
    const at = (name: string): number => treaties?.columns.findIndex((column) => column.name === name) ?? -1;
    expect(treaties?.rows).toHaveLength(directory.instruments.length * directory.countries.length);
    const unknown = treaties?.rows.filter((row) => row[at('standing')] === 'not-established') ?? [];
    expect(unknown.length).toBe(directory.instruments.flatMap(({ unsourced }) => unsourced).length);
    expect(new Set(unknown.map((row) => row[at('standing_words')]))).toEqual(new Set(['not established']));
    for (const row of treaties?.rows ?? []) expect(row[at('source_ids')] === '').toBe(row[at('standing')] === 'not-established');
  });

  it('is the same, byte for byte, on another day', async () => {
    const first = await directoryWorkbook(directory, 'fr', options);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    try {
      expect(Buffer.from(await directoryWorkbook(directory, 'fr', options)).equals(Buffer.from(first))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
