import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';

/**
 * Official languages in which no office can be assumed to answer: they are co-official and indigenous
 * (Quechua, Aymara, Guaraní), and an office in Bolivia is not therefore a Quechua service.
 */
const NEVER_ASSUMED = new Set(['ay', 'gn', 'qu']);

/** Languages in which an agency answers. Exactly one of the two lists has entries, unless nothing can be said. */
export interface ServiceLanguages {
  /** A source states them, for the agency or for one of its contacts. */
  readonly stated: readonly string[];
  /** Official languages of the country, where no source states any: to be shown as "official language, not confirmed". */
  readonly assumed: readonly string[];
}

/** The languages of an agency: stated by a source or, where none are, the official ones of its country, marked as assumed. */
export function serviceLanguages(agency: Agency, country: Country): ServiceLanguages {
  const stated = [...new Set([...(agency.languages ?? []), ...(agency.contacts ?? []).flatMap((contact) => contact.languages ?? [])])];
  return { stated, assumed: stated.length > 0 ? [] : country.languages.filter((language) => !NEVER_ASSUMED.has(language)) };
}
