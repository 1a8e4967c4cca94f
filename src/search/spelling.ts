import Fuse from 'fuse.js/basic';

/** Short words are not guessed at: too many words differ from them by one letter. */
const SHORTEST_GUESSED = 4;
/** At most so many known words are compared closely. */
const MOST_CANDIDATES = 250;

/** How many slips of the finger a word of a length may have: a letter wrong, missing, too many, or two exchanged. */
function slipsAllowed(length: number): number {
  if (length < SHORTEST_GUESSED) return 0;
  return length < 8 ? 1 : 2;
}

/** The number of slips between two words, exchanged neighbours counting once (optimal string alignment); `most + 1` where it is more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/** Letters that sound alike in Spanish, Portuguese, French or English, written in one way: polisse, polisia and policia begin alike. */
export function sound(word: string): string {
  return word
    .replace(/^h(?=[aeiou])/, '')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])|z|x/g, 's')
    .replace(/qu?|k/g, 'c')
    .replace(/w|v/g, 'b')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/** People rarely mistake the first letter of a word, but some leave out an h that nobody hears. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || sound(a)[0] === sound(b)[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** A known word that a mistyped one may mean. */
export interface Guess {
  readonly word: string;
  readonly slips: number;
}

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));

/**
 * Finds which known words a mistyped word may mean. fuse.js compares; before it, pairs of letters pick the few words that come near,
 * so that the cost does not grow with the vocabulary (fuse.js alone scans all of it); after it, the count of slips decides.
 */
export class Spelling {
  private readonly byPair = new Map<string, string[]>();
  private readonly guesses = new Map<string, readonly Guess[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word.length < SHORTEST_GUESSED) continue;
      for (const pair of new Set(pairsOf(word))) {
        const known = this.byPair.get(pair);
        if (known) known.push(word);
        else this.byPair.set(pair, [word]);
      }
    }
  }

  /** Known words within the allowed slips of a word, the nearest first; a word of fewer than four letters has none. */
  near(word: string): readonly Guess[] {
    const known = this.guesses.get(word);
    if (known) return known;
    const found = this.compare(word);
    if (this.guesses.size > 500) this.guesses.clear();
    this.guesses.set(word, found);
    return found;
  }

  private compare(word: string): Guess[] {
    const most = slipsAllowed(word.length);
    if (most === 0 || word.length > 40) return [];
    const shared = new Map<string, number>();
    for (const pair of new Set(pairsOf(word))) for (const candidate of this.byPair.get(pair) ?? []) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    const candidates = [...shared]
      .filter(([candidate]) => Math.abs(candidate.length - word.length) <= most)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CANDIDATES)
      .map(([candidate]) => candidate);
    const fuse = new Fuse(candidates, { threshold: 0.5, ignoreLocation: true, includeScore: true });
    return fuse
      .search(word)
      .filter(({ item }) => beginAlike(word, item))
      .map(({ item }) => ({ word: item, slips: sound(word) === sound(item) ? 1 : slips(word, item, most) }))
      .filter((guess) => guess.slips <= most)
      .sort((a, b) => a.slips - b.slips);
  }
}
