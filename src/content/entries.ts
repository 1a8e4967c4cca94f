import type { Country } from '../model/country.ts';
import type { Directory } from '../model/directory.ts';
import type { States } from '../model/states.ts';
import type { Records } from './records.ts';

/** The id of the entry that holds the list of states; no country code has more than two letters. */
export const STATES_ENTRY = 'states';

/** The id of the entry that holds treaties, terms and resources. */
export const RECORDS_ENTRY = 'records';

/** Records, and what changed: what belongs to no one country. */
type Kept = Records & Pick<Directory, 'changes'>;

/** What Astro keeps of the directory: one entry for each country (id = its code in small letters), one with the list of states, one with the records. */
export interface DirectoryEntry {
  readonly id: string;
  readonly data: Country | States | Kept;
}

/** The directory, cut into entries for Astro's store. */
export function entriesOf(directory: Directory): DirectoryEntry[] {
  return [
    ...directory.countries.map((country) => ({ id: country.country.toLowerCase(), data: country })),
    { id: STATES_ENTRY, data: directory.states },
    { id: RECORDS_ENTRY, data: { instruments: directory.instruments, terms: directory.terms, resources: directory.resources, changes: directory.changes } },
  ];
}

/**
 * The whole directory, put together again from Astro's entries.
 * @example const directory = directoryFrom(await getCollection('directory'));
 * @throws when the list of states or the records are not among the entries: the loader puts them there
 */
export function directoryFrom(entries: readonly DirectoryEntry[]): Directory {
  const states = entries.find(({ id }) => id === STATES_ENTRY)?.data;
  const records = entries.find(({ id }) => id === RECORDS_ENTRY)?.data;
  if (!states || !('subregions' in states) || !records || !('instruments' in records)) throw new Error('The collection "directory" lacks the list of states or the records. Restart the command so that the content is read again.');
  const countries = entries.flatMap(({ data }) => ('country' in data ? [data] : []));
  return { countries: countries.sort((a, b) => (a.country < b.country ? -1 : 1)), states, ...records };
}
