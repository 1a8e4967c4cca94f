import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesInOrder } from '../../../components/directory/entries.ts';
import { packRows } from '../../../components/directory/far-list.ts';
import { isFar, mostListed } from '../../../components/directory/sizes.ts';
import { getSite } from '../../../layouts/content.ts';
import { LOCALES, type Locale } from '../../../model/locales.ts';

/** Only where the page of the directory does not carry its rows itself. */
export const getStaticPaths = (async () => {
  const { directory, asOf } = await getSite();
  return LOCALES.filter((locale) => isFar(entriesInOrder(directory, asOf, locale).length, mostListed(process.env.LISTED_AGENCIES))).map((locale) => ({ params: { lang: locale }, props: { locale } }));
}) satisfies GetStaticPaths;

/** Every row of the directory in one language, for the filters of its page: fetched when somebody turns to them. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { directory, asOf } = await getSite();
  return new Response(JSON.stringify(packRows(entriesInOrder(directory, asOf, locale), locale, asOf)), { headers: { 'content-type': 'application/json' } });
};
