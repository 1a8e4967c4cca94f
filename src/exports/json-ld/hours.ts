import { weeklyIntervals, type WeeklyInterval } from '../../directory/hours.ts';
import type { Node } from './node.ts';

const DAY = 24 * 60;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const EVERY_DAY: readonly WeeklyInterval[] = DAYS.map((_, day) => ({ day, from: 0, to: DAY }));

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
const dayOf = (name: string): string => `https://schema.org/${name}`;

/** No clock shows 24:00: a day ends at 23:59. A span that closes before it opens runs into the next day (schema.org, `closes`). */
const closing = (to: number): string => (to === DAY ? '23:59' : clock(to % DAY));

/** Opening and closing at the same time is how schema.org says closed. */
const CLOSED_ON_HOLIDAYS: Node = { '@type': 'OpeningHoursSpecification', dayOfWeek: dayOf('PublicHolidays'), opens: '00:00', closes: '00:00' };

/** When a contact answers, in local time, days with the same times together. */
export function openingHours(hours: string): Node[] {
  const weekly = weeklyIntervals(hours);
  const intervals = weekly === 'always' ? EVERY_DAY : weekly.intervals;
  const groups = [...Map.groupBy(intervals, ({ from, to }) => `${clock(from)}-${closing(to)}`)].map(([times, days]): Node => {
    const [opens, closes] = times.split('-');
    return { '@type': 'OpeningHoursSpecification', dayOfWeek: days.map(({ day }) => dayOf(DAYS[day] ?? 'Monday')), opens, closes };
  });
  return weekly !== 'always' && weekly.closedOnHolidays ? [...groups, CLOSED_ON_HOLIDAYS] : groups;
}
