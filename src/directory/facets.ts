import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import { AGENCY_TYPES, CHANNELS, GROUPS, ROLES, SERVICES } from '../model/vocabularies.ts';
import { serviceLanguages } from './languages.ts';

/** What the directory can be filtered by, in the order in which filters stand on the page and in its address. */
export const FACETS = ['country', 'type', 'language', 'role', 'serves', 'service', 'channel', 'free', 'hours'] as const;
export type Facet = (typeof FACETS)[number];

/** The code of a facet that can only be chosen or not (free of charge, 24 hours). */
export const YES = '1';

/** Before a language: official in the country, but no source states that the agency answers in it. */
const ASSUMED = '~';

/**
 * The codes under which an agency is found, by facet. A language stands as `es` where a source states it and as `~es` where it is only
 * official in the country: two options with two counts. An agency that serves everyone has the code of every group.
 */
export type AgencyFacets = Readonly<Record<Facet, readonly string[]>>;

/** The code of an official language that nobody states: `~es`. */
export function assumedLanguage(language: string): string {
  return ASSUMED + language;
}

/** The language of a code of the facet `language`, and whether it is only assumed. */
export function languageOfCode(code: string): { readonly language: string; readonly assumed: boolean } {
  return code.startsWith(ASSUMED) ? { language: code.slice(ASSUMED.length), assumed: true } : { language: code, assumed: false };
}

/** The codes under which an agency of a country is found. */
export function agencyFacets(agency: Agency, country: Country): AgencyFacets {
  const contacts = agency.contacts ?? [];
  const { stated, assumed } = serviceLanguages(agency, country);
  return {
    country: [country.country],
    type: [agency.type],
    language: [...stated, ...assumed.map(assumedLanguage)],
    role: agency.roles,
    serves: agency.serves.includes('everyone') ? GROUPS : agency.serves,
    service: agency.services,
    channel: [...new Set(contacts.map((contact) => contact.channel))],
    free: contacts.some((contact) => contact.tollFree) ? [YES] : [],
    hours: contacts.some((contact) => contact.hours === '24/7') ? [YES] : [],
  };
}

/** The codes of a facet in the order of the model. Countries and languages are open: they keep the order in which they come. */
const VOCABULARIES: Readonly<Record<Facet, readonly string[] | undefined>> = {
  country: undefined,
  type: AGENCY_TYPES,
  language: undefined,
  role: ROLES,
  serves: GROUPS,
  service: SERVICES,
  channel: CHANNELS,
  free: [YES],
  hours: [YES],
};

/** The codes of each facet that occur among some agencies, in the order of the model. */
export function occurringCodes(all: readonly AgencyFacets[]): AgencyFacets {
  const codesOf = (facet: Facet): readonly string[] => {
    const found = new Set(all.flatMap((facets) => facets[facet]));
    return VOCABULARIES[facet]?.filter((code) => found.has(code)) ?? [...found].sort();
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, codesOf(facet)])) as Record<Facet, readonly string[]>;
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * The codes of an agency as short as a row of the list can carry them: the facets in their order with `.` between them,
 * a code of a closed vocabulary as one character (its place in the vocabulary), open codes with `,` between them.
 * Only for a page and the script that was built with it: places move when a vocabulary grows.
 * @example "TT.0.en,es.012.0.1268f.0.0." an agency that serves everyone needs no other group
 */
export function packFacets(facets: AgencyFacets): string {
  return FACETS.map((facet) => {
    const vocabulary = VOCABULARIES[facet];
    if (!vocabulary) return facets[facet].join(',');
    const codes = facet === 'serves' && facets[facet].includes('everyone') ? ['everyone'] : facets[facet];
    return codes.map((code) => LETTERS.charAt(vocabulary.indexOf(code))).join('');
  }).join('.');
}

/** The codes of an agency from what its row carries. */
export function unpackFacets(packed: string): AgencyFacets {
  const parts = packed.split('.');
  const codesOf = (facet: Facet, at: number): readonly string[] => {
    const part = parts[at] ?? '';
    const vocabulary = VOCABULARIES[facet];
    if (!vocabulary) return part === '' ? [] : part.split(',');
    const codes = [...part].flatMap((letter) => vocabulary[LETTERS.indexOf(letter)] ?? []);
    return codes.includes('everyone') ? GROUPS : codes;
  };
  return Object.fromEntries(FACETS.map((facet, at) => [facet, codesOf(facet, at)])) as Record<Facet, readonly string[]>;
}
