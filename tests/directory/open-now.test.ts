import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { weeklyIntervals, type WeeklyHours } from '../../src/directory/hours.ts';
import { openState, packHours, unpackHours } from '../../src/directory/open-now.ts';
import type { Country } from '../../src/model/country.ts';
import { realCountries } from '../support/real-content.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let countries: readonly Country[];
let zones: readonly string[];
beforeAll(async () => {
  countries = await realCountries();
  zones = [...new Set(countries.flatMap(({ timezones }) => timezones))];
});

/** "2026-03-09T09:00Z open until 2026-03-09T21:30Z", as a table can be read. */
function told(hours: string, zone: string, now: string): string {
  const { open, until, opensNext } = openState(weeklyIntervals(hours), zone, new Date(now));
  const short = (date: Date | undefined): string => date?.toISOString().replace(':00.000Z', 'Z') ?? 'never';
  return open ? `open until ${short(until)}` : `closed until ${short(opensNext)}`;
}

describe('hours that are refused', () => {
  test.each(['', 'Mo-Fr 08:00-16:00', '7:0-60', '0:60', '0:1-2,', '0:1-2;', '!', '**'])('"%s" is nothing that was packed', (packed) => {
    expect(() => unpackHours(packed)).toThrow(RangeError);
  });

  test('an unknown zone is an error, not UTC', () => {
    expect(() => openState(weeklyIntervals('Mo 08:00-10:00'), 'America/Atlantis', new Date(0))).toThrow(RangeError);
  });

  test('nothing is said where no hours are published', () => {
    expect(openState(undefined, 'America/Lima', new Date(0))).toBeUndefined();
  });
});

describe('packed hours', () => {
  test.each([
    ['24/7', '*'],
    ['Mo-Fr 08:30-16:30', '01234:510-990'],
    ['Mo-Fr 08:00-24:00; PH off', '01234:480-1440!'],
    ['Mo-Th 08:15-16:30; Fr 08:15-16:15', '0123:495-990;4:495-975'],
    ['Mo-Su 08:00-12:00,14:00-18:00', '0123456:480-720,840-1080'],
    ['Su 22:00-06:00', '6:1320-1800'],
  ])('%s is %s', (hours, packed) => {
    const weekly = weeklyIntervals(hours);
    expect(packHours(weekly)).toBe(packed);
    expect(unpackHours(packed)).toEqual(weekly);
  });

  test('every form in the content comes back as it was', () => {
    const every = new Set(countries.flatMap(({ agencies }) => agencies.flatMap(({ contacts }) => (contacts ?? []).flatMap(({ hours }) => hours ?? []))));
    expect(every.size).toBeGreaterThanOrEqual(18);
    for (const hours of every) expect(unpackHours(packHours(weeklyIntervals(hours)))).toEqual(weeklyIntervals(hours));
  });
});

