import type { Directory } from '../model/directory.ts';

/** A source counts as old when its newest date lies more than this many months before the content's own date. */
export const OLD_AFTER_MONTHS = 36;

/**
 * The day from which ages are counted: the newest `reviewed`, `check.on` or confirmation in the content (ISO 8601).
 * Never the clock, so that two builds of one commit are the same to the byte (DESIGN.md, decision 12).
 * @throws when the directory has no country
 */
export function asOf(directory: Directory): string {
  const days = directory.countries.flatMap((country) => [
    country.reviewed,
    ...country.agencies.flatMap((agency) => (agency.contacts ?? []).flatMap((contact) => [contact.check?.on, contact.confirm?.on])),
  ]);
  const newest = days.filter((day) => day !== undefined).sort().at(-1);
  if (newest === undefined) throw new Error('A directory without a country has no date');
  return newest;
}

/**
 * Whole months between a date, as precise as it is known (year, month or day), and a later day.
 * A year or month counts from its first day: where a date is vague, the older reading is the careful one.
 */
export function monthsBefore(date: string, day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = day.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < dayOfMonth ? 1 : 0);
}
