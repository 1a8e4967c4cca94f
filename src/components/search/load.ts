import type { SearchEngine } from '../../search/answer.ts';
import type { SearchData } from '../../search/entry.ts';
import type { SearchFile } from '../../search/wire.ts';
import { nextTurn } from '../next-turn.ts';

/** The engine with the index that it was made of. */
export interface LoadedSearch {
  readonly engine: SearchEngine;
  readonly data: SearchData;
}

let loading: Promise<LoadedSearch> | undefined;

async function load(base: string): Promise<LoadedSearch> {
  const [response, { createSearchInSteps }, { unpackSearch }] = await Promise.all([fetch(`${base}search.json`), import('../../search/engine.ts'), import('../../search/wire.ts')]);
  if (!response.ok) throw new Error(`search.json: ${String(response.status)}`);
  const data = unpackSearch((await response.json()) as SearchFile);
  return { engine: await createSearchInSteps(data, nextTurn), data };
}

/**
 * Fetches engine and index, once a page; after a failure the next call tries again.
 * @param base the folder of the site, with a slash at its end
 */
export function loadSearch(base: string): Promise<LoadedSearch> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
