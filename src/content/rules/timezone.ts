import { likelyMeant, shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** Intl also takes offsets such as +03:00: a place is wanted, whose rules for summer time are known. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** The American zone whose place was probably meant: only the last word is compared, as all the rest is alike. */
function zoneMeant(zone: string): string | undefined {
  const placeOf = (name: string): string => name.split('/').at(-1) ?? name;
  const american = Intl.supportedValuesOf('timeZone').filter((name) => name.startsWith('America/'));
  const place = likelyMeant(placeOf(zone), american.map(placeOf));
  return american.find((name) => placeOf(name) === place);
}

/** No state has more zones; comparing each with all costs time. */
const MOST_GUESSES = 10;

/** A time zone is one of the IANA data base, named by a place. */
export const timezone: Rule = {
  id: 'timezone',
  severity: 'error',
  why: 'Pages say what time it is there, and whether the office is open.',
  guide: 'fields',
  *check(file) {
    let guesses = MOST_GUESSES;
    for (const { path, value: zone } of file.timezones) {
      if (isZone(zone)) continue;
      yield { path, message: `${shown(zone)} is not a time zone of the IANA list, such as America/Lima`, instead: guesses-- > 0 ? zoneMeant(zone) : undefined };
    }
  },
};
