import { isScalar, type Scalar } from 'yaml';
import type { BrokenCase } from '../broken-case.ts';
import { spliced } from '../damage.ts';
import { spotsAt, type Spot } from '../spots.ts';
import { valueCase } from './make.ts';

/** What stands in quotes at a spot; undefined where nothing does. */
export function inQuotes({ node }: Spot): string | undefined {
  const scalar = isScalar(node) ? (node as Scalar) : undefined;
  return scalar && (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') && typeof scalar.value === 'string' ? scalar.value : undefined;
}

/** What YAML takes for a number when it stands without quotes. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

const looksLikeNumber = (spot: Spot): boolean => NUMBER.test(inQuotes(spot) ?? '');
const contactOf = '.contacts.*';

/** Numbers that lost their quotes: the most common slip of all, and YAML then drops zeros and signs. */
export const LOST_QUOTES: readonly BrokenCase[] = [
  ['an emergency number', 'emergency.*.number', looksLikeNumber],
  ['an international number', `agencies.*${contactOf}.value`, (spot: Spot) => looksLikeNumber(spot) && inQuotes(spot)?.startsWith('+') === true],
  ['a short code with a zero before it', `agencies.*${contactOf}.value`, (spot: Spot) => looksLikeNumber(spot) && inQuotes(spot)?.startsWith('0') === true],
  ['a short code', `agencies.*${contactOf}.value`, (spot: Spot) => looksLikeNumber(spot) && (inQuotes(spot)?.length ?? 9) <= 4],
  ['a number as it is printed', `agencies.*${contactOf}.published`, looksLikeNumber],
  ['an extension', `agencies.*${contactOf}.extension`, looksLikeNumber],
  ['the number that a second reading saw', `agencies.*${contactOf}.check.value`, looksLikeNumber],
  ['the number that was confirmed', `agencies.*${contactOf}.confirm.value`, looksLikeNumber],
  ['the number in doubt', `agencies.*${contactOf}.dispute.value`, looksLikeNumber],
  ['the number of a law', 'laws.*.number', looksLikeNumber],
  ['the year of a source', 'sources.*.published', looksLikeNumber],
].map(([what, way, where]) => valueCase(way as string, `${what as string} without quotes`, (spot) => inQuotes(spot) ?? '', 'quoted-number', { where: where as (spot: Spot) => boolean }));

/** Other ways of writing that YAML takes for a number. */
const OTHER_NUMBERS: readonly BrokenCase[] = ['0x1F', '0o17', '1e3', '26.364', '+54', '-7', '.5', '0800', '2025', '10e1', '-.inf', '.NaN'].map((number, index) => valueCase(index % 2 === 0 ? 'laws.*.number' : 'agencies.*.contacts.*.value', `as ${number}`, number, 'quoted-number'));

/** What is written as the field wants it, but for its quotes: these fields are numbers or true and false. */
const TOO_MANY: readonly BrokenCase[] = [
  valueCase('laws.*.year', 'in quotes', ({ node }) => `"${String(node)}"`, 'wrong-type'),
  valueCase('agencies.*.contacts.*.tollFree', 'in quotes', '"true"', 'wrong-type'),
  valueCase('agencies.*.contacts.*.anonymous', 'sí', 'sí', 'wrong-type'),
  valueCase('agencies.*.contacts.*.unconfirmed', 'in quotes', '"true"', 'not-in-list'),
  valueCase('sources.*.link', 'in quotes', '"false"', 'not-in-list'),
];

/** A value whose closing quote is gone: it reaches to the next quote, and the place is all the same where it begins. */
function unclosed(way: string): BrokenCase {
  return {
    name: `${way}: a quote that is never closed`,
    rules: ['yaml-syntax'],
    also: 'anything',
    // At the margin the parser notices it at the beginning of the next line.
    near: [0, 1],
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter((at) => inQuotes(at) !== undefined));
      return spot && { text: spliced(file.text, spot.value.to - 1, spot.value.to, ''), at: spot.value.from };
    },
  };
}

const UNCLOSED: readonly BrokenCase[] = ['reviewed', 'emergency.*.number', 'agencies.*.contacts.*.value', 'agencies.*.contacts.*.hours', 'agencies.*.website.url', 'sources.*.url', 'sources.*.title', 'sources.*.published'].map(unclosed);

const odd = (what: string, words: string): BrokenCase => valueCase('sources.*.publisher', what, words, 'yaml-syntax', { also: 'anything', near: [0, 1] });

/** Quotes, and signs that need them. */
const SIGNS: readonly BrokenCase[] = [
  odd('words behind the closing quote', '"Ministry" of Justice'),
  odd('a quote inside quotes', '"the "official" page"'),
  odd('an apostrophe inside single quotes', "'Ministère de l'Intérieur'"),
  odd('a backslash in double quotes', '"C:\\Users\\page"'),
  odd('an escape that YAML does not have', '"a\\qb"'),
  odd('an escape that is cut short', '"a\\u00"'),
  odd('a sign that YAML keeps for itself', '@ministry'),
  odd('a backtick', '`ministry`'),
  odd('a percent sign', '%ministry'),
  odd('a second colon', 'Ministry: the official page'),
  odd('a star', '*** official ***'),
  odd('a closing bracket', ']ministry'),
  odd('a bracket that is never closed', '[Ministry'),
  odd('a brace that is never closed', '{Ministry'),
  odd('a comma', ', Ministry'),
];

export const QUOTE_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'a number that lost its quotes': [...LOST_QUOTES, ...OTHER_NUMBERS],
  'quotes that are too many': TOO_MANY,
  'quotes and signs': [...SIGNS, ...UNCLOSED],
};
