import { v5 } from 'uuid';
import type { Agency } from '../../model/agency.ts';
import type { Contact } from '../../model/contact.ts';
import type { Country } from '../../model/country.ts';

/** Drawn once, at random, and never to be changed: every identifier of every export is made from it (UUID version 5, RFC 9562, 5.5). */
export const NAMESPACE = 'c0e57103-48a3-4aa2-b270-0309563fc9ae';

/**
 * The UUID of a permanent name, such as ar/protex: the same in every language, on every machine and wherever the site stands.
 * HSDS wants UUIDs; made from names, they stay what they are without anybody keeping a list.
 */
export function permanentUuid(name: string): string {
  // Half a character, which no text should hold, has no UTF-8.
  return v5(name.toWellFormed(), NAMESPACE);
}

/** The permanent name of an agency, or of an entry that ended: country and id, as its address has them. */
export function entryName({ country }: Pick<Country, 'country'>, id: string): string {
  return `${country.toLowerCase()}/${id}`;
}

/**
 * The permanent names of an agency's contacts: ar/protex#email:protex@mpf.gov.ar. A contact is its means, its value and its extension:
 * a number that changes is another contact, so that nobody who kept the old identifier dials a new number unawares.
 * Where an agency lists the same twice, the later one is counted.
 */
export function contactNames(agency: Agency, country: Country): ReadonlyMap<Contact, string> {
  const seen = new Map<string, number>();
  return new Map(
    (agency.contacts ?? []).map((contact) => {
      const extension = contact.extension === undefined ? '' : `;ext=${contact.extension}`;
      const name = `${entryName(country, agency.id)}#${contact.channel}:${contact.value}${extension}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [contact, count === 1 ? name : `${name}~${count}`];
    }),
  );
}
