import type { Agency } from '../model/agency.ts';
import type { Country, Tombstone } from '../model/country.ts';
import type { Directory } from '../model/directory.ts';

/** The agency that takes the place of an entry that ended; undefined where nothing does. */
export function successorOf({ to }: Tombstone, { countries }: Directory): { readonly country: Country; readonly agency: Agency } | undefined {
  const [code, id] = to?.split('/') ?? [];
  const country = countries.find((one) => one.country.toLowerCase() === code);
  const agency = country?.agencies.find((one) => one.id === id);
  return country && agency && { country, agency };
}