describe('open or closed', () => {
  // 2026-03-06 is a Friday. Lima is UTC-5 all the year.
  test.each([
    ['24/7', 'America/Lima', '2026-03-06T12:00Z', 'open until never'],
    ['24/7; PH off', 'America/Lima', '2026-03-06T12:00Z', 'open until never'],
    ['Mo-Fr 08:00-17:00', 'America/Lima', '2026-03-06T12:59Z', 'closed until 2026-03-06T13:00Z'],
    ['Mo-Fr 08:00-17:00', 'America/Lima', '2026-03-06T13:00Z', 'open until 2026-03-06T22:00Z'],
    ['Mo-Fr 08:00-17:00', 'America/Lima', '2026-03-06T21:59Z', 'open until 2026-03-06T22:00Z'],
    // over the weekend
    ['Mo-Fr 08:00-17:00', 'America/Lima', '2026-03-06T22:00Z', 'closed until 2026-03-09T13:00Z'],
    ['Mo-Fr 08:00-17:00', 'America/Lima', '2026-03-08T12:00Z', 'closed until 2026-03-09T13:00Z'],
    ['We 09:00-10:00', 'America/Lima', '2026-03-11T15:00Z', 'closed until 2026-03-18T14:00Z'],
    // several ranges in a day
    ['Mo-Fr 08:00-12:00,14:00-18:00', 'America/Lima', '2026-03-06T17:00Z', 'closed until 2026-03-06T19:00Z'],
    // around midnight; Saturday night runs into Sunday, Sunday night into the next week
    ['Fr-Sa 22:00-06:00', 'America/Lima', '2026-03-07T04:59Z', 'open until 2026-03-07T11:00Z'],
    ['Fr-Sa 22:00-06:00', 'America/Lima', '2026-03-07T05:00Z', 'open until 2026-03-07T11:00Z'],
    ['Fr-Sa 22:00-06:00', 'America/Lima', '2026-03-07T11:00Z', 'closed until 2026-03-08T03:00Z'],
    ['Su 22:00-06:00', 'America/Lima', '2026-03-09T10:59Z', 'open until 2026-03-09T11:00Z'],
    ['Su 22:00-06:00', 'America/Lima', '2026-03-09T11:00Z', 'closed until 2026-03-16T03:00Z'],
    ['Mo-Fr 08:00-24:00; PH off', 'America/Lima', '2026-03-07T04:59Z', 'open until 2026-03-07T05:00Z'],
    // spans that touch at midnight are one
    ['Fr 08:00-24:00; Sa 00:00-10:00', 'America/Lima', '2026-03-06T20:00Z', 'open until 2026-03-07T15:00Z'],
    ['Sa-Su 00:00-24:00', 'America/Lima', '2026-03-07T20:00Z', 'open until 2026-03-09T05:00Z'],
    // the day there is not the day in UTC
    ['Mo-Fr 08:00-20:00', 'America/Vancouver', '2026-01-10T03:59Z', 'open until 2026-01-10T04:00Z'],
    // half an hour: St. John's is UTC-3:30 in winter, UTC-2:30 in summer
    ['Mo-Fr 09:00-17:00', 'America/St_Johns', '2026-01-09T12:29Z', 'closed until 2026-01-09T12:30Z'],
    ['Mo-Fr 09:00-17:00', 'America/St_Johns', '2026-01-09T20:29Z', 'open until 2026-01-09T20:30Z'],
    ['Mo-Fr 09:00-17:00', 'America/St_Johns', '2026-07-10T11:30Z', 'open until 2026-07-10T19:30Z'],
    // the weekend in which clocks go forward (8 March 2026) and back (1 November 2026) in New York
    ['Mo-Fr 09:00-17:00', 'America/New_York', '2026-03-06T22:00Z', 'closed until 2026-03-09T13:00Z'],
    ['Mo-Fr 09:00-17:00', 'America/New_York', '2026-10-30T21:00Z', 'closed until 2026-11-02T14:00Z'],
    ['Sa 22:00-06:00', 'America/New_York', '2026-03-08T03:00Z', 'open until 2026-03-08T10:00Z'],
    ['Sa 22:00-06:00', 'America/New_York', '2026-11-01T02:00Z', 'open until 2026-11-01T11:00Z'],
    // 02:00 to 03:00 does not exist on 8 March: what begins in it begins at 03:00, what lies in it waits a week
    ['Su 02:30-05:00', 'America/New_York', '2026-03-08T06:59Z', 'closed until 2026-03-08T07:00Z'],
    ['Su 01:00-02:30', 'America/New_York', '2026-03-08T06:30Z', 'open until 2026-03-08T07:00Z'],
    ['Su 02:00-03:00', 'America/New_York', '2026-03-08T05:00Z', 'closed until 2026-03-15T06:00Z'],
    ['Su 02:00-03:00', 'America/New_York', '2026-03-01T08:00Z', 'closed until 2026-03-15T06:00Z'],
    // in Havana and Santiago clocks change at midnight: no hole between two days
    ['Sa-Su 00:00-24:00', 'America/Havana', '2026-03-07T12:00Z', 'open until 2026-03-09T04:00Z'],
    ['Sa-Su 00:00-24:00', 'America/Havana', '2026-10-31T12:00Z', 'open until 2026-11-02T05:00Z'],
    ['Sa-Su 00:00-24:00', 'America/Santiago', '2026-09-05T12:00Z', 'open until 2026-09-07T03:00Z'],
    ['Sa-Su 00:00-24:00', 'America/Santiago', '2026-04-04T12:00Z', 'open until 2026-04-06T04:00Z'],
  ])('%s in %s at %s: %s', (hours, zone, now, state) => {
    expect(told(hours, zone, now)).toBe(state);
  });

  test('that holidays are not known is carried along', () => {
    const at = new Date('2026-03-06T20:00Z');
    expect(openState(weeklyIntervals('Mo-Fr 08:00-24:00; PH off'), 'America/Santiago', at).closedOnHolidays).toBe(true);
    expect(openState(weeklyIntervals('Mo-Fr 08:00-24:00'), 'America/Santiago', at).closedOnHolidays).toBe(false);
  });
});

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Day of the week and minutes on the clock of a zone, read from Intl's own words. */
function clock(instant: number, zone: string): { day: number; minutes: number } {
  const format = clocks.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, format);
  const [, weekday = '', hours = '', minutes = ''] = /^(\w+),? (\d+):(\d+)$/.exec(format.format(instant)) ?? [];
  return { day: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday), minutes: Number(hours) * 60 + Number(minutes) };
}

