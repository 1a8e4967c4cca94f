import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { checksumsIn, downloadsIn } from '../../../components/data/downloads.ts';
import { LOCALES } from '../../../model/locales.ts';

const TEXT = 'text/plain; charset=utf-8';

export const getStaticPaths = (async () => {
  const files = await Promise.all(
    LOCALES.map(async (lang) => [
      ...(await downloadsIn(lang)).map(({ name, mediaType, bytes }) => ({ params: { lang, file: name as string }, props: { mediaType, bytes } })),
      { params: { lang, file: 'SHA256SUMS' }, props: { mediaType: TEXT, bytes: new Uint8Array(Buffer.from(await checksumsIn(lang))) } },
    ]),
  );
  return files.flat();
}) satisfies GetStaticPaths;

/** The directory as tables, as a workbook and in the words of Open Referral, in one language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.bytes, { headers: { 'content-type': props.mediaType } });
