import type { WeeklyHours, WeeklyInterval } from '../model/hours.ts';

/** Whether a contact answers at an instant, and when that changes. */
export interface OpenState {
  readonly open: boolean;
  /** When it closes; absent where it is closed, and where it never closes. */
  readonly until?: Date;
  /** When it opens next; absent where it is open. */
  readonly opensNext?: Date;
  /** True where it is closed on public holidays: nobody here knows which days those are, so the state may be wrong on them. */
  readonly closedOnHolidays: boolean;
}

/** A span of time between two instants, in milliseconds. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

/** An hour that a change of the clocks leaves out is missing once: then it opens next two weeks later, and never later than that. */
const DAYS_AHEAD = 15;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = new Map(formatOf(zone).formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - whole;
}

/** The first instant after a change of the clocks, to the minute. */
function changeBetween(before: number, after: number, zone: string): number {
  const offset = offsetAt(before, zone);
  let [low, high] = [Math.floor(before / MINUTE), Math.ceil(after / MINUTE)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, zone) === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/**
 * The instant at which the clocks of a zone show a time. A time that comes twice when clocks go back is taken at its first coming; a time
 * that is left out when they go forward is the instant of the change.
 * @param wall the time on the clock, in milliseconds as if it were UTC
 */
function instantOf(wall: number, zone: string): number {
  const [before, after] = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  const first = wall - before;
  if (before === after || offsetAt(first, zone) === before) return first;
  const second = wall - after;
  return offsetAt(second, zone) === after ? second : changeBetween(wall - DAY, wall + DAY, zone);
}

/** The spans of weekly hours in a zone, in order of time, from the day before an instant on. Spans that an hour left out swallows are no spans. */
function* spansFrom(intervals: readonly WeeklyInterval[], zone: string, now: number): Generator<Span> {
  const wall = now + offsetAt(now, zone);
  const today = Math.floor(wall / DAY);
  for (let day = today - 1; day <= today + DAYS_AHEAD; day += 1) {
    // Day 0 of the epoch was a Thursday; Monday is 0.
    const weekday = (day + 3) % 7;
    for (const { from, to } of intervals.filter((interval) => interval.day === weekday)) {
      const [start, end] = [instantOf(day * DAY + from * MINUTE, zone), instantOf(day * DAY + to * MINUTE, zone)];
      if (end > start) yield { start, end };
    }
  }
}

/**
 * Whether a contact answers now, until when, and when it opens next. Spans that touch are one: a day that ends at 24:00 and the next that begins at
 * 00:00. Runs in the browser; needs `Intl` alone. Undefined where the hours are not published.
 * @param zone IANA time zone in which the hours are meant
 */
export function openState(weekly: WeeklyHours | 'always', zone: string, now: Date): OpenState;
export function openState(weekly: WeeklyHours | 'always' | undefined, zone: string, now: Date): OpenState | undefined;
export function openState(weekly: WeeklyHours | 'always' | undefined, zone: string, now: Date): OpenState | undefined {
  if (weekly === undefined) return undefined;
  if (weekly === 'always') return { open: true, closedOnHolidays: false };
  const { intervals, closedOnHolidays } = weekly;
  const at = now.getTime();
  let until: number | undefined;
  for (const { start, end } of spansFrom(intervals, zone, at)) {
    if (until !== undefined && start > until) break;
    if (until === undefined && start > at) return { open: false, opensNext: new Date(start), closedOnHolidays };
    if (end > at) until = Math.max(until ?? end, end);
  }
  if (until === undefined) return { open: false, closedOnHolidays };
  return until - at > WEEK + DAY ? { open: true, closedOnHolidays } : { open: true, until: new Date(until), closedOnHolidays };
}

const HOLIDAYS = '!';
const ALWAYS = '*';
const PACKED = /^[0-6]+:\d+-\d+(,\d+-\d+)*(;[0-6]+:\d+-\d+(,\d+-\d+)*)*!?$/;

/** Weekly hours as a short string, for sending to a page: days that have the same times together, in minutes, such as "01234:510-990;5:480-720!". */
export function packHours(weekly: WeeklyHours | 'always'): string {
  if (weekly === 'always') return ALWAYS;
  const days = new Map<string, string>();
  for (let day = 0; day < 7; day += 1) {
    const times = weekly.intervals.filter((interval) => interval.day === day).map(({ from, to }) => `${String(from)}-${String(to)}`).join(',');
    if (times !== '') days.set(times, (days.get(times) ?? '') + String(day));
  }
  return [...days].map(([times, on]) => `${on}:${times}`).join(';') + (weekly.closedOnHolidays ? HOLIDAYS : '');
}

/**
 * The weekly hours that `packHours` packed.
 * @throws RangeError for any other string
 */
export function unpackHours(packed: string): WeeklyHours | 'always' {
  if (packed === ALWAYS) return 'always';
  if (!PACKED.test(packed)) throw new RangeError(`these are no packed hours: ${packed}`);
  const intervals = packed.replace(HOLIDAYS, '').split(';').flatMap((group) => {
    const [on = '', times = ''] = group.split(':');
    return times.split(',').flatMap((span) => {
      const [from = 0, to = 0] = span.split('-').map(Number);
      return [...on].map((day) => ({ day: Number(day), from, to }));
    });
  });
  return { intervals: intervals.sort((a, b) => a.day - b.day || a.from - b.from), closedOnHolidays: packed.endsWith(HOLIDAYS) };
}
