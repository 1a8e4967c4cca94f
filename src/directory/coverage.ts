import type { Agency } from '../model/agency.ts';
import type { Contact } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import type { Directory } from '../model/directory.ts';
import { monthsBefore, newestStatement } from '../model/dates.ts';
import { AGENCY_TYPES, CHANNELS, type AgencyType, type Channel } from '../model/vocabularies.ts';
import { OLD_AFTER_MONTHS } from './age.ts';
import { serviceLanguages } from './languages.ts';
import { offeredLines } from './lines.ts';
import { contactTrust } from './trust.ts';

/*
 * How complete and how fresh the directory is: counting only. All ages are counted from the day of the content (see age.ts). "Within 24
 * months" is what `npm run stale -- --months 24` leaves out; "old" is what the pages call old (OLD_AFTER_MONTHS).
 */

/** How old the newest date of something is, the freshest first. */
export const AGES = ['within-12', 'within-24', 'within-36', 'old', 'undated'] as const;
export type Age = (typeof AGES)[number];

/** The class of a date, as precise as it is known; of no date where there is none. */
export function ageOf(newest: string | undefined, asOf: string): Age {
  if (newest === undefined) return 'undated';
  const months = monthsBefore(newest, asOf);
  if (months < 12) return 'within-12';
  if (months < 24) return 'within-24';
  return months <= OLD_AFTER_MONTHS ? 'within-36' : 'old';
}

/** What the directory holds of one type of agency in one state. */
export interface Cell {
  readonly kind: 'none' | 'no-contact' | Age;
  readonly agencies: number;
  readonly contacts: number;
  /** The newest date of any of the contacts. */
  readonly newest?: string;
}

const contactsOf = (agencies: readonly Agency[]): Contact[] => agencies.flatMap(({ contacts = [] }) => contacts);
const newestOf = (contact: Contact, country: Country): string | undefined => newestStatement(contact, (id) => country.sources[id]?.published);

function newestOfAll(contacts: readonly Contact[], country: Country): string | undefined {
  return contacts.flatMap((contact) => newestOf(contact, country) ?? []).sort().at(-1);
}

/** The cell of a state and a type: its age is that of the newest date of any contact, however old the others are. */
export function cellOf(country: Country, type: AgencyType, asOf: string): Cell {
  const agencies = country.agencies.filter((agency) => agency.type === type);
  const contacts = contactsOf(agencies);
  const counts = { agencies: agencies.length, contacts: contacts.length };
  if (agencies.length === 0) return { kind: 'none', ...counts };
  if (contacts.length === 0) return { kind: 'no-contact', ...counts };
  const newest = newestOfAll(contacts, country);
  return { kind: ageOf(newest, asOf), ...counts, newest };
}

/** How fresh some things are: how many there are, how many of each age, and how many the authority itself confirmed. */
export interface Freshness {
  readonly total: number;
  readonly ages: Readonly<Record<Age, number>>;
  readonly confirmed: number;
}

/** How many of them bear a date of at most so long ago. */
export function within({ ages }: Freshness, months: 12 | 24): number {
  return ages['within-12'] + (months === 24 ? ages['within-24'] : 0);
}

function freshness(things: readonly { readonly newest: string | undefined; readonly confirmed: boolean }[], asOf: string): Freshness {
  const ages = Object.fromEntries(AGES.map((age) => [age, things.filter(({ newest }) => ageOf(newest, asOf) === age).length])) as Record<Age, number>;
  return { total: things.length, ages, confirmed: things.filter(({ confirmed }) => confirmed).length };
}

/** How many contacts use a channel, and in how many states. */
export interface ChannelCount {
  readonly channel: Channel;
  readonly contacts: number;
  readonly states: number;
}

/** How many agencies serve in a language: as a source states, or as can be expected where none does, because it is official. */
export interface LanguageCount {
  readonly language: string;
  readonly stated: number;
  readonly assumed: number;
}

