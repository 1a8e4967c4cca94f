import type { BrokenCase } from '../broken-case.ts';
import { TODAY } from '../judge.ts';
import { inTurn, valueCase } from './make.ts';

const CONTACT = 'agencies.*.contacts.*';
/** Fields that want a whole day. */
const DAYS = ['reviewed', `${CONTACT}.check.on`, `${CONTACT}.confirm.on`, `${CONTACT}.dispute.on`];
/** Fields that are content with a year or a month. */
const LOOSE = ['sources.*.published', `${CONTACT}.check.newest`, 'tombstones.*.on'];

const quoted = (way: string, date: string): BrokenCase => valueCase(way, `the date ${date}`, JSON.stringify(date), 'date');

/** Days that no calendar has, for the fields that want a day. */
const NO_DAYS = ['2025-02-30', '2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-13-01', '2025-01-00', '2025-01-32'];
/** Other ways of writing a date. */
const OTHER_FORMS = ['23/11/2025', '11-23-2025', '23.11.2025', '2025/11/23', '20251123', '25-11-23', '2025-1-5', '2025-11-23T00:00:00Z', '2025-11-23 ', '23 de noviembre de 2025', 'November 2025', '2025-W47', '+002025-11-23', '２０２５-11-23'];

const oneEach = (ways: readonly string[], forms: readonly string[]): BrokenCase[] => forms.map((date, index) => quoted(ways[index % ways.length] ?? '', date));

const WRONG: readonly BrokenCase[] = [
  ...[...DAYS, ...LOOSE].flatMap((way, field) => inTurn(NO_DAYS, field, 3).map((date) => quoted(way, date))),
  ...oneEach(DAYS, [...OTHER_FORMS, '0000', '2025', '2025-11']),
  ...oneEach(LOOSE, [...OTHER_FORMS, '25', '2025-', '20255', 'c. 2025', '2024-2025']),
];

const FUTURE: readonly BrokenCase[] = [
  ...[...DAYS, ...LOOSE].map((way) => valueCase(way, 'a day after today', JSON.stringify(TODAY.replace(/\d$/, '6')), 'date-future')),
  ...LOOSE.flatMap((way) => [valueCase(way, 'a year after this one', '"2200"', 'date-future'), valueCase(way, 'a month after this one', '"2199-07"', 'date-future')]),
];

export const DATE_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'dates that are none': WRONG,
  'dates that are still to come': FUTURE,
};
