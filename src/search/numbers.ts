import { digitsOf, keysOf } from '../directory/dialling-digits.ts';

/** A number of an entry as search knows it: only the keys that are pressed. */
export interface KnownNumber {
  readonly entry: number;
  readonly keys: string;
}

/** How well a number answers a query, best first. */
export const NUMBER_MATCH = { exact: 1, national: 0.95, begins: 0.7, ends: 0.6, holds: 0.4 } as const;

const SHORTEST_PART = 4;
const LONGEST_SHORT_CODE = 4;
/** So many digits are a whole number without its country or area code. */
const WHOLE = 7;

/** Text that is a telephone number and nothing else, with or without letters of the keypad: "+1 (613) 996-8885", "*212", "800-4CTU". */
const ONLY_A_NUMBER = /^[+*#\d][\d\s()./+*#-]*$/;
const WITH_LETTERS = /^[+\d][\da-z\s()./-]*$/i;

/**
 * The keys of a query that would be a number with letters of the keypad: "800-4CTU" is 8004288. Undefined where it has no such
 * form. Words may have it too ("847 saint lucia"): it counts only where a number answers it whole.
 */
export function keysOfLetters(query: string): string | undefined {
  const text = query.trim();
  const isLongEnough = (text.match(/\d/g) ?? []).length >= 3 && (text.match(/[\da-z]/gi) ?? []).length >= 7;
  return isLongEnough && WITH_LETTERS.test(text) ? keysOf(text.replace(/[^\da-z]/gi, '')) : undefined;
}

/** The keys of a query that is a number and nothing else; undefined where it is not. */
export function keysOfQuery(query: string): string | undefined {
  const text = query.trim().replace(/^tel:/i, '');
  if (ONLY_A_NUMBER.test(text)) {
    const keys = digitsOf(text);
    return /\d/.test(keys) ? keys : undefined;
  }
  return undefined;
}

/**
 * How well a known number answers the keys that were typed; 0 where it does not. Short codes only as a whole or as a beginning,
 * so that 911 does not find every number that happens to contain it.
 */
export function numberMatch(typed: string, known: string): number {
  if (typed === known) return NUMBER_MATCH.exact;
  const [plainTyped = '', plainKnown = ''] = [typed, known].map((keys) => keys.replace(/^(?:00|011|1|0)(?=\d{7})/, ''));
  if (plainTyped === plainKnown) return NUMBER_MATCH.national;
  if (known.length <= LONGEST_SHORT_CODE || typed.length < 3) return 0;
  if (plainTyped.length >= WHOLE && known.endsWith(plainTyped)) return NUMBER_MATCH.national;
  if (plainKnown.length >= WHOLE && typed.endsWith(plainKnown)) return NUMBER_MATCH.national;
  // Words on the keypad often run on past the number: 888-KEY-2-FREE.
  if (plainKnown.length >= WHOLE + 3 && plainTyped.startsWith(plainKnown)) return NUMBER_MATCH.national;
  if (known.startsWith(typed) || plainKnown.startsWith(typed)) return NUMBER_MATCH.begins;
  if (typed.length < SHORTEST_PART) return 0;
  if (known.endsWith(typed)) return NUMBER_MATCH.ends;
  return known.includes(typed) ? NUMBER_MATCH.holds : 0;
}