/** What is missing in a state. */
export interface Missing {
  readonly country: string;
  readonly absentTypes: readonly AgencyType[];
  readonly agenciesWithoutContact: number;
  readonly undatedContacts: number;
  readonly oldContacts: number;
  readonly gaps: number;
  readonly noHotline: boolean;
  /** No line without doubt answers everyone (see lines.ts). */
  readonly noMainLine: boolean;
}

/** All figures of the page about coverage. */
export interface Coverage {
  /** Hotlines: agencies of that type, each as fresh as its freshest contact. */
  readonly hotlines: Freshness;
  /** Lines for the public: contacts whose purpose is hotline, whatever the agency is. */
  readonly publicLines: Freshness;
  readonly contacts: Freshness;
  readonly channels: readonly ChannelCount[];
  /** The most frequent first. */
  readonly languages: readonly LanguageCount[];
  /** By state, in the order of the directory. */
  readonly missing: readonly Missing[];
}

interface Placed {
  readonly country: Country;
  readonly contact: Contact;
}

function countLanguages(countries: readonly Country[]): LanguageCount[] {
  const served = countries.flatMap((country) => country.agencies.map((agency) => serviceLanguages(agency, country)));
  const codes = new Set(served.flatMap(({ stated, assumed }) => [...stated, ...assumed]));
  return [...codes]
    .map((language) => ({
      language,
      stated: served.filter(({ stated }) => stated.includes(language)).length,
      assumed: served.filter(({ assumed }) => assumed.includes(language)).length,
    }))
    .sort((a, b) => b.stated + b.assumed - a.stated - a.assumed || b.stated - a.stated || (a.language < b.language ? -1 : 1));
}

function missingIn(country: Country, asOf: string): Missing {
  const types = new Set(country.agencies.map(({ type }) => type));
  const ages = contactsOf(country.agencies).map((contact) => ageOf(newestOf(contact, country), asOf));
  return {
    country: country.country,
    absentTypes: AGENCY_TYPES.filter((type) => !types.has(type)),
    agenciesWithoutContact: country.agencies.filter(({ contacts = [] }) => contacts.length === 0).length,
    undatedContacts: ages.filter((age) => age === 'undated').length,
    oldContacts: ages.filter((age) => age === 'old').length,
    gaps: country.gaps.length,
    noHotline: !types.has('hotline'),
    noMainLine: offeredLines(country, asOf).main === undefined,
  };
}

/** Counts what the directory holds and what it lacks. @param asOf the day from which ages are counted (see age.ts) */
export function coverageOf({ countries }: Pick<Directory, 'countries'>, asOf: string): Coverage {
  const isConfirmed = ({ country, contact }: Placed): boolean => contactTrust(contact, country, asOf).level === 'confirmed';
  const all = countries.flatMap((country) => contactsOf(country.agencies).map((contact): Placed => ({ country, contact })));
  const fresh = (placed: readonly Placed[]): Freshness => freshness(placed.map((one) => ({ newest: newestOf(one.contact, one.country), confirmed: isConfirmed(one) })), asOf);
  const hotlines = countries.flatMap((country) =>
    country.agencies
      .filter(({ type }) => type === 'hotline')
      .map(({ contacts = [] }) => ({ newest: newestOfAll(contacts, country), confirmed: contacts.some((contact) => isConfirmed({ country, contact })) })),
  );
  return {
    hotlines: freshness(hotlines, asOf),
    publicLines: fresh(all.filter(({ contact }) => contact.purpose === 'hotline')),
    contacts: fresh(all),
    channels: CHANNELS.map((channel) => {
      const by = all.filter(({ contact }) => contact.channel === channel);
      return { channel, contacts: by.length, states: new Set(by.map(({ country }) => country.country)).size };
    }),
    languages: countLanguages(countries),
    missing: countries.map((country) => missingIn(country, asOf)),
  };
}
