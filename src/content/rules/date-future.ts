import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const FIELDS: ReadonlySet<string> = new Set(['reviewed', 'on', 'newest', 'published', 'signed', 'bound', 'asOf', 'inForce', 'date']);

/** A contact's `published` is a number as it is printed, not a day. */
const isDay = (path: Path): boolean => FIELDS.has(String(path.at(-1))) && !(path.at(-1) === 'published' && path.includes('contacts'));

/** Nothing has been read, written or answered on a day that is still to come. */
export const dateFuture: Rule = {
  id: 'date-future',
  severity: 'error',
  why: 'A day in the future is a slip, and would make an old number look fresh for years.',
  guide: 'fields',
  *check(file, { today }) {
    if (today === undefined) return;
    for (const { path, value } of file.strings) {
      // Compared as far as the date is known: "2026" is not in the future in 2026.
      if (isDay(path) && DATE.test(value) && value > today.slice(0, value.length)) yield { path, message: `${value} is still to come: today is ${today}. Look at the year` };
    }
  },
};
