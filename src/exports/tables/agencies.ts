import { serviceLanguages } from '../../directory/languages.ts';
import { ownName } from '../../directory/own-name.ts';
import { countryName } from '../../i18n/names.ts';
import type { Agency } from '../../model/agency.ts';
import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { CAUTION_MEANINGS, GROUP_MEANINGS, ROLE_MEANINGS, SERVICE_MEANINGS, TYPE_MEANINGS } from '../../model/meanings/index.ts';
import { pageIn } from '../api/meta.ts';
import { agenciesOf, type Selection } from '../select.ts';
import { column, tableOf, textColumn, type Column, type Table } from './table.ts';
import { codes, labels, languageNames, listed } from './words.ts';

interface Row {
  readonly agency: Agency;
  readonly country: Country;
}

const columns = (locale: Locale, asOf: string, site: string | null): Column<Row>[] => [
  column('entry', 26, ({ country, agency }) => `${country.country.toLowerCase()}/${agency.id}`),
  column('country', 9, ({ country }) => country.country),
  column('country_name', 18, ({ country }) => countryName(country.country, locale)),
  textColumn('name', 50, locale, ({ agency }) => agency.name),
  column('own_name', 50, ({ agency, country }) => ownName(agency, country, locale)?.words),
  column('own_name_language', 10, ({ agency, country }) => ownName(agency, country, locale)?.lang),
  column('acronym', 12, ({ agency }) => agency.acronym),
  column('aliases', 30, ({ agency }) => listed(agency.aliases)),
  column('former_names', 30, ({ agency }) => listed(agency.formerNames)),
  textColumn('parent', 40, locale, ({ agency }) => agency.parent),
  column('type', 18, ({ agency }) => agency.type),
  column('type_words', 22, ({ agency }) => TYPE_MEANINGS[agency.type].label[locale]),
  column('roles', 24, ({ agency }) => codes(agency.roles)),
  column('roles_words', 30, ({ agency }) => labels(agency.roles, ROLE_MEANINGS, locale)),
  column('services', 30, ({ agency }) => codes(agency.services)),
  column('services_words', 40, ({ agency }) => labels(agency.services, SERVICE_MEANINGS, locale)),
  column('serves', 18, ({ agency }) => codes(agency.serves)),
  column('serves_words', 24, ({ agency }) => labels(agency.serves, GROUP_MEANINGS, locale)),
  column('languages_stated', 16, ({ agency, country }) => codes(serviceLanguages(agency, country).stated)),
  column('languages_stated_words', 24, ({ agency, country }) => languageNames(serviceLanguages(agency, country).stated, locale)),
  column('languages_assumed', 17, ({ agency, country }) => codes(serviceLanguages(agency, country).assumed)),
  column('cautions', 22, ({ agency }) => codes(agency.cautions)),
  column('cautions_words', 40, ({ agency }) => listed(agency.cautions?.map((caution) => CAUTION_MEANINGS[caution].meaning[locale]))),
  textColumn('summary', 60, locale, ({ agency }) => agency.summary),
  column('city', 18, ({ agency }) => agency.city),
  column('address', 30, ({ agency }) => agency.address),
  column('website', 40, ({ agency }) => agency.website?.url),
  column('contacts', 9, ({ agency }) => String(agency.contacts?.length ?? 0)),
  textColumn('notes', 50, locale, ({ agency }) => agency.notes),
  column('source_ids', 16, ({ agency }) => codes(agency.sources)),
  column('page', 44, ({ country, agency }) => pageIn(site, locale, `${country.country.toLowerCase()}/${agency.id}/`) ?? undefined),
  column('content_date', 13, () => asOf),
];

/** One row for each agency, by country and in the order of the files; its contacts stand in their own table, by `entry`. */
export function agencyTable(selection: Selection, locale: Locale, asOf: string, site: string | null): Table {
  const rows = selection.countries.flatMap((country) => agenciesOf(selection, country).map((agency) => ({ agency, country })));
  return tableOf('agencies', columns(locale, asOf, site), rows, locale);
}
