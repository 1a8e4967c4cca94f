import type { Locale } from '../../model/locales.ts';
import { textIn } from '../../i18n/text.ts';
import { exportMeta, NOTICE, type ExportOptions } from '../api/meta.ts';
import type { Selection } from '../select.ts';
import { agencyTable } from './agencies.ts';
import { contactTable } from './contacts.ts';
import { countryTable, emergencyTable, endedTable, gapTable, lawTable } from './countries.ts';
import { glossaryTable, resourceTable, sourceTable, treatyTable } from './records.ts';
import { column, tableOf, type Table } from './table.ts';

/** Of when the workbook is, under which licence, how to cite it, and what to tell whoever sees the numbers. */
function aboutTable(selection: Selection, locale: Locale, options: ExportOptions): Table {
  const { generator, schemaVersion, contentDate, commit, licence, licenceUrl, cite, site } = exportMeta(options);
  const { countries, types, languages } = selection.choice ?? {};
  const rows: [string, string | null | undefined][] = [
    ['generator', generator],
    ['schema_version', schemaVersion],
    ['content_date', contentDate],
    ['commit', commit],
    ['licence', licence],
    ['licence_url', licenceUrl],
    ['cite', cite],
    ['site', site],
    ['language', locale],
    ['notice', textIn(NOTICE, locale).words],
    ['only_countries', countries?.join(' ')],
    ['only_types', types?.join(' ')],
    ['only_languages', languages?.join(' ')],
  ];
  return tableOf('about', [column('name', 18, ([name]) => name), column('value', 110, ([, value]) => value ?? undefined)], rows, locale);
}

/** Every table of the directory, one for each kind of record, in the order of the sheets of the workbook. */
export function allTables(selection: Selection, locale: Locale, options: ExportOptions): Table[] {
  const { asOf, site } = options;
  return [
    contactTable(selection, locale, asOf, site),
    agencyTable(selection, locale, asOf, site),
    countryTable(selection, locale, site),
    emergencyTable(selection, locale, asOf),
    lawTable(selection, locale),
    treatyTable(selection, locale),
    gapTable(selection, locale),
    endedTable(selection, locale),
    glossaryTable(selection, locale, site),
    resourceTable(selection, locale),
    sourceTable(selection, locale),
    aboutTable(selection, locale, options),
  ];
}
