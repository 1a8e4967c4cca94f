import { formatList } from '../i18n/format.ts';
import { intlTag } from '../i18n/locale-table.ts';
import { messagesIn, type Messages } from '../i18n/messages.ts';
import { hoursMessages } from '../i18n/messages/hours.ts';
import type { WeeklyHours, WeeklyInterval } from '../model/hours.ts';
import type { Locale } from '../model/locales.ts';

const DAY = 24 * 60;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The name of a day of the week, Monday being 0; in Portuguese as it is spoken, without "-feira". */
function dayName(day: number, locale: Locale): string {
  const name = new Intl.DateTimeFormat(intlTag(locale), { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + day)));
  return name.replace('-feira', '');
}

/** Days that follow one another, each run as its first and last day. */
function runs(days: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const day of days) {
    const run = found.at(-1);
    if (run?.[1] === day - 1) run[1] = day;
    else found.push([day, day]);
  }
  return found;
}

/** "Monday to Friday", "Tuesday and Thursday", "every day". */
function daysInWords(days: readonly number[], locale: Locale, words: Messages<typeof hoursMessages>): string {
  if (days.length === 7) return words.everyDay;
  const named = runs(days).flatMap(([first, last]) =>
    last - first >= 2
      ? [words.dayToDay(dayName(first, locale), dayName(last, locale))]
      : [...new Set([first, last])].map((day) => words.day(dayName(day, locale))),
  );
  return formatList(named, locale);
}

function timeInWords(minutes: number, words: Messages<typeof hoursMessages>): string {
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  return words.time(twoDigits(Math.floor(minutes / 60)), twoDigits(minutes % 60));
}

function timesInWords({ from, to }: WeeklyInterval, words: Messages<typeof hoursMessages>): string {
  if (from === 0 && to === DAY) return words.allDay;
  const end = to > DAY ? words.nextDay(timeInWords(to - DAY, words)) : timeInWords(to, words);
  return `${timeInWords(from, words)}–${end}`;
}

/**
 * Hours as a reader says them, in small letters as a phrase: "Monday to Friday, 08:30–16:30; Saturday, 09:00–12:00".
 * Days with the same times are told together; the end of a day is 24:00; a span into the night says so.
 */
export function hoursInWords(weekly: WeeklyHours | 'always', locale: Locale): string {
  const words = messagesIn(hoursMessages, locale);
  if (weekly === 'always') return words.allDay;
  const daysByTimes = new Map<string, number[]>();
  for (const day of DAYS) {
    const times = weekly.intervals.filter((interval) => interval.day === day).map((interval) => timesInWords(interval, words));
    if (times.length === 0) continue;
    const told = formatList(times, locale);
    daysByTimes.set(told, [...(daysByTimes.get(told) ?? []), day]);
  }
  const phrases = [...daysByTimes].map(([times, days]) => `${daysInWords(days, locale, words)}, ${times}`);
  return [...phrases, ...(weekly.closedOnHolidays ? [words.closedOnHolidays] : [])].join(words.then);
}
