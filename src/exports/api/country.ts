import { serviceLanguages } from '../../directory/languages.ts';
import { standingOf } from '../../directory/treaties.ts';
import { countryName } from '../../i18n/names.ts';
import type { Agency } from '../../model/agency.ts';
import type { Country, Gap } from '../../model/country.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { FullText, Text } from '../../model/text.ts';
import { agenciesOf, type Selection } from '../select.ts';
import { apiContacts, apiEmergency } from './contact.ts';
import { pagesOf, type ExportOptions } from './meta.ts';
import type { ApiAgency } from './schema-agency.ts';
import type { ApiCountry, ApiGap, ApiStanding } from './schema-country.ts';
import { apiSources } from './source.ts';

/** The name of a country in the four languages. */
export function nameOfCountry(code: string): FullText {
  return { en: countryName(code, 'en'), es: countryName(code, 'es'), pt: countryName(code, 'pt'), fr: countryName(code, 'fr') };
}

/** An agency in full. */
export function apiAgency(agency: Agency, country: Country, { asOf, site }: ExportOptions): ApiAgency {
  const code = country.country.toLowerCase();
  const { stated, assumed } = serviceLanguages(agency, country);
  return {
    entry: `${code}/${agency.id}`,
    country: country.country,
    id: agency.id,
    page: pagesOf(site, `${code}/${agency.id}/`),
    name: agency.name,
    acronym: agency.acronym ?? null,
    aliases: agency.aliases ?? [],
    formerNames: agency.formerNames ?? [],
    parent: agency.parent ?? null,
    type: agency.type,
    roles: agency.roles,
    services: agency.services,
    serves: agency.serves,
    languages: { stated: [...stated], assumed: [...assumed] },
    cautions: agency.cautions ?? [],
    summary: agency.summary,
    city: agency.city ?? null,
    address: agency.address ?? null,
    website: agency.website ? { url: agency.website.url, sourceIds: agency.website.sources } : null,
    contacts: apiContacts(agency, country, asOf),
    notes: agency.notes ?? null,
    sourceIds: agency.sources,
  };
}

/** A gap's words apart from what it is about. */
function apiGap({ about, ...words }: Gap): ApiGap {
  return { text: words as Text, about: about ?? [] };
}

/** How a state stands to a treaty. What could not be established is said so, and is never "no". */
export function apiStanding(instrument: Instrument, code: string): ApiStanding {
  const standing = standingOf(instrument, code);
  switch (standing.kind) {
    case 'party': {
      const { date, act, signed, sources } = standing;
      return { standing: 'party', date: date ?? null, act: act === 'signature-only' ? null : (act ?? null), signed: signed ?? null, sourceIds: [...sources] };
    }
    case 'signed-only':
      return { standing: 'signed-only', signed: standing.signed ?? null, asOf: standing.asOf ?? null, sourceIds: [...standing.sources] };
    case 'not-party':
      return { standing: 'not-party', asOf: standing.asOf, sourceIds: [...standing.sources] };
    case 'not-established':
      return { standing: 'not-established' };
  }
}

/** A country with everything that the selection holds of it. */
export function apiCountry(country: Country, selection: Selection, options: ExportOptions): ApiCountry {
  const { country: code, languages, timezones, reviewed, emergency, laws, gaps, tombstones } = country;
  const address = (id: string): string => `${code.toLowerCase()}/${id}`;
  return {
    code,
    name: nameOfCountry(code),
    page: pagesOf(options.site, `${code.toLowerCase()}/`),
    subregion: selection.states.subregions.find(({ states }) => states.includes(code))?.id ?? null,
    languages,
    timezones,
    reviewed,
    emergency: emergency.map((one) => apiEmergency(one, country, options.asOf)),
    laws: laws.map(({ title, number, year, notes, sources }) => ({ title, number: number ?? null, year, notes: notes ?? null, sourceIds: sources })),
    agencies: agenciesOf(selection, country).map((agency) => apiAgency(agency, country, options)),
    treaties: selection.instruments.map((instrument) => ({ instrument: instrument.id, standing: apiStanding(instrument, code) })),
    gaps: gaps.map(apiGap),
    tombstones: (tombstones ?? []).map(({ id, reason, to, on, notes }) => ({ entry: address(id), reason, to: to ?? null, on, notes: notes ?? null })),
    sources: apiSources(country),
  };
}
