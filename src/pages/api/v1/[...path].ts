import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getApi } from '../../../components/data/downloads.ts';

export const getStaticPaths = (async () => [...(await getApi())].map(([path, text]) => ({ params: { path }, props: { text } }))) satisfies GetStaticPaths;

/** The directory as JSON: one file for each country, agency and kind of record, with their schemas. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json' } });
