import type { Agency } from '../model/agency.ts';
import type { Contact } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import type { Directory } from '../model/directory.ts';
import type { Ledger } from '../model/ledger.ts';
import { monthsBefore, newestStatement } from '../model/dates.ts';

/** How long ago anybody stated a contact, and what has been done about it. */
export interface StaleContact {
  readonly country: string;
  /** The agency's address: ar/protex */
  readonly entry: string;
  readonly contact: Contact;
  /** The newest date of a source, a second reading or a confirmation of the value; undefined where nothing is dated. */
  readonly newest: string | undefined;
  /** Age of that date in months; Infinity where nothing is dated: what is of no known date counts as the oldest. */
  readonly months: number;
  /** The last request for verification of the agency, if there was one. */
  readonly letter: Ledger[number] | undefined;
}

function lastLetter(entry: string, ledger: Ledger): Ledger[number] | undefined {
  return ledger.filter((letter) => letter.entry === entry).toSorted((a, b) => (a.sent < b.sent ? 1 : -1))[0];
}

function contactsOf(country: Country, agency: Agency, asOf: string, ledger: Ledger): StaleContact[] {
  const entry = `${country.country.toLowerCase()}/${agency.id}`;
  return (agency.contacts ?? []).map((contact) => {
    const newest = newestStatement(contact, (id) => country.sources[id]?.published);
    return { country: country.country, entry, contact, newest, months: newest === undefined ? Infinity : monthsBefore(newest, asOf), letter: lastLetter(entry, ledger) };
  });
}

const isHotline = ({ contact }: StaleContact): boolean => contact.purpose === 'hotline';

/** By country; in a country the lines for the public first, and of those the oldest first. */
function compareStale(a: StaleContact, b: StaleContact): number {
  if (a.country !== b.country) return a.country < b.country ? -1 : 1;
  const byAge = a.months === b.months ? 0 : b.months - a.months;
  return Number(isHotline(b)) - Number(isHotline(a)) || byAge || (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0);
}

/**
 * Contacts whose newest date lies at least so many months before the day of the content, in the order in which to look at them.
 * @param asOf the day from which ages are counted (see age.ts)
 */
export function staleContacts({ countries }: Pick<Directory, 'countries'>, asOf: string, months: number, ledger: Ledger = []): StaleContact[] {
  return countries
    .flatMap((country) => country.agencies.flatMap((agency) => contactsOf(country, agency, asOf, ledger)))
    .filter((contact) => contact.months >= months)
    .sort(compareStale);
}
