import type { Contact } from './contact.ts';
import type { Country } from './country.ts';

/**
 * Whole months between a date, as precise as it is known (year, month or day), and a later day.
 * A year or month counts from its first day: where a date is vague, the older reading is the careful one.
 */
export function monthsBefore(date: string, day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = day.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < dayOfMonth ? 1 : 0);
}

/** The newest day on which somebody looked at a country: `reviewed`, a `check` or a confirmation (ISO 8601). */
export function newestDay({ reviewed, agencies }: Pick<Country, 'reviewed' | 'agencies'>): string {
  const days = agencies.flatMap((agency) => (agency.contacts ?? []).flatMap((contact) => [contact.check?.on, contact.confirm?.on]));
  return [reviewed, ...days].filter((day) => day !== undefined).sort().at(-1) ?? reviewed;
}

/**
 * The newest date on which anybody stated a contact's value: of its sources, of a second reading or of a confirmation of this value.
 * @param publishedOf the date of a source, by its id
 */
export function newestStatement({ value, sources, check, confirm }: Contact, publishedOf: (id: string) => string | undefined): string | undefined {
  const seen = check && (check.value ?? value) === value ? check.newest : undefined;
  const confirmed = confirm?.value === value ? confirm.on : undefined;
  return [...sources.map(publishedOf), seen, confirmed].filter((date) => date !== undefined).sort().at(-1);
}
