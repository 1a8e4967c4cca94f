import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { displayNumber } from '../../directory/dialling-display.ts';
import { weeklyIntervals } from '../../directory/hours.ts';
import { hoursInWords } from '../../directory/hours-words.ts';
import type { VcardVersion } from '../../exports/vcard.ts';
import type { ShownContact } from '../../exports/vcard-words.ts';
import { BASE } from '../../layouts/site.ts';

/** The names of the files beside a page: without a number the one that most programs import. */
export const VCARD_FILES: readonly { readonly suffix: string; readonly version: VcardVersion }[] = [
  { suffix: '', version: '3.0' },
  { suffix: '-4', version: '4.0' },
];

/** How the contacts of a country are shown. */
export function shownIn(country: Country, locale: Locale): ShownContact {
  return {
    number: (contact) => displayNumber(contact, country.country),
    hours: (contact) => (contact.hours ? hoursInWords(weeklyIntervals(contact.hours), locale) : undefined),
  };
}

/** Where the site stands, with its base path and a slash at the end; undefined where no SITE was set. */
export function siteRoot(site: URL | undefined): string | undefined {
  return site && new URL(BASE, site).href;
}

/** A .vcf file as a response: as text in UTF-8, which both versions of a vCard are. */
export function vcardResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
}
