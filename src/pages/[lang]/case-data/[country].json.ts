import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetCountry } from '../../../exports/case-data.ts';
import { getSite } from '../../../layouts/content.ts';
import type { Country } from '../../../model/country.ts';
import type { Instrument } from '../../../model/instrument.ts';
import { LOCALES, type Locale } from '../../../model/locales.ts';

export const getStaticPaths = (async () => {
  const { directory, asOf } = await getSite();
  return LOCALES.flatMap((locale) => directory.countries.map((country) => ({ params: { lang: locale, country: country.country.toLowerCase() }, props: { locale, country, instruments: directory.instruments, asOf } })));
}) satisfies GetStaticPaths;

/** What the case sheet needs of one state, in one language: fetched when the state is chosen. */
export const GET: APIRoute<{ locale: Locale; country: Country; instruments: readonly Instrument[]; asOf: string }> = ({ props: { locale, country, instruments, asOf } }) =>
  new Response(JSON.stringify(sheetCountry(country, instruments, locale, asOf)), { headers: { 'content-type': 'application/json' } });
