import OpeningHours from 'opening_hours';

/** A span of a week in which a contact answers, in local time. */
export interface WeeklyInterval {
  /** The day on which it begins: Monday is 0, Sunday 6. */
  readonly day: number;
  /** Minutes after midnight of that day, 0 to 1439. */
  readonly from: number;
  /** Minutes after the same midnight; more than 1440 where the span runs into the next day. */
  readonly to: number;
}

/** When a contact answers, the same in every week. */
export interface WeeklyHours {
  /** In order of day and hour; none overlaps another; none is longer than 24 hours. */
  readonly intervals: readonly WeeklyInterval[];
  /** True where the source says that nobody answers on public holidays. Which days those are is not known here. */
  readonly closedOnHolidays: boolean;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const EXAMPLE = 'Write it as in "24/7", "Mo-Fr 08:00-16:00" or "Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off"';

/** Three weeks in which no country changes its clocks; the middle one is read, so that spans over its edges are seen whole. */
const THREE_WEEKS = { from: new Date(2024, 0, 1), to: new Date(2024, 0, 22) };

const CLOSED_ON_HOLIDAYS = /^PH (off|closed)$/i;

/** The longest real hours have 43 characters; the limit bounds the time that reading them can take. */
const MOST_CHARACTERS = 200;

/** Why hours cannot be published, and what to write instead. */
class HoursProblem extends Error {}

function read(rules: string): OpeningHours {
  try {
    // null, not undefined: without it the library takes sunrise for a fixed hour.
    return new OpeningHours(rules, null);
  } catch (reason) {
    // The library throws a string: the text up to the fault, an arrow, and the reason in brackets.
    const why = /\((.*)\)/s.exec(String(reason))?.[1] ?? String(reason);
    throw new HoursProblem(`the hours "${rules}" cannot be read: ${firstSentence(why)}. ${EXAMPLE}`);
  }
}

const firstSentence = (words: string): string => words.split(/\. | This means|\.?$/)[0] ?? words;

/** Minutes since the first Monday, by the clock on the wall: opening_hours answers in the time zone of the machine. */
function minutesOf(date: Date): number {
  return Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - Date.UTC(2024, 0, 1)) / 60_000) + date.getHours() * 60 + date.getMinutes();
}

function openMinutes(hours: OpeningHours): { from: number; to: number }[] {
  return hours.getOpenIntervals(THREE_WEEKS.from, THREE_WEEKS.to).map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) }));
}

/** A span of more than 24 hours is told day by day. */
function byDay({ from, to }: { from: number; to: number }): { from: number; to: number }[] {
  if (to - from <= DAY) return [{ from, to }];
  const midnight = (Math.floor(from / DAY) + 1) * DAY;
  return [{ from, to: midnight }, ...byDay({ from: midnight, to })];
}

function checkWording(hours: OpeningHours, rules: string): void {
  const [warning] = hours.getStructuredWarnings();
  if (warning) {
    const better = hours.prettifyValue();
    throw new HoursProblem(`the hours "${rules}" can be misread: ${firstSentence(warning.message)}. ${better === rules ? EXAMPLE : `Write "${better}"`}`);
  }
  if (!hours.isWeekStable()) {
    throw new HoursProblem(`the hours "${rules}" are not the same in every week, so no page can say them. Write the usual week, and the rest in \`notes\``);
  }
  if (hours.getOpenIntervals(THREE_WEEKS.from, THREE_WEEKS.to).some(([, , unknown, comment]) => unknown || comment !== undefined)) {
    throw new HoursProblem(`the hours "${rules}" hold a comment or an open end, which no page can translate. Write plain times here, and the rest in \`notes\``);
  }
}

/** A later rule replaces an earlier one on its days: one that is replaced altogether is nearly always a slip. */
function checkEveryRuleCounts(parts: readonly string[]): void {
  const whole = JSON.stringify(openMinutes(read(parts.join('; '))));
  const idle = parts.find((part, at) => {
    if (parts.length === 1 || /\b(off|closed)$/i.test(part)) return false;
    return JSON.stringify(openMinutes(read(parts.toSpliced(at, 1).join('; ')))) === whole;
  });
  if (idle === undefined) return;
  throw new HoursProblem(
    `in the hours "${parts.join('; ')}" the part "${idle}" changes nothing: after ";" a later part replaces an earlier one. ` +
      'Join times of the same day with a comma, as in "Mo-Fr 08:00-12:00,14:00-18:00"',
  );
}

/** Reading hours takes milliseconds, and the same hours stand in many files, on many pages and in every language. */
const weeks = new Map<string, WeeklyHours | 'always'>();

/**
 * The week that hours in opening_hours syntax describe; `always` for 24 hours every day; undefined where there are none.
 * `PH off` becomes `closedOnHolidays`: holidays differ by place and year, and nobody here knows them.
 * @param hours https://wiki.openstreetmap.org/wiki/Key:opening_hours
 * @throws Error with what is wrong and what to write instead, for hours that cannot be read, that can be misread, or that differ between weeks
 */
export function weeklyIntervals(hours: string): WeeklyHours | 'always';
export function weeklyIntervals(hours: string | undefined): WeeklyHours | 'always' | undefined;
export function weeklyIntervals(hours: string | undefined): WeeklyHours | 'always' | undefined {
  if (hours === undefined) return undefined;
  const week = weeks.get(hours) ?? readWeek(hours);
  weeks.set(hours, week);
  return week;
}

function readWeek(hours: string): WeeklyHours | 'always' {
  if (hours.length > MOST_CHARACTERS) throw new HoursProblem(`the hours have ${hours.length} characters: more than ${MOST_CHARACTERS} are never needed. ${EXAMPLE}`);
  const parts = hours.split(';').map((part) => part.trim());
  const open = parts.filter((part) => !CLOSED_ON_HOLIDAYS.test(part));
  const closedOnHolidays = open.length < parts.length;
  const rules = open.join('; ');
  if (rules === '') throw new HoursProblem(`the hours "${hours}" name no time. ${EXAMPLE}`);
  const parsed = read(rules);
  checkWording(parsed, rules);
  checkEveryRuleCounts(open);
  const spans = openMinutes(parsed);
  const [first] = spans;
  if (!first) throw new HoursProblem(`the hours "${hours}" are never open. Leave \`hours\` out where they are not known`);
  if (!closedOnHolidays && first.from === 0 && first.to === 3 * WEEK) return 'always';
  const intervals = spans
    .flatMap(byDay)
    .filter(({ from }) => from >= WEEK && from < 2 * WEEK)
    .map(({ from, to }) => {
      const day = Math.floor(from / DAY) - 7;
      const midnight = (day + 7) * DAY;
      return { day, from: from - midnight, to: to - midnight };
    });
  return { intervals, closedOnHolidays };
}

/** What is wrong with hours, and what to write instead; undefined where nothing is. */
export function hoursProblem(hours: string): string | undefined {
  try {
    weeklyIntervals(hours);
    return undefined;
  } catch (reason) {
    if (reason instanceof HoursProblem) return reason.message;
    throw reason;
  }
}
