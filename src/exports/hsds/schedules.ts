import type { Line } from '../../directory/contacts.ts';
import { weeklyIntervals, type WeeklyInterval } from '../../directory/hours.ts';
import { hoursInWords } from '../../directory/hours-words.ts';
import { capitalFirst, utcOffsets } from '../../directory/time-zone.ts';
import { sentenceCase } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { hoursMessages } from '../../i18n/messages/hours.ts';
import { fact } from './attributes.ts';
import { doubtWords } from './contact-words.ts';
import type { Frame } from './frame.ts';
import { permanentUuid } from './ids.ts';
import { known } from './known.ts';
import type { HsdsSchedule } from './records.ts';
import { sourceAttributes } from './sources.ts';
import { hsdsMessages } from './words.ts';

const DAY = 24 * 60;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** How far the clocks of a country are from UTC, in minutes, where that is one distance all over it and all the year; else undefined. */
function fixedOffset(zones: readonly string[]): number | undefined {
  const offsets = zones.map((zone) => utcOffsets(zone));
  const [first] = offsets;
  if (!first || offsets.some(({ standard, summer }) => summer !== undefined || standard !== first.standard)) return undefined;
  const [, sign, hours, minutes = '0'] = /^UTC([−+])(\d+)(?::(\d+))?$/.exec(first.standard) ?? [];
  return hours === undefined ? undefined : (sign === '−' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** HSDS has no 24:00: the end of a day is 23:59, so that 00:00 to 23:59 is the whole day (HSDS, "24h opening"). A span into the night ends at an earlier hour. */
const closing = (to: number): string => (to === DAY ? '23:59' : clock(to % DAY));

const withOffset = (time: string, offset: number | undefined): string =>
  offset === undefined ? time : `${time}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`;

/** Days with the same times, together. */
function byTimes(intervals: readonly WeeklyInterval[]): WeeklyInterval[][] {
  return [...Map.groupBy(intervals, ({ from, to }) => `${from}-${to}`).values()];
}

/** Every day, from midnight to midnight: hours of which no zone need be known. */
const ALWAYS: readonly WeeklyInterval[] = DAYS.map((_, day) => ({ day, from: 0, to: DAY }));

/**
 * The hours of a contact as weekly schedules of its service: HSDS keeps none for a phone, so that each says whose hours it gives.
 * Times bear their distance from UTC only where the country has one, all over it and all the year; elsewhere they are local, as the notes say.
 */
export function scheduleRecords(owner: string, { contact, trust }: Line, frame: Frame): HsdsSchedule[] {
  if (contact.hours === undefined) return [];
  const { country, locale } = frame;
  const m = messagesIn(hsdsMessages, locale);
  const weekly = weeklyIntervals(contact.hours);
  const always = weekly === 'always';
  const closedOnHolidays = !always && weekly.closedOnHolidays;
  const offset = always ? undefined : fixedOffset(country.timezones);
  const doubt = doubtWords(trust, locale);
  const notes = [
    m.hoursOf(contact.value),
    doubt && `${doubt}.`,
    closedOnHolidays && `${sentenceCase(messagesIn(hoursMessages, locale).closedOnHolidays, locale)}.`,
    !always && offset === undefined && m.localTime(capitalFirst(country.country, country.timezones).join(', ')),
  ].filter(Boolean).join(' ');
  const sources = contact.factSources?.hours ?? (contact.sources.length === 1 ? contact.sources : undefined);
  return byTimes(always ? ALWAYS : weekly.intervals).map((intervals) => {
    const [{ from, to } = { from: 0, to: DAY }] = intervals;
    const name = `${owner}#schedule/${from}-${to}`;
    return known({
      id: permanentUuid(name),
      timezone: offset === undefined ? undefined : offset / 60,
      wkst: 'MO',
      freq: 'WEEKLY',
      byday: intervals.map(({ day }) => DAYS[day]).join(','),
      description: sentenceCase(hoursInWords(always ? 'always' : { intervals, closedOnHolidays: false }, locale), locale),
      opens_at: withOffset(clock(from), offset),
      closes_at: withOffset(closing(to), offset),
      notes,
      attributes: [...fact(name, 'contact', permanentUuid(owner), locale), ...sourceAttributes(name, 'opens_at', sources, frame)],
    });
  });
}
