import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { contactTrust, isDoubtful } from '../../src/directory/trust.ts';
import { agenciesCsv, contactsCsv } from '../../src/exports/csv.ts';
import { readCsv } from '../../src/exports/csv-read.ts';
import { guarded, unguarded } from '../../src/exports/csv-guard.ts';
import { agencyTable } from '../../src/exports/tables/agencies.ts';
import { contactTable } from '../../src/exports/tables/contacts.ts';
import type { Table } from '../../src/exports/tables/table.ts';
import { LOCALES } from '../../src/model/locales.ts';
import type { Text } from '../../src/model/text.ts';
import { AS_OF, makeAgency, makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';
import { CONTACTS, HOSTILE, HOSTILE_DIRECTORY } from './hostile-directory.ts';

const directory = await realDirectory();
const day = asOf(directory);
const SITE = 'https://directory.example/base/';

/** Every contact of the real content, in the order of countries and files. */
const contacts = directory.countries.flatMap((country) => country.agencies.flatMap((agency) => (agency.contacts ?? []).map((contact) => ({ country, agency, contact }))));
const recordsOf = ({ columns, rows }: Table): Record<string, string>[] => rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]?.name ?? '', cell])));

describe('a cell that a spreadsheet would run', () => {
  it.each(['=SUM(1)', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', "'=1", "''=1"])('%j never begins as it would be run, and comes back', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
    expect(unguarded(guarded(cell))).toBe(cell);
  });

  it.each(['', "'", "'quoted'", 'tel:+541160899000', '145', '*212', '0800', 'a=b', ' =1'])('%j stays as it is', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });

  it('stands in no file', () => {
    for (const text of [contactsCsv(HOSTILE_DIRECTORY, 'en', AS_OF), agenciesCsv(HOSTILE_DIRECTORY, 'en', AS_OF), contactsCsv(directory, 'es', day), agenciesCsv(directory, 'es', day)]) {
      const cells = (parse(text, { bom: true }) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });
});

describe('the file', () => {
  const text = contactsCsv(HOSTILE_DIRECTORY, 'es', AS_OF, SITE);

  it('refuses to be read with a line that is too short', () => {
    expect(() => readCsv('\ufeffa,b\r\n1\r\n')).toThrow(/Invalid Record Length/);
  });

  it('begins with the mark of UTF-8 and ends each line as RFC 4180 has it', () => {
    expect(text.startsWith('\ufeffentry,country,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const outside = text.replace(/"(?:[^"]|"")*"/g, '');
    expect(/[\r\n"]/.test(outside.replaceAll('\r\n', ''))).toBe(false);
  });

  it('gives every hostile word back, sign by sign', () => {
    expect(readCsv(text)).toEqual(recordsOf(contactTable(HOSTILE_DIRECTORY, 'es', AS_OF, SITE)));
    const agencies = readCsv(agenciesCsv(HOSTILE_DIRECTORY, 'es', AS_OF, SITE));
    expect(agencies).toEqual(recordsOf(agencyTable(HOSTILE_DIRECTORY, 'es', AS_OF, SITE)));
    for (const column of ['name', 'acronym', 'aliases', 'parent', 'summary', 'city', 'address', 'notes']) expect(agencies.slice(1).map((record) => record[column])).toEqual(HOSTILE);
  });

  it('keeps +, first zeros, * and what nobody knows', () => {
    const records = readCsv(text).slice(0, CONTACTS.length);
    expect(records.map(({ value }) => value)).toEqual(CONTACTS.map(({ value }) => value));
    expect(records.map(({ dial }) => dial)).toEqual([
      'tel:145', 'tel:*212', 'tel:08005550123', 'tel:+541160899000', 'tel:+541160899001', 'https://wa.me/5491131331000', '', '', 'mailto:a%2Bb@example.org', 'https://example.org/?q="><script>', 'tel:111', 'tel:112', 'tel:113',
    ]);
    expect(records.map(({ toll_free }) => toll_free)).toEqual(['yes', '', '', 'no', ...Array.from({ length: 9 }, () => '')]);
    expect(records[2]).toMatchObject({ extensions: '4', price_words: 'Precio no publicado', hours_words: 'Horario no publicado', anonymous: '' });
    expect(records[4]).toMatchObject({ callable_from: 'AR UY', reach_words: 'Solo desde Argentina y Uruguay' });
    expect(records[10]).toMatchObject({ trust: 'disputed', doubtful: 'yes', disputed_since: '2026-11-02', disputed_why: 'Nadie responde.', trust_words: expect.stringMatching(/^En duda\. .*Nadie responde\. Publicado/) });
    expect(records[11]).toMatchObject({ trust: 'confirmed', confirmed_by: 'The "Ministry"', confirmed_on: '2026-11-01' });
    expect(records[12]).toMatchObject({ other_page: 'https://example.org/other', other_page_published: '2026-10' });
    expect(records[0]?.cautions_words).toMatch(/^Esta autoridad controla/);
  });

  it('leads nobody to a page that is only cited', () => {
    const [first] = readCsv(text);
    expect(first).toMatchObject({ source_published: '2025-10', source_publisher: '+copier', source_title: '=copy', source_url: '', source_cited_url: 'https://copy.example.org/' });
  });

  it('says in which columns a translation is pending', () => {
    const country = makeCountry({ agencies: [makeAgency({ summary: { es: 'Una.', pending: ['en', 'pt', 'fr'] } as Text })] });
    const waiting = { ...HOSTILE_DIRECTORY, countries: [country] };
    expect(readCsv(agenciesCsv(waiting, 'fr', AS_OF))[0]).toMatchObject({ summary: 'Una.', translation_pending: 'summary' });
    expect(readCsv(agenciesCsv(waiting, 'es', AS_OF))[0]?.translation_pending).toBe('');
  });

  it('is the same on another day', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01') });
    try {
      expect(contactsCsv(HOSTILE_DIRECTORY, 'es', AS_OF, SITE)).toBe(text);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe.each(LOCALES)('the real content in %s', (locale) => {
  const records = readCsv(contactsCsv(directory, locale, day, SITE));

  it('comes back whole: each contact in its place, with reach, trust and source, and none more', () => {
    expect(records.map(({ entry, value, reach, hours }) => [entry, value, reach, hours])).toEqual(
      contacts.map(({ country, agency, contact }) => [`${country.country.toLowerCase()}/${agency.id}`, contact.value, contact.reach, contact.hours ?? '']),
    );
    expect(readCsv(agenciesCsv(directory, locale, day)).map(({ entry }) => entry)).toEqual(directory.countries.flatMap(({ country, agencies }) => agencies.map(({ id }) => `${country.toLowerCase()}/${id}`)));
    for (const record of records) {
      for (const column of ['reach', 'trust', 'doubtful', 'trust_words', 'source_publisher', 'source_title', 'source_ids', 'content_date', 'display']) expect(record[column], `${record.entry} ${record.value} ${column}`).not.toBe('');
      expect(record.page).toBe(`${SITE}${locale}/${record.entry}/`);
    }
  });

  it('is as honest as the pages: doubts and cautions stand in the line of the number', () => {
    records.forEach((record, i) => {
      const found = contacts[i];
      if (!found) throw new Error('a line too many');
      const trust = contactTrust(found.contact, found.country, day);
      expect([record.trust, record.doubtful, record.doubt]).toEqual([trust.level, isDoubtful(trust) ? 'yes' : 'no', trust.doubt ?? '']);
      expect(record.cautions).toBe(found.agency.cautions?.join(' ') ?? '');
      expect(record.cautions_words === '').toBe(found.agency.cautions === undefined);
    });
  });

  it('never puts a + before a domestic number', () => {
    for (const record of records.filter(({ reach }) => reach === 'domestic')) expect([record.dial, record.display, record.value].filter((cell) => cell?.includes('+'))).toEqual([]);
  });

  it('offers the best contact of each agency first by `order`', () => {
    for (const [entry, lines] of Object.entries(Object.groupBy(records, ({ entry: of }) => of ?? ''))) {
      const ordered = lines?.toSorted((a, b) => Number(a.order) - Number(b.order)) ?? [];
      expect(ordered.map(({ order }) => order), entry).toEqual(ordered.map((_, i) => String(i + 1)));
      const firstDoubt = ordered.findIndex(({ doubtful }) => doubtful === 'yes');
      if (firstDoubt >= 0) expect(ordered.slice(firstDoubt).every(({ doubtful }) => doubtful === 'yes')).toBe(true);
    }
  });
});
