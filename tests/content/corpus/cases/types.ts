import type { BrokenCase } from '../broken-case.ts';
import { headOf, valueEmptied, valueReplaced, type Broken } from '../damage.ts';
import { DISTINCT_FIELDS, isLanguage, type Field, type Kind } from '../fields.ts';
import type { RealFile } from '../real-files.ts';
import { spotsAt, type Spot } from '../spots.ts';
import { inTurn } from './make.ts';

/** A wrong value: what it is called, how it is written, and which rule refuses it. */
type Wrong = readonly [what: string, words: string, rule: string];

const NUMBER: Wrong = ['a number', '7', 'quoted-number'];
const TRUE: Wrong = ['true', 'true', 'wrong-type'];
const LIST: Wrong = ['a list', '[one, two]', 'wrong-type'];
const ENTRY: Wrong = ['an entry', '{one: two}', 'wrong-type'];

/** Values of every other kind, for a field of each kind. */
const WRONG: Readonly<Record<Kind, readonly Wrong[]>> = {
  text: [NUMBER, TRUE, LIST, ENTRY, ['an empty text', '""', 'empty'], ['only spaces', '"   "', 'empty'], ['infinity', '.inf', 'quoted-number'], ['null', '~', 'empty']],
  form: [NUMBER, TRUE, LIST, ENTRY, ['null', 'null', 'empty']],
  words: [['a number', '7', 'not-in-list'], ['a list', '[one]', 'not-in-list'], ['true', 'true', 'not-in-list'], ['an empty text', '""', 'not-in-list']],
  translated: [['a text', 'Words', 'text-languages'], ['a number', '7', 'text-languages'], ['a list', '[one, two]', 'text-languages'], ['null', '~', 'empty']],
  flag: [['a word', '"perhaps"', 'wrong-type'], ['a number', '1', 'wrong-type'], ['a list', '[true]', 'wrong-type'], ['null', '~', 'empty']],
  'only-true': [['false', 'false', 'not-in-list'], ['a word', '"yes"', 'not-in-list'], ['a number', '1', 'not-in-list']],
  'only-false': [['true', 'true', 'not-in-list'], ['a word', '"no"', 'not-in-list'], ['a number', '0', 'not-in-list']],
  year: [['words', 'two thousand', 'wrong-type'], ['half a year', '2012.5', 'wrong-type'], ['not a number', '.nan', 'wrong-type'], TRUE, ['long ago', '1066', 'out-of-range'], ['far away', '20122', 'out-of-range'], ['a list', '[2012]', 'wrong-type']],
  list: [['a number', '7', 'wrong-type'], ['a text', '"two words"', 'wrong-type'], ENTRY, TRUE, ['null', '~', 'empty']],
  entry: [['a text', 'words', 'wrong-type'], ['a number', '7', 'wrong-type'], ['a list', '[one, two]', 'wrong-type'], ['null', '~', 'empty']],
};

/** Agencies and sources that are gone leave those behind that named them. */
const ALSO: readonly string[] = ['gap-about', 'tombstone-to', 'hotline-or-gap'];

function typeCase(way: string, what: string, rule: string, damage: (file: RealFile, spot: Spot) => Broken): BrokenCase {
  return {
    name: `${way}: ${what}`,
    rules: [rule],
    also: ALSO,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way));
      return spot && damage(file, spot);
    },
  };
}

function casesOf(field: Field, index: number): BrokenCase[] {
  const { way, kind, mayBeEmpty } = field;
  const wrong = WRONG[kind].map(([what, words, rule]) => {
    // A language without words is told as one that the text lacks, beside the text's own name.
    if (isLanguage(field) && words === '~') return typeCase(way, what, 'text-languages', (file, spot) => ({ ...valueReplaced(file, spot, words), at: headOf(spot.parent ?? spot) }));
    return typeCase(way, what, rule, (file, spot) => valueReplaced(file, spot, words));
  });
  const empty = kind === 'list' && !mayBeEmpty ? [typeCase(way, 'an empty list', 'empty', (file, spot) => valueReplaced(file, spot, '[]'))] : [];
  // Of an entry in a list there is no name whose value could be left out.
  const nothing = way.endsWith('*') || isLanguage(field) ? [] : [typeCase(way, 'nothing', kind.startsWith('only') || kind === 'words' ? 'not-in-list' : 'empty', valueEmptied)];
  return inTurn([...wrong, ...empty, ...nothing], index, 8);
}

/** Values of wrong kinds for every field of the schema. */
export const TYPE_CASES: readonly BrokenCase[] = DISTINCT_FIELDS.flatMap(casesOf);
