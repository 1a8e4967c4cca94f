import type { SearchEntry } from './entry.ts';

/** An agency that answers a query. */
export interface SearchResult {
  readonly entry: SearchEntry;
  /** Between 0 and about 1.3; comparable only within one answer. */
  readonly score: number;
}

/** The answer to a query. */
export interface SearchAnswer {
  /** Best first. Empty where nothing fits: no result is better than a wrong one. */
  readonly results: readonly SearchResult[];
  /** Words of the query, as typed, that no result knows. */
  readonly notFound: readonly string[];
  /** Types of agency that the query asks for and of which the states named in it have none (`central-authority`): the results are other agencies of theirs. */
  readonly missing: readonly string[];
  /** Known words by which results were found, folded, for marking them in the page. */
  readonly marked: ReadonlySet<string>;
  /** States named in the query (ISO codes). */
  readonly countries: readonly string[];
}

/** True where a query held nothing to look for: a first letter, words such as "the". Not the same as finding nothing. */
export function asksNothing({ results, notFound }: SearchAnswer): boolean {
  return results.length === 0 && notFound.length === 0;
}

/** What narrows an answer. */
export interface SearchOptions {
  readonly limit?: number;
  /** True for an entry that may be among the results. */
  readonly accepts?: (entry: SearchEntry) => boolean;
}

/** Search over the directory: the one interface that the page, the command line and the tests use. */
export interface SearchEngine {
  search(query: string, options?: SearchOptions): SearchAnswer;
}
