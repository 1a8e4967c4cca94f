import type { VcardVersion } from '../../exports/vcard.ts';

/** The names of the files beside a page: without a number the one that most programs import. */
export const VCARD_FILES: readonly { readonly suffix: string; readonly version: VcardVersion }[] = [
  { suffix: '', version: '3.0' },
  { suffix: '-4', version: '4.0' },
];

/** A .vcf file as a response: as text in UTF-8, which both versions of a vCard are. */
export function vcardResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
}
