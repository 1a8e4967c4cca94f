import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../model/locales.ts';
import { guarded } from './csv-guard.ts';
import type { Selection } from './select.ts';
import { agencyTable } from './tables/agencies.ts';
import { contactTable } from './tables/contacts.ts';
import type { Table } from './tables/table.ts';

/** By this mark a spreadsheet knows that the file is UTF-8; without it Excel spoils every accent. */
const BOM = '\ufeff';

/** A table as CSV: RFC 4180 in UTF-8, the names of the columns in the first line. */
function csvOf({ columns, rows }: Table): string {
  const cells = [columns.map(({ name }) => name), ...rows.map((row) => row.map(guarded))];
  // A lone end of a line must be quoted too (RFC 4180, 2.6), and white space at an edge, which some readers drop.
  return BOM + stringify(cells, { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ });
}

/**
 * All contacts as CSV: a line for each, with the words in one language and the codes beside them. Numbers to dial stand in `dial` as
 * tel:+541160899000 or tel:145. A cell that a spreadsheet would take for a formula begins with an apostrophe; `readCsv` takes it off.
 * @param asOf the day of the whole content, from which ages are counted
 * @param site where the site stands, with a slash at the end; null where nobody has said
 */
export function contactsCsv(selection: Selection, locale: Locale, asOf: string, site: string | null = null): string {
  return csvOf(contactTable(selection, locale, asOf, site));
}

/** All agencies as CSV, in the same way. Their contacts are found by `entry`. */
export function agenciesCsv(selection: Selection, locale: Locale, asOf: string, site: string | null = null): string {
  return csvOf(agencyTable(selection, locale, asOf, site));
}
