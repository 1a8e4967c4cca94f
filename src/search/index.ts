/*
 * Finding things in the directory, for others (`margarita-directory/search`), in any of the four languages and with slips of the pen.
 * `buildSearchData` is made once; what it gives is plain data.
 */
export { buildSearchData } from './build.ts';
export { createSearch } from './engine.ts';
export { asksNothing, type SearchAnswer, type SearchEngine, type SearchOptions, type SearchResult } from './answer.ts';
export type { SearchData, SearchEntry } from './entry.ts';
