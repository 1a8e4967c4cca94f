import type { Contact } from '../model/contact.ts';
import type { Country, EmergencyNumber } from '../model/country.ts';
import type { Source } from '../model/source.ts';
import { monthsBefore, OLD_AFTER_MONTHS } from './age.ts';
import { sameValueKey } from './number.ts';
import { TRUST_LEVELS, type TrustLevel } from './trust-level.ts';

export { TRUST_LEVELS, type TrustLevel } from './trust-level.ts';

/** Why a number counts as unconfirmed. */
export type Doubt =
  /** The file says so. */
  | 'flagged'
  /** It rests on a single page that bears no date. */
  | 'single-undated'
  /** It rests on a single page older than 36 months. */
  | 'single-old'
  /** The same number is in doubt elsewhere in the same country. */
  | 'same-number-elsewhere';

/** A source with the id that it has in its country file. */
export interface NamedSource {
  readonly id: string;
  readonly source: Source;
}

/** What is known of how far a number can be trusted, derived from its sources and dates. */
export interface Trust {
  readonly level: TrustLevel;
  readonly doubt?: Doubt;
  /** The newest dated source, or the first source where none is dated. */
  readonly shown: NamedSource;
  /** A second reading found the same value on another page; `date` is that page's, if it has one. */
  readonly otherPage?: { readonly url: string; readonly date?: string };
  readonly confirmed?: { readonly by: string; readonly on: string };
  readonly dispute?: NonNullable<Contact['dispute']>;
}

/** What trust is derived from: a contact, or an emergency number. */
type Stated = Pick<Contact, 'sources' | 'unconfirmed' | 'check' | 'confirm' | 'dispute'> & { readonly value: string };

function statedEmergency(emergency: EmergencyNumber): Stated {
  return { value: emergency.number, sources: emergency.sources, unconfirmed: emergency.unconfirmed };
}

function namedSources(stated: Stated, country: Country): NamedSource[] {
  return stated.sources.flatMap((id) => {
    const source = country.sources[id];
    return source ? [{ id, source }] : [];
  });
}

/** A check holds only for the value that it saw. */
function validCheck(stated: Stated): Stated['check'] {
  return stated.check && (stated.check.value ?? stated.value) === stated.value ? stated.check : undefined;
}

const sourceUrl = (source: Source): string | undefined => ('url' in source ? source.url : undefined);

interface Evidence {
  readonly sources: readonly NamedSource[];
  readonly otherPage?: { readonly url: string; readonly date?: string };
  /** Age in months of the newest page or letter; undefined when nothing is dated. */
  readonly age: number | undefined;
  /** The whole evidence is one page. */
  readonly single: boolean;
}

function evidence(stated: Stated, country: Country, asOf: string): Evidence {
  const sources = namedSources(stated, country);
  const pages = new Set(sources.map(({ id, source }) => sourceUrl(source) ?? id));
  const check = validCheck(stated);
  // A second reading of a page that is already a source is no second witness, and cannot date what the page leaves undated.
  const otherPage = check && !pages.has(check.url) ? { url: check.url, date: check.newest } : undefined;
  const dates = [...sources.map(({ source }) => source.published), otherPage?.date].filter((date) => date !== undefined);
  const ages = dates.map((date) => monthsBefore(date, asOf));
  return { sources, otherPage, age: ages.length > 0 ? Math.min(...ages) : undefined, single: pages.size === 1 && !otherPage };
}

function ownDoubt(stated: Stated, { age, single }: Evidence): Doubt | undefined {
  if (stated.unconfirmed) return 'flagged';
  if (single && age === undefined) return 'single-undated';
  if (single && age !== undefined && age > OLD_AFTER_MONTHS) return 'single-old';
  return undefined;
}

const validConfirm = (stated: Stated): Stated['confirm'] => (stated.confirm?.value === stated.value ? stated.confirm : undefined);
const validDispute = (stated: Stated): Stated['dispute'] => (stated.dispute?.value === stated.value ? stated.dispute : undefined);

function everyStated(country: Country): Stated[] {
  return [...country.emergency.map(statedEmergency), ...country.agencies.flatMap((agency) => agency.contacts ?? [])];
}

const doubtsByCountry = new WeakMap<Country, Map<string, Set<string>>>();

