import type { BrokenCase } from '../broken-case.ts';
import { DISTINCT_FIELDS } from '../fields.ts';
import { plainValue } from '../spots.ts';
import { inTurn, itemCase, valueCase } from './make.ts';

const ALSO = { also: ['hotline-or-gap', 'shelter-address'] };

/** Words that no closed list holds, for every field that has one. */
export const WORD_CASES: readonly BrokenCase[] = DISTINCT_FIELDS.filter(({ kind }) => kind === 'words').flatMap(({ way }, index) => [
  valueCase(way, 'a word that is in no list', 'nonsense', 'not-in-list', ALSO),
  ...inTurn([
    valueCase(way, 'its word in capitals', (spot) => String(plainValue(spot)).toUpperCase(), 'not-in-list', ALSO),
    valueCase(way, 'its word with a space behind it', (spot) => `"${String(plainValue(spot))} "`, 'not-in-list', ALSO),
    valueCase(way, 'its word without its last letter', (spot) => String(plainValue(spot)).slice(0, -1), 'not-in-list', ALSO),
    valueCase(way, 'the word constructor', 'constructor', 'not-in-list', ALSO),
    valueCase(way, 'the word __proto__', '__proto__', 'not-in-list', ALSO),
  ], index, 6),
]);

/** Words of one list in another. */
export const WRONG_LIST: readonly BrokenCase[] = [
  itemCase('agencies.*.roles', 'a service', 'legal-aid', 'not-in-list'),
  itemCase('agencies.*.services', 'a role', 'contact-point', 'not-in-list'),
  itemCase('agencies.*.serves', 'a type', 'hotline', 'not-in-list'),
  itemCase('agencies.*.serves', 'a list in a list', '[everyone]', 'not-in-list'),
  itemCase('agencies.*.roles', 'two words in one', '"assistance, investigation"', 'not-in-list'),
  valueCase('agencies.*.type', 'a word in Spanish', 'policía', 'not-in-list', ALSO),
  valueCase('agencies.*.contacts.*.channel', 'telegram', 'telegram', 'not-in-list', ALSO),
  valueCase('emergency.*.kind', 'a word in Portuguese', 'bombeiros', 'not-in-list'),
];