/** True when the clock on the wall lies in the hours. */
function openByTheClock({ intervals }: WeeklyHours, zone: string, instant: number): boolean {
  const { day, minutes } = clock(instant, zone);
  return intervals.some(
    (interval) =>
      (interval.day === day && minutes >= interval.from && minutes < interval.to) || (interval.day === (day + 6) % 7 && minutes + 1440 >= interval.from && minutes + 1440 < interval.to),
  );
}

/** Minutes that the clock of a zone went through between two instants, less those that passed: more than 0 where it was put forward, less where it was put back. */
function shift(from: number, to: number, zone: string): number {
  const [a, b] = [clock(from, zone), clock(to, zone)];
  const moved = (b.day - a.day) * 1440 + b.minutes - a.minutes - (to - from) / MINUTE;
  return moved - Math.round(moved / 10_080) * 10_080;
}

/** The instants of a year at which the clocks of a zone are changed, to the half hour. */
function changes(zone: string, year: number): { at: number; back: boolean }[] {
  const found: { at: number; back: boolean }[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
    if (shift(day, day + DAY, zone) === 0) continue;
    for (let at = day; at < day + DAY; at += HOUR / 2) {
      const moved = shift(at, at + HOUR / 2, zone);
      if (moved !== 0) found.push({ at: at + HOUR / 2, back: moved < 0 });
    }
  }
  return found;
}

const AROUND_THE_CHANGE = ['Su 00:30-02:30', 'Mo-Su 01:30-02:00,23:00-24:00', 'Fr-Mo 22:00-06:00', 'Sa-Su 00:00-24:00', 'Mo-Fr 08:00-17:00'].map((hours) => weeklyIntervals(hours) as WeeklyHours);

