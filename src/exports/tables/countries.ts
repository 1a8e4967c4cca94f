import { emergencyTrust, isDoubtful, type Trust } from '../../directory/trust.ts';
import { countryName } from '../../i18n/names.ts';
import type { Country, EmergencyNumber, Gap, Law, Tombstone } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { EMERGENCY_KIND_MEANINGS, TOMBSTONE_REASON_MEANINGS } from '../../model/meanings/index.ts';
import { pageIn } from '../api/meta.ts';
import { namedSources } from '../api/source.ts';
import { agenciesOf, type Selection } from '../select.ts';
import { column, tableOf, textColumn, type Column, type Table } from './table.ts';
import { codes, languageNames, listed, trustWords, yesNo } from './words.ts';

/** Which country: every table begins with it. */
const where = <Row extends { readonly country: Country }>(locale: Locale): Column<Row>[] => [
  column('country', 9, ({ country }) => country.country),
  column('country_name', 24, ({ country }) => countryName(country.country, locale)),
];

/** One row for each country. */
export function countryTable(selection: Selection, locale: Locale, site: string | null): Table {
  const { subregions } = selection.states;
  return tableOf<{ readonly country: Country }>(
    'countries',
    [
      ...where(locale),
      textColumn('subregion', 20, locale, ({ country }) => subregions.find(({ states }) => states.includes(country.country))?.name),
      column('languages', 14, ({ country }) => codes(country.languages)),
      column('languages_words', 30, ({ country }) => languageNames(country.languages, locale)),
      column('timezones', 34, ({ country }) => codes(country.timezones)),
      column('emergency', 30, ({ country }) => listed(country.emergency.map(({ kind, number }) => `${EMERGENCY_KIND_MEANINGS[kind].label[locale]} ${number}`))),
      column('agencies', 10, ({ country }) => String(agenciesOf(selection, country).length)),
      column('reviewed', 12, ({ country }) => country.reviewed),
      column('page', 44, ({ country }) => pageIn(site, locale, `${country.country.toLowerCase()}/`) ?? undefined),
    ],
    selection.countries.map((country) => ({ country })),
    locale,
  );
}

interface EmergencyRow {
  readonly country: Country;
  readonly emergency: EmergencyNumber;
  readonly trust: Trust;
}

/** One row for each emergency number. It works only inside its country. */
export function emergencyTable({ countries }: Selection, locale: Locale, asOf: string): Table {
  const rows = countries.flatMap((country) => country.emergency.map((emergency): EmergencyRow => ({ country, emergency, trust: emergencyTrust(emergency, country, asOf) })));
  const newest = ({ trust, country }: EmergencyRow) => namedSources([trust.shown.id], country)[0];
  return tableOf<EmergencyRow>(
    'emergency',
    [
      ...where(locale),
      column('kind', 12, ({ emergency }) => emergency.kind),
      column('kind_words', 18, ({ emergency }) => EMERGENCY_KIND_MEANINGS[emergency.kind].label[locale]),
      column('dial', 12, ({ emergency }) => `tel:${emergency.number}`),
      column('number', 10, ({ emergency }) => emergency.number),
      column('reach', 10, () => 'domestic'),
      column('trust', 12, ({ trust }) => trust.level),
      column('doubtful', 9, ({ trust }) => yesNo(isDoubtful(trust))),
      column('doubt', 20, ({ trust }) => trust.doubt),
      column('trust_words', 50, ({ trust }) => trustWords(trust, locale)),
      textColumn('notes', 50, locale, ({ emergency }) => emergency.notes),
      column('source_published', 17, (row) => newest(row)?.published ?? undefined),
      column('source_publisher', 30, (row) => newest(row)?.publisher),
      column('source_url', 50, (row) => newest(row)?.url ?? undefined),
      column('source_ids', 16, ({ emergency }) => codes(emergency.sources)),
    ],
    rows,
    locale,
  );
}

/** One row for each law. */
export function lawTable({ countries }: Selection, locale: Locale): Table {
  interface Row { readonly country: Country; readonly law: Law }
  return tableOf<Row>(
    'laws',
    [
      ...where(locale),
      column('number', 16, ({ law }) => law.number),
      column('year', 7, ({ law }) => String(law.year)),
      textColumn('title', 70, locale, ({ law }) => law.title),
      textColumn('notes', 50, locale, ({ law }) => law.notes),
      column('source_ids', 16, ({ law }) => codes(law.sources)),
    ],
    countries.flatMap((country) => country.laws.map((law) => ({ country, law }))),
    locale,
  );
}

/** One row for each thing that was looked for and not found. */
export function gapTable({ countries }: Selection, locale: Locale): Table {
  interface Row { readonly country: Country; readonly gap: Gap }
  return tableOf<Row>(
    'gaps',
    [
      ...where(locale),
      textColumn('text', 90, locale, ({ gap: { about: _about, ...words } }) => words),
      column('about', 24, ({ gap }) => codes(gap.about)),
    ],
    countries.flatMap((country) => country.gaps.map((gap) => ({ country, gap }))),
    locale,
  );
}

/** One row for each entry that ended. */
export function endedTable({ countries }: Selection, locale: Locale): Table {
  interface Row { readonly country: Country; readonly ended: Tombstone }
  return tableOf<Row>(
    'ended',
    [
      ...where(locale),
      column('entry', 26, ({ country, ended }) => `${country.country.toLowerCase()}/${ended.id}`),
      column('reason', 16, ({ ended }) => ended.reason),
      column('reason_words', 24, ({ ended }) => TOMBSTONE_REASON_MEANINGS[ended.reason].label[locale]),
      column('to', 26, ({ ended }) => ended.to),
      column('on', 12, ({ ended }) => ended.on),
      textColumn('notes', 50, locale, ({ ended }) => ended.notes),
    ],
    countries.flatMap((country) => (country.tombstones ?? []).map((ended) => ({ country, ended }))),
    locale,
  );
}
