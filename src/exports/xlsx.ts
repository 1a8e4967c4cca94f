import writeSheets, { type Feature, type Row, type Sheet } from 'write-excel-file/universal';
import { findElement, getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, replaceElement } from 'write-excel-file/utility';
import type { Locale } from '../model/locales.ts';
import type { ExportOptions } from './api/meta.ts';
import type { Selection } from './select.ts';
import type { Table } from './tables/table.ts';
import { allTables } from './tables/workbook.ts';
import { withoutDates } from './zip-dates.ts';

/** The most characters that a cell may hold. */
const MOST = 32_767;

/** What reads as the escape of a character (ECMA-376, 22.4.2.4), what XML would change or drop, and so must be escaped. */
// eslint-disable-next-line no-control-regex -- these are the very characters that XML cannot hold
const ESCAPED = /_(?=x[0-9a-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gi;

const escapeOf = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a cell of a workbook holds it. The names of what every object of JavaScript has, such as "constructor", are escaped too: the library keeps
 * its texts in such an object, and would take them for known.
 * @param where the cell, for the error
 * @throws where the text is too long for a cell
 */
export function cellText(text: string, where: string): string {
  if (text.length > MOST) throw new Error(`${where}: a cell of a workbook holds ${MOST} characters at most, and this text has ${text.length}. Shorten it`);
  const escaped = text.replace(ESCAPED, escapeOf);
  return escaped in Object.prototype ? escapeOf(escaped.charAt(0)) + escaped.slice(1) : escaped;
}

/** Cells of the type and the format of text: +541160899000, *212 and 0800 stay as they are, also when somebody edits them. */
function rowsOf({ name, columns, rows }: Table): Row[] {
  const head: Row = columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const }));
  return [
    head,
    ...rows.map((row, line): Row => row.map((cell, i) => (cell === '' ? null : { value: cellText(cell, `${name}, row ${line + 2}, ${columns[i]?.name}`), type: String, format: '@' }))),
  ];
}

/** The cells of a table with its head: A1:AZ390. */
const rangeOf = ({ columns, rows }: Table): string => `A1:${getCellAddress(rows.length, columns.length - 1)}`;

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** An element in the place of the one that the library has written, or where the standard wants it: in another order Excel calls the file broken. */
function placed(xml: string, markup: string, file: 'xl/worksheets/sheet{id}.xml' | 'xl/workbook.xml', parent: string): string {
  const there = findElement(xml, /^<(\w+)/.exec(markup)?.[1] ?? '');
  return there ? replaceElement(xml, there, markup) : insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(file, parent) ?? [], parent);
}

/**
 * A filter over the head of each sheet, and no offer to turn numbers into quantities: who accepted it would lose the + and the first zeros.
 * The library has no option for either.
 */
function filtersOver(tables: readonly Table[]): Feature<Blob> {
  const sheet = 'xl/worksheets/sheet{id}.xml';
  const workbook = 'xl/workbook.xml';
  const names = tables.map((table, i) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${table.name}'!${absolute(rangeOf(table))}</definedName>`);
  return {
    files: {
      transform: {
        [sheet]: {
          transform(xml, _options, { sheetIndex }) {
            const table = tables[sheetIndex];
            if (!table) return xml;
            const filtered = placed(xml, `<autoFilter ref="${rangeOf(table)}"/>`, sheet, 'worksheet');
            return placed(filtered, `<ignoredErrors><ignoredError sqref="${rangeOf(table)}" numberStoredAsText="1"/></ignoredErrors>`, sheet, 'worksheet');
          },
        },
        [workbook]: {
          transform: (xml) => placed(xml, `<definedNames>${names.join('')}</definedNames>`, workbook, 'workbook'),
        },
      },
    },
  };
}

/** Tables as a workbook (.xlsx), a sheet for each. The same tables give the same bytes. @throws where a text is too long for a cell */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table): Sheet<Blob> => ({ data: rowsOf(table), sheet: table.name, stickyRowsCount: 1, stickyColumnsCount: 1, columns: table.columns.map(({ width }) => ({ width })) }));
  const blob = await writeSheets(sheets, { features: [filtersOver(tables)] }).toBlob();
  return withoutDates(new Uint8Array(await blob.arrayBuffer()));
}

/** The directory as a workbook: a sheet for each kind of record, words in one language with the codes beside them, every cell a text. */
export function directoryWorkbook(selection: Selection, locale: Locale, options: ExportOptions): Promise<Uint8Array> {
  return workbookOf(allTables(selection, locale, options));
}