describe('change of the clocks, in every zone of the content', () => {
  test('what is open is what the clock on the wall says, except in an hour that comes twice', () => {
    const changesOf = new Map(zones.map((zone) => [zone, changes(zone, 2026)]));
    expect(zones.filter((zone) => changesOf.get(zone)?.length === 2)).toEqual(expect.arrayContaining(['America/St_Johns', 'America/New_York', 'America/Havana', 'America/Santiago', 'America/Port-au-Prince', 'Pacific/Easter']));
    for (const [zone, ownChanges] of changesOf) {
      // Where clocks are never changed, a weekend in March.
      const times = ownChanges.length > 0 ? ownChanges : [{ at: Date.UTC(2026, 2, 8, 6), back: false }];
      const step = ownChanges.length > 0 ? HOUR / 2 : 2 * HOUR;
      for (const { at, back } of times) {
        for (const weekly of AROUND_THE_CHANGE) {
          for (let now = at - 15 * HOUR; now < at + 15 * HOUR; now += step) {
            if (back && now >= at - HOUR && now < at + HOUR) continue;
            const where = `${zone} ${packHours(weekly)} ${new Date(now).toISOString()}`;
            const { open, until, opensNext } = openState(weekly, zone, new Date(now));
            expect(open, where).toBe(openByTheClock(weekly, zone, now));
            expect((until ?? opensNext)?.getTime(), where).toBeGreaterThan(now);
          }
        }
      }
    }
  });

  test('an hour that comes twice is taken at its first coming', () => {
    // New York, 1 November 2026: 01:00 to 02:00 at 05:00Z and again at 06:00Z.
    expect(told('Su 01:00-01:30', 'America/New_York', '2026-11-01T05:10Z')).toBe('open until 2026-11-01T05:30Z');
    expect(told('Su 01:00-01:30', 'America/New_York', '2026-11-01T06:10Z')).toBe('closed until 2026-11-08T06:00Z');
    expect(told('Su 01:30-04:00', 'America/New_York', '2026-11-01T06:10Z')).toBe('open until 2026-11-01T09:00Z');
  });
});

describe('any hours, any zone, any time', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 })).map(([from, length]) => ({ from: from * 15, to: (from + length) * 15 }));
  const hours: fc.Arbitrary<WeeklyHours> = fc
    .record({ spans: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), span), { minLength: 1, maxLength: 6 }), closedOnHolidays: fc.boolean() })
    .map(({ spans, closedOnHolidays }) => {
      const sorted = spans.map(([day, { from, to }]) => ({ day, from, to })).sort((a, b) => a.day - b.day || a.from - b.from);
      const start = ({ day, from }: { day: number; from: number }): number => day * 1440 + from;
      const apart = sorted.reduce<typeof sorted>((kept, one) => {
        const last = kept.at(-1);
        const first = kept[0] ?? one;
        const before = last ? last.day * 1440 + last.to : 0;
        return start(one) > before && one.day * 1440 + one.to < start(first) + 10_080 ? [...kept, one] : kept;
      }, []);
      return { intervals: apart.length > 0 ? apart : [{ day: 2, from: 540, to: 600 }], closedOnHolidays };
    });

  test('it opens next after now, is open then and not just before; it closes after now, and is closed then', () => {
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 365 * 24 * 60 }), (weekly, pick, minute) => {
        const zone = zones[pick % zones.length] ?? 'UTC';
        const now = Date.UTC(2026, 0, 1) + minute * MINUTE;
        const { open, until, opensNext } = openState(weekly, zone, new Date(now));
        const openAt = (instant: number): boolean => openState(weekly, zone, new Date(instant)).open;
        if (open) {
          expect(opensNext).toBeUndefined();
          if (until) {
            expect(until.getTime()).toBeGreaterThan(now);
            expect(openAt(until.getTime())).toBe(false);
            expect(openAt(until.getTime() - 1)).toBe(true);
          }
        } else {
          const next = opensNext?.getTime() ?? 0;
          expect(next).toBeGreaterThan(now);
          expect(openAt(next)).toBe(true);
          expect(openAt(next - 1)).toBe(false);
          expect(openAt(now + Math.floor((next - now) / 2))).toBe(false);
        }
        if (shift(now - 3 * HOUR, now + 3 * HOUR, zone) === 0) expect(open).toBe(openByTheClock(weekly, zone, now));
        expect(unpackHours(packHours(weekly))).toEqual(weekly);
      }),
      { numRuns: 1500 },
    );
  });
});
