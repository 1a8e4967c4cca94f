import { countryPhrases } from './countries.ts';
import type { SearchData } from './entry.ts';
import { foldedWords } from './fold.ts';
import { Phrases } from './phrases.ts';
import { Spelling } from './spelling.ts';
import { INTENTS, type Intent } from './synonyms.ts';

/** How much a word counts by where it stands in an entry. */
const FIELD_WEIGHT = { alias: 1.25, name: 1, id: 0.8, city: 0.8, parent: 0.4, extra: 0.3 } as const;

/** Where a word stands: entries in ascending order, and the weight of the best field in each. */
export interface Posting {
  readonly entries: number[];
  readonly weights: number[];
}

/** Everything that is made of the index once, when it has arrived: postings from words and codes to entries, so that a query costs what its words cost. */
export interface Lexicon {
  readonly postings: ReadonlyMap<string, Posting>;
  /** All words in order, for words that are being typed. */
  readonly sorted: readonly string[];
  /** How much a word tells: 1 for a word of one entry, near 0 for a word of nearly all. */
  readonly rarity: (word: string) => number;
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byCountry: ReadonlyMap<string, readonly number[]>;
  readonly countries: Phrases<readonly string[]>;
  readonly intents: Phrases<Intent>;
  readonly spelling: Spelling;
}

function addWords(postings: Map<string, Posting>, entry: number, text: string | undefined, weight: number): void {
  if (!text) return;
  for (const word of foldedWords(text)) {
    const posting = postings.get(word);
    if (!posting) postings.set(word, { entries: [entry], weights: [weight] });
    else if (posting.entries.at(-1) !== entry) {
      posting.entries.push(entry);
      posting.weights.push(weight);
    } else posting.weights[posting.weights.length - 1] = Math.max(weight, posting.weights.at(-1) ?? 0);
  }
}

function group(keys: Iterable<readonly [string, number]>): Map<string, number[]> {
  const grouped = new Map<string, number[]>();
  for (const [key, entry] of keys) {
    const list = grouped.get(key);
    if (list) list.push(entry);
    else grouped.set(key, [entry]);
  }
  return grouped;
}

function intentPhrases(): Phrases<Intent> {
  const phrases = new Phrases<Intent>();
  for (const intent of INTENTS) {
    for (const written of intent.words.split(/\s+/).filter(Boolean)) phrases.add(written.replace(/\*$/, '').split('_'), written.endsWith('*'), intent);
  }
  return phrases;
}

/** So many entries are taken in before others may have a turn: some 5 ms on a desktop computer. */
const ENTRIES_IN_STEP = 250;

/** Makes the lexicon of an index step by step, so that a page can answer its reader between them. */
export function* lexiconInSteps({ entries, codes }: SearchData): Generator<undefined, Lexicon> {
  const postings = new Map<string, Posting>();
  for (const [i, entry] of entries.entries()) {
    if (i > 0 && i % ENTRIES_IN_STEP === 0) yield;
    addWords(postings, i, entry.id.slice(entry.id.indexOf('/') + 1), FIELD_WEIGHT.id);
    entry.a?.forEach((alias) => addWords(postings, i, alias, FIELD_WEIGHT.alias));
    Object.values(entry.n).forEach((name) => addWords(postings, i, name, FIELD_WEIGHT.name));
    addWords(postings, i, entry.c, FIELD_WEIGHT.city);
    entry.p?.forEach((parent) => addWords(postings, i, parent, FIELD_WEIGHT.parent));
    addWords(postings, i, entry.l, FIELD_WEIGHT.extra);
  }
  const byCountry = group(entries.map(({ id }, i) => [id.slice(0, 2).toUpperCase(), i] as const));
  const byCode = group(entries.flatMap(({ f }, i) => f.map((code) => [codes[code] ?? '', i] as const)));
  const countries = new Phrases<readonly string[]>();
  for (const { words, open, codes: of, spelled } of countryPhrases([...byCountry.keys()])) countries.add(words, open, of, spelled);
  const intents = intentPhrases();
  const all = Math.log(1 + entries.length);
  return {
    postings,
    sorted: [...postings.keys()].sort(),
    rarity: (word) => Math.max(0.15, Math.log((1 + entries.length) / (1 + (postings.get(word)?.entries.length ?? 0))) / all),
    byCode,
    byCountry,
    countries,
    intents,
    spelling: new Spelling([...postings.keys(), ...countries.spelled, ...intents.spelled]),
  };
}

/** Makes the lexicon of an index at once. Some 30 ms for the real directory on a desktop computer. */
export function buildLexicon(data: SearchData): Lexicon {
  const steps = lexiconInSteps(data);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The known words that begin with some letters, at most `most`, the shortest first. */
export function wordsThatBegin(sorted: readonly string[], start: string, most: number): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && sorted[i]?.startsWith(start); i++) found.push(sorted[i] ?? '');
  return found.sort((a, b) => a.length - b.length).slice(0, most);
}
