import type { APIRoute } from 'astro';
import { buildSearchData } from '../search/build.ts';
import { packSearch } from '../search/wire.ts';
import { getSite } from '../layouts/content.ts';

/** The search index of the whole directory, the same for all languages: fetched when somebody first turns to a search box. */
export const GET: APIRoute = async () => {
  const { directory, asOf } = await getSite();
  return new Response(JSON.stringify(packSearch(buildSearchData(directory, asOf))), { headers: { 'content-type': 'application/json' } });
};
