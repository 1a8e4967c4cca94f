import { createSearch, type SearchAnswer, type SearchOptions } from '../../src/search/engine.ts';
import type { SearchData, SearchEntry } from '../../src/search/entry.ts';

/** An agency of a small index, as a test writes it: its type, and what else matters to the test. */
export type Sample = Partial<Omit<SearchEntry, 'id' | 'f'>> & { readonly id: string; readonly f?: readonly string[] };

/** A small index, codes written out. */
export function sampleIndex(samples: readonly Sample[]): SearchData {
  const codes = [...new Set(samples.flatMap(({ f = [] }) => f))];
  return { version: 1, codes, entries: samples.map(({ f = [], ...rest }) => ({ n: { en: rest.id }, r: 0, ...rest, f: f.map((code) => codes.indexOf(code)) })) };
}

/** What a test asks of a small index. */
export interface SampleSearch {
  (query: string, options?: SearchOptions): SearchAnswer;
  /** The agencies that answer, best first. */
  ids(query: string, options?: SearchOptions): string[];
}

/** Search over a small index. */
export function sampleSearch(samples: readonly Sample[]): SampleSearch {
  const engine = createSearch(sampleIndex(samples));
  const search = (query: string, options?: SearchOptions): SearchAnswer => engine.search(query, options);
  return Object.assign(search, { ids: (query: string, options?: SearchOptions) => search(query, options).results.map(({ entry }) => entry.id) });
}
