import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedResponse } from '../../../components/data/feed.ts';
import { changesAtom } from '../../../exports/atom.ts';
import { getSite } from '../../../layouts/content.ts';
import { ROOT } from '../../../layouts/site.ts';
import { LOCALES } from '../../../model/locales.ts';

export const getStaticPaths = (async () => {
  const { directory } = await getSite();
  return LOCALES.flatMap((locale) => directory.countries.map(({ country }) => ({ params: { lang: locale, country: country.toLowerCase() }, props: { locale, country } })));
}) satisfies GetStaticPaths;

/** What changed in one country, as a feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale, country } }) => {
  const { directory, asOf } = await getSite();
  return feedResponse(changesAtom(directory, locale, { asOf, site: ROOT, country }));
};
