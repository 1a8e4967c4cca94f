import { newestDay } from '../model/dates.ts';
import type { Directory } from '../model/directory.ts';

export { monthsBefore } from '../model/dates.ts';

/** A source counts as old when its newest date lies more than this many months before the content's own date. */
export const OLD_AFTER_MONTHS = 36;

/**
 * The day from which ages are counted: the newest `reviewed`, `check.on` or confirmation in the content (ISO 8601).
 * Never the clock, so that two builds of one commit are the same to the byte (DESIGN.md, decision 12).
 * @throws when the directory has no country
 */
export function asOf(directory: Pick<Directory, 'countries'>): string {
  const newest = directory.countries.map(newestDay).sort().at(-1);
  if (newest === undefined) throw new Error('A directory without a country has no date');
  return newest;
}
