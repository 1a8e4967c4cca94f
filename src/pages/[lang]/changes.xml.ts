import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedResponse } from '../../components/data/feed.ts';
import { changesAtom } from '../../exports/atom.ts';
import { getSite } from '../../layouts/content.ts';
import { ROOT } from '../../layouts/site.ts';
import { LOCALES } from '../../model/locales.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { lang: locale }, props: { locale } }))) satisfies GetStaticPaths;

/** What changed anywhere, as a feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { directory, asOf } = await getSite();
  return feedResponse(changesAtom(directory, props.locale, { asOf, site: ROOT }));
};
