import type { BrokenCase } from '../broken-case.ts';
import { fieldAdded, headOf } from '../damage.ts';
import { FIELDS, isLanguage, TRANSLATED_WAYS, type Field } from '../fields.ts';
import { spotsAt, type Spot } from '../spots.ts';
import { addedCase, inTurn, keyCase, missingCase } from './make.ts';

/** Fields with a name of their own: not the entries of lists, not the languages of a text, which have cases of their own. */
const NAMED: readonly Field[] = FIELDS.filter((field) => field.name !== '*' && !isLanguage(field));

/** Entries with fields of their own; the way '' is the whole file. `sources` at the top holds entries by id instead. */
const ENTRIES: readonly string[] = ['', ...FIELDS.filter(({ kind, way }) => kind === 'entry' && way !== 'sources').map(({ way }) => way)];

/** What a file without its agencies or its sources cannot have either. */
const ALSO: readonly string[] = ['gap-about', 'tombstone-to', 'hotline-or-gap', 'official-name'];

/** A name as a hand that is too quick writes it: its last two letters change places, or a letter more where they are alike. */
function slip(name: string): string {
  const [a = '', b = ''] = name.slice(-2);
  return a === b ? `${name}${b}` : `${name.slice(0, -2)}${b}${a}`;
}

const nameOf = ({ path }: Spot): string => path.at(-1) ?? '';

const MISSING: readonly BrokenCase[] = NAMED.filter(({ required }) => required).map(({ way }) => missingCase(way, 'missing-key', { also: ALSO }));

const UNKNOWN: readonly BrokenCase[] = ENTRIES.map((way, index) => addedCase(way, 'a field that nobody knows', index % 2 === 0 ? 'colour: red' : '"año": 2012', 'unknown-key'));

/** Names under which every object of JavaScript has something already. */
const HOSTILE: readonly BrokenCase[] = [
  ...[...ENTRIES, 'sources', ...TRANSLATED_WAYS].flatMap((way, index) =>
    inTurn(['__proto__: {polluted: true}', '"__proto__": text', '__proto__: [polluted]'], index, 3).map((field) => addedCase(way, `a field ${field}`, field, 'unknown-key')),
  ),
  ...ENTRIES.flatMap((way, index) => inTurn(['constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'], index, 5).map((name) => addedCase(way, `a field ${name}`, `${name}: {polluted: true}`, 'unknown-key'))),
  ...TRANSLATED_WAYS.map((way) => addedCase(way, 'a language constructor', 'constructor: polluted', 'text-language')),
];

/** In a text any name may be that of a language: the reader says that it is none. */
const inText = (way: string): boolean => TRANSLATED_WAYS.some((text) => way.startsWith(`${text}.`));

const MISSPELT: readonly BrokenCase[] = inTurn(NAMED, 0, 2).map(({ way }, index) => {
  const rules = inText(way) ? ['unknown-key', 'text-language'] : ['unknown-key'];
  const more = { also: inText(way) ? [...ALSO, 'wrong-type'] : ALSO };
  return index % 3 === 0 ? keyCase(way, 'in capitals', (spot) => nameOf(spot).toUpperCase(), rules, more) : keyCase(way, 'misspelt', (spot) => slip(nameOf(spot)), rules, more);
});

/** What a source may hold depends on its kind: without it, the misspelt name must be told all the same. */
const MISSPELT_KIND: BrokenCase = keyCase('sources.*.kind', 'as kidn', 'kidn', 'unknown-key');

/** A field that stands twice is told at its second place. */
const TWICE: readonly BrokenCase[] = [...inTurn(NAMED, 1, 3).map(({ way }) => way), 'sources.*', ...inTurn(TRANSLATED_WAYS, 0, 4).map((way) => `${way}.en`)].map((way) => ({
  name: `${way} stands twice`,
  rules: ['duplicate-key'],
  damage(file, pick) {
    const spot = pick(spotsAt(file, way));
    if (!spot?.parent) return undefined;
    const added = fieldAdded(file, spot.parent, file.text.slice(headOf(spot), spot.value.to));
    return { ...added, at: headOf(spot) + added.text.length - file.text.length };
  },
}));

/** Fields that are missing, unknown, misspelt, hostile or there twice, at every level of a file. */
export const KEY_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'a field that is missing': MISSING,
  'a field that nobody knows': UNKNOWN,
  'a field that is misspelt': [...MISSPELT, MISSPELT_KIND],
  'a field that stands twice': TWICE,
  'a field that would change objects': HOSTILE,
};
