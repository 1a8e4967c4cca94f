import { isStopWord } from './stop-words.ts';

interface Pattern<T> {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The last word may go on. */
  readonly open: boolean;
  readonly value: T;
}

/** What was found at a place of a query. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** How many words it takes. */
  readonly length: number;
}

const SHORTEST_OPEN = 3;

/**
 * Phrases of one or more folded words, some of them open at the end (`polic*`), found in a row of words. Stop words count
 * neither in the phrases nor in the row: "punto de contacto" is punto, contacto.
 */
export class Phrases<T> {
  private readonly closed = new Map<string, Pattern<T>[]>();
  private readonly openStarts = new Map<string, { readonly start: string; readonly value: T }[]>();
  /** Every word of every phrase. */
  readonly words = new Set<string>();
  /** The words for which a misspelt one may be meant. */
  readonly spelled = new Set<string>();

  /** Adds a phrase; one that holds nothing but stop words is not added. @param spelled whether a misspelt word may be meant for one of it */
  add(words: readonly string[], open: boolean, value: T, spelled = true): void {
    const [first, ...rest] = words.length > 1 ? words.filter((word) => !isStopWord(word)) : words;
    if (first === undefined) return;
    for (const word of [first, ...rest]) {
      this.words.add(word);
      if (spelled) this.spelled.add(word);
    }
    if (open && rest.length === 0) {
      const key = first.slice(0, SHORTEST_OPEN);
      this.openStarts.set(key, [...(this.openStarts.get(key) ?? []), { start: first, value }]);
    } else {
      this.closed.set(first, [...(this.closed.get(first) ?? []), { rest, open, value }]);
    }
  }

  /** The longest phrases that begin at a place: several where several end at the same word. */
  at(words: readonly string[], place: number): PhraseMatch<T>[] {
    const first = words[place];
    if (first === undefined) return [];
    const whole = (this.closed.get(first) ?? [])
      .filter(({ rest, open }) => rest.every((word, i) => {
        const typed = words[place + 1 + i] ?? '';
        return open && i === rest.length - 1 ? typed.startsWith(word) : typed === word;
      }))
      .map(({ rest, value }) => ({ value, length: rest.length + 1 }));
    const begun = (this.openStarts.get(first.slice(0, SHORTEST_OPEN)) ?? []).filter(({ start }) => first.startsWith(start)).map(({ value }) => ({ value, length: 1 }));
    const found = [...whole, ...begun];
    const longest = Math.max(0, ...found.map(({ length }) => length));
    return found.filter(({ length }) => length === longest);
  }
}
