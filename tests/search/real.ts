import { asOf } from '../../src/directory/age.ts';
import { buildSearchData } from '../../src/search/build.ts';
import { createSearch, type SearchEngine } from '../../src/search/engine.ts';
import type { SearchData, SearchEntry } from '../../src/search/entry.ts';
import { realDirectory } from '../support/real-content.ts';
import type { Ranked } from './score.ts';

/** The type of an entry, such as police. */
export function typeOf(entry: SearchEntry, { codes }: SearchData): string {
  return entry.f.map((code) => codes[code] ?? '').find((code) => code.startsWith('type:'))?.slice('type:'.length) ?? '';
}

/** The index of the real content. @throws when the content has errors */
export async function realIndex(): Promise<SearchData> {
  const directory = await realDirectory();
  return buildSearchData(directory, asOf(directory));
}

/** Asks an engine, in the form that is scored. */
export function asker(data: SearchData, engine: SearchEngine = createSearch(data)): (query: string) => readonly Ranked[] {
  return (query) => engine.search(query, { limit: 20 }).results.map(({ entry }) => ({ id: entry.id, type: typeOf(entry, data) }));
}
