import { sourcesOfAgency } from '../../directory/provenance.ts';
import { TRUST_LEVELS } from '../../directory/trust-level.ts';
import type { Agency } from '../../model/agency.ts';
import type { Country } from '../../model/country.ts';
import type { Selection } from '../select.ts';
import { apiAgency, apiCountry } from './country.ts';
import { exportMeta, NOTICE, type ExportOptions } from './meta.ts';
import { apiChanges, apiInstrument, apiResource, apiTerm, apiVocabularies } from './records.ts';
import type { ApiCountry } from './schema-country.ts';
import type { ApiDocument } from './schemas.ts';
import { apiSources } from './source.ts';

type Counts = ApiDocument<'directory'>['counts'];

/** How many of each a selection holds. */
function countsOf(countries: readonly ApiCountry[], { instruments, terms, resources }: Selection): Counts {
  const agencies = countries.flatMap((country) => country.agencies);
  const contacts = agencies.flatMap((agency) => agency.contacts);
  const sum = (count: (country: ApiCountry) => number): number => countries.reduce((total, country) => total + count(country), 0);
  return {
    countries: countries.length,
    agencies: agencies.length,
    contacts: contacts.length,
    emergencyNumbers: sum(({ emergency }) => emergency.length),
    laws: sum(({ laws }) => laws.length),
    gaps: sum(({ gaps }) => gaps.length),
    tombstones: sum(({ tombstones }) => tombstones.length),
    sources: sum(({ sources }) => sources.length),
    instruments: instruments.length,
    terms: terms.length,
    resources: resources.length,
    trust: Object.fromEntries(TRUST_LEVELS.map((level) => [level, contacts.filter(({ trust }) => trust.level === level).length])) as Counts['trust'],
  };
}

/** directory.json: the whole directory, or what was chosen of it. */
export function directoryDocument(selection: Selection, options: ExportOptions): ApiDocument<'directory'> {
  const countries = selection.countries.map((country) => apiCountry(country, selection, options));
  const { choice } = selection;
  const chosen = choice ? { countries: copied(choice.countries), types: copied(choice.types), languages: copied(choice.languages) } : null;
  return { meta: exportMeta(options), notice: NOTICE, selection: chosen, counts: countsOf(countries, selection), countries };
}

const copied = <T>(list: readonly T[] | undefined): T[] | null => (list ? [...list] : null);

/** countries/ar.json: one country. */
export function countryDocument(country: Country, selection: Selection, options: ExportOptions): ApiDocument<'country'> {
  return { meta: exportMeta(options), notice: NOTICE, country: apiCountry(country, selection, options) };
}

/** agencies/ar/protex.json: one agency, with the sources that it names. */
export function agencyDocument(agency: Agency, country: Country, options: ExportOptions): ApiDocument<'agency'> {
  const named = sourcesOfAgency(agency);
  return { meta: exportMeta(options), notice: NOTICE, agency: apiAgency(agency, country, options), sources: apiSources(country).filter(({ id }) => named.has(id)) };
}

/** instruments.json: how each state stands to each treaty. */
export function instrumentsDocument(selection: Selection, options: ExportOptions): ApiDocument<'instruments'> {
  return { meta: exportMeta(options), instruments: selection.instruments.map((instrument) => apiInstrument(instrument, selection, options)) };
}

/** glossary.json */
export function glossaryDocument(selection: Selection, options: ExportOptions): ApiDocument<'glossary'> {
  return { meta: exportMeta(options), terms: selection.terms.map((term) => apiTerm(term, selection, options)) };
}

/** resources.json */
export function resourcesDocument({ resources }: Selection, options: ExportOptions): ApiDocument<'resources'> {
  return { meta: exportMeta(options), resources: resources.map((resource) => apiResource(resource, options)) };
}

/** changes.json */
export function changesDocument({ changes }: Selection, options: ExportOptions): ApiDocument<'changes'> {
  return { meta: exportMeta(options), days: changes.map(apiChanges) };
}

/** vocabularies.json: what the codes of all other documents mean. */
export function vocabulariesDocument(_selection: Selection, options: ExportOptions): ApiDocument<'vocabularies'> {
  return { meta: exportMeta(options), vocabularies: apiVocabularies() };
}
