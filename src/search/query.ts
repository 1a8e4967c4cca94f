import { wordsOf, type Word } from './fold.ts';
import { keysOfLetters, keysOfQuery } from './numbers.ts';
import { isStopWord } from './stop-words.ts';

/** Longer queries are cut: nobody types so much, and what pastes it must not stop the page. In characters. */
const LONGEST_QUERY = 400;
const MOST_WORDS = 60;

/** A query, taken apart. */
export interface Query {
  /** All its words, in order, folded. */
  readonly words: readonly Word[];
  /** The keys of the number that the whole query is, where it is one. */
  readonly keys?: string;
  /** The keys that it would be with letters of the keypad. */
  readonly letters?: string;
}

/** Control characters and marks that turn the direction of writing say nothing. */
const NOISE = /[\p{Cc}\p{Cf}]+/gu;

/** Takes a query apart. Any string will do. */
export function parseQuery(text: string): Query {
  const clean = text.slice(0, LONGEST_QUERY).replace(NOISE, ' ');
  // E.U., U.S.A. and EE. UU. are words, whatever dots and spaces stand between their letters.
  const joined = clean.replace(/\b(?:\p{L}\.\s?){2,}/gu, (letters) => `${letters.replace(/[.\s]/g, '')} `).replace(/\bEE\.?\s?UU\b\.?/gi, 'EEUU');
  return { words: wordsOf(joined).slice(0, MOST_WORDS), keys: keysOfQuery(clean), letters: keysOfLetters(clean) };
}

/** True for a word that a query can be understood without. */
export function isSmallWord({ word }: Word): boolean {
  return isStopWord(word) || (word.length === 1 && !/\d/.test(word));
}

/** Two capital letters as they are typed for a country: US, but not "us" or "Us". */
export function isCode({ written }: Word): boolean {
  return /^[A-Z]{2}$/.test(written);
}

