import type { APIRoute, GetStaticPaths } from 'astro';
import { checksumsIn, DOWNLOAD_NAMES, downloadIn, type DownloadName } from '../../../components/data/downloads.ts';
import { LOCALES, type Locale } from '../../../model/locales.ts';

const CHECKSUMS = 'SHA256SUMS';

export const getStaticPaths = (() => LOCALES.flatMap((lang) => [...DOWNLOAD_NAMES, CHECKSUMS].map((file) => ({ params: { lang, file }, props: { lang, file } })))) satisfies GetStaticPaths;

/** The directory as tables, as a workbook and in the words of Open Referral, in one language. */
export const GET: APIRoute<{ lang: Locale; file: DownloadName | typeof CHECKSUMS }> = async ({ props: { lang, file } }) => {
  if (file === CHECKSUMS) return new Response(await checksumsIn(lang), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const { bytes, mediaType } = await downloadIn(lang, file);
  return new Response(bytes, { headers: { 'content-type': mediaType } });
};
