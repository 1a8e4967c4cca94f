import { wordsThatBegin, type Lexicon } from './lexicon.ts';
import { isCode, isSmallWord, type Query } from './query.ts';
import type { Intent } from './synonyms.ts';
import type { Word } from './fold.ts';

/** A known word that a typed one stands for, and how surely (1 = it is that word). */
export interface Reading {
  readonly word: string;
  readonly quality: number;
}

/** One thing that a query asks for. */
export interface Term {
  /** The words as they were typed, for telling which were not found. */
  readonly typed: string;
  /** The state or states that it names. */
  readonly countries?: readonly string[];
  readonly intents: readonly Intent[];
  readonly readings: readonly Reading[];
  /** The digits that it is. */
  readonly digits?: string;
  /** How surely the intents are meant: less where the spelling had to be guessed. */
  readonly certainty: number;
}

const MOST_PREFIXED = 40;
const SHORTEST_PREFIX = 2;
const SLIP_QUALITY = [1, 0.7, 0.5] as const;

/** Other forms of a word, in languages that form plurals with s, es or x and have a man's and a woman's form: anónimo, anónimas. */
function forms(word: string): string[] {
  if (word.length < 5) return [];
  const bare = word.replace(/(?:es|s|x)$/, '');
  const other = word.replace(/[oa](?=s?$)/, (end) => (end === 'o' ? 'a' : 'o'));
  return [...new Set([bare, word.replace(/s$/, ''), `${word}s`, word.replace(/oes$/, 'ao'), other, other.replace(/s$/, '')])].filter((form) => form !== word);
}

function readingsOf(word: string, lexicon: Lexicon): Reading[] {
  const readings = new Map<string, number>();
  const add = (known: string, quality: number): void => {
    if (lexicon.postings.has(known)) readings.set(known, Math.max(quality, readings.get(known) ?? 0));
  };
  add(word, 1);
  for (const form of forms(word)) add(form, 0.95);
  if (word.length >= SHORTEST_PREFIX) {
    for (const known of wordsThatBegin(lexicon.sorted, word, MOST_PREFIXED)) add(known, 0.5 + 0.4 * (word.length / known.length));
  }
  return [...readings].map(([known, quality]) => ({ word: known, quality }));
}

function plainTerm(word: string, lexicon: Lexicon, certainty: number): Omit<Term, 'typed'> {
  const intents = lexicon.intents.at([word], 0).map(({ value }) => value);
  const readings = readingsOf(word, lexicon).map((reading) => ({ ...reading, quality: reading.quality * certainty }));
  return { intents, readings, certainty };
}

/** A word that nothing knows, read as the known words that it may be meant to be. */
function guessedTerm(word: string, lexicon: Lexicon): Omit<Term, 'typed'> {
  const guesses = lexicon.spelling.near(word);
  const fewest = guesses[0]?.slips ?? 0;
  const country = guesses.filter(({ slips }) => slips === fewest).flatMap((guess) => lexicon.countries.at([guess.word], 0).map(({ value }) => value))[0];
  if (country) return { countries: country, intents: [], readings: [], certainty: SLIP_QUALITY[fewest] ?? 0.5 };
  const nearest = guesses.filter(({ slips }) => slips === fewest);
  const terms = nearest.map((guess) => ({ ...plainTerm(guess.word, lexicon, SLIP_QUALITY[guess.slips] ?? 0.4), exact: guess.word }));
  return {
    intents: [...new Set(terms.flatMap(({ intents }) => intents))],
    readings: terms.flatMap(({ readings, exact }) => readings.filter(({ word: known }) => known === exact || known.startsWith(exact))),
    certainty: SLIP_QUALITY[fewest] ?? 0.4,
  };
}

/** The state that a code stands for: US in capitals, or in small letters where the word is nothing else. */
function countryOfCode(word: Word, lexicon: Lexicon, shouted: boolean): readonly string[] | undefined {
  const code = word.word.toUpperCase();
  if (!lexicon.byCountry.has(code)) return undefined;
  if (isCode(word)) return shouted ? undefined : [code];
  return isSmallWord(word) ? undefined : [code];
}

/**
 * What a query asks for, in order: countries before meanings before words, the longest phrase first. A word that is known in no
 * way is read as the known words nearest to it; what still means nothing stays, with nothing in it, so that it can be told.
 */
export function termsOf({ words }: Query, lexicon: Lexicon): Term[] {
  const shouted = words.length > 2 && words.every(({ written }) => written === written.toUpperCase());
  const isKnown = (word: string): boolean => lexicon.postings.has(word) || lexicon.countries.words.has(word) || lexicon.countries.at([word], 0).length > 0 || lexicon.intents.at([word], 0).length > 0;
  const kept = words.filter((word) => !isSmallWord(word) || (countryOfCode(word, lexicon, shouted) && isCode(word)));
  // A slip inside a name of several words ("estdos unidos"): the phrase is looked for with the word that it may be meant to be.
  const folded = kept.map(({ word }) => (isKnown(word) ? word : (lexicon.spelling.near(word).find((guess) => lexicon.countries.words.has(guess.word))?.word ?? word)));
  const terms: Term[] = [];
  for (let i = 0; i < kept.length; ) {
    const word = kept[i];
    if (!word) break;
    const typedOf = (length: number): string => kept.slice(i, i + length).map(({ written }) => written).join(' ');
    const country = lexicon.countries.at(folded, i);
    const intents = lexicon.intents.at(folded, i);
    const countryLength = country[0]?.length ?? 0;
    const intentLength = intents[0]?.length ?? 0;
    const code = countryLength === 0 ? countryOfCode(word, lexicon, shouted) : undefined;
    if (countryLength > 0 && countryLength >= intentLength) {
      terms.push({ typed: typedOf(countryLength), countries: [...new Set(country.flatMap(({ value }) => value))], intents: [], readings: [], certainty: 1 });
      i += countryLength;
    } else if (code && intentLength === 0 && (isCode(word) || !lexicon.postings.has(word.word))) {
      terms.push({ typed: typedOf(1), countries: code, intents: [], readings: [], certainty: 1 });
      i += 1;
    } else if (intentLength > 1) {
      const readings = folded.slice(i, i + intentLength).flatMap((part) => readingsOf(part, lexicon).filter(({ quality }) => quality >= 0.9));
      terms.push({ typed: typedOf(intentLength), intents: intents.map(({ value }) => value), readings, certainty: 1 });
      i += intentLength;
    } else {
      const plain = plainTerm(word.word, lexicon, 1);
      const digits = /^[*#]?\d{2,}[*#]?$/.test(word.word) ? word.word : undefined;
      const isKnown = digits !== undefined || plain.intents.length > 0 || plain.readings.length > 0;
      terms.push({ typed: typedOf(1), digits, ...(isKnown ? plain : guessedTerm(word.word, lexicon)) });
      i += 1;
    }
  }
  return terms;
}