/** The numbers in doubt anywhere in a country: doubt belongs to the number, not to the body that lists it; so does a dispute. */
function numbersInDoubt(country: Country, asOf: string): Set<string> {
  let byDay = doubtsByCountry.get(country);
  if (!byDay) doubtsByCountry.set(country, (byDay = new Map()));
  let doubted = byDay.get(asOf);
  if (!doubted) {
    doubted = new Set(
      everyStated(country)
        .filter((stated) => validDispute(stated) ?? (!validConfirm(stated) && ownDoubt(stated, evidence(stated, country, asOf))))
        .map((stated) => sameValueKey(stated.value)),
    );
    byDay.set(asOf, doubted);
  }
  return doubted;
}

/** True where a number is disputed anywhere in a country since a day, or on it. */
function disputedAfter(value: string, day: string, country: Country): boolean {
  return everyStated(country).some((stated) => {
    const dispute = validDispute(stated);
    return dispute !== undefined && dispute.on >= day && sameValueKey(stated.value) === sameValueKey(value);
  });
}

function newestSource(sources: readonly NamedSource[]): NamedSource {
  const [first, ...rest] = sources;
  if (!first) throw new Error('A number without a source cannot be judged: the content check refuses it');
  return rest.reduce((best, candidate) => ((candidate.source.published ?? '') > (best.source.published ?? '') ? candidate : best), first);
}

function trustIn(stated: Stated, country: Country, asOf: string): Trust {
  const found = evidence(stated, country, asOf);
  const confirm = validConfirm(stated);
  const dispute = validDispute(stated);
  const doubt = ownDoubt(stated, found) ?? (numbersInDoubt(country, asOf).has(sameValueKey(stated.value)) ? 'same-number-elsewhere' : undefined);
  const common = { shown: newestSource(found.sources), otherPage: found.otherPage };
  if (dispute) return { ...common, level: 'disputed', dispute };
  // Somebody may have doubted the number after the authority confirmed it, under another body that lists it.
  const doubtedSince = confirm && disputedAfter(stated.value, confirm.on, country);
  if (confirm && !doubtedSince && monthsBefore(confirm.on, asOf) <= OLD_AFTER_MONTHS) {
    return { ...common, level: 'confirmed', confirmed: { by: confirm.by, on: confirm.on } };
  }
  if (doubt) return { ...common, level: 'unconfirmed', doubt };
  if (found.age === undefined) return { ...common, level: 'undated' };
  return { ...common, level: found.age > OLD_AFTER_MONTHS ? 'old' : 'recent' };
}

/** Derived once for a day: pages, lists and exports ask for each contact some hundred times. */
const trustByContact = new WeakMap<Country, WeakMap<Contact, { readonly asOf: string; readonly trust: Trust }>>();

/**
 * How far a contact can be trusted. Where the file's flag and the dates of its sources disagree, the more careful reading wins:
 * a single source that is undated or older than 36 months is doubtful whatever the flag says, and a doubt about a number
 * holds for every place in the country where the same number stands (issue 2, settled details).
 * @param asOf the day from which ages are counted (see age.ts)
 */
export function contactTrust(contact: Contact, country: Country, asOf: string): Trust {
  const known = trustByContact.get(country) ?? new WeakMap<Contact, { readonly asOf: string; readonly trust: Trust }>();
  trustByContact.set(country, known);
  const before = known.get(contact);
  if (before?.asOf === asOf) return before.trust;
  const trust = trustIn(contact, country, asOf);
  known.set(contact, { asOf, trust });
  return trust;
}

/** How far an emergency number can be trusted, by the same rules. */
export function emergencyTrust(emergency: EmergencyNumber, country: Country, asOf: string): Trust {
  return trustIn(statedEmergency(emergency), country, asOf);
}

/** True where a number must not be offered first: nobody knows that it is right, or somebody says that it is wrong. */
export function isDoubtful(trust: Trust): boolean {
  return trust.level === 'unconfirmed' || trust.level === 'disputed';
}

/** Sorts by level, the most trustworthy first. */
export function compareTrust(a: Trust, b: Trust): number {
  return TRUST_LEVELS.indexOf(a.level) - TRUST_LEVELS.indexOf(b.level);
}

/** Sorts by the date of the newest dated source, the newest first and undated last. */
export function compareDates(a: Trust, b: Trust): number {
  const [dateA, dateB] = [a, b].map((trust) => trust.shown.source.published ?? '');
  return (dateB ?? '').localeCompare(dateA ?? '');
}
