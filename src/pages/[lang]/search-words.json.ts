import type { APIRoute, GetStaticPaths } from 'astro';
import type { SearchWords } from '../../components/search/words.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { proseMessages } from '../../i18n/messages/prose.ts';
import { searchMessages } from '../../i18n/messages/search.ts';
import { countryName } from '../../i18n/names.ts';
import { getSite } from '../../layouts/content.ts';
import { LOCALES, type Locale } from '../../model/locales.ts';
import { TYPE_MEANINGS } from '../../model/meanings/index.ts';
import { AGENCY_TYPES } from '../../model/vocabularies.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { lang: locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The words that search results need in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { directory } = await getSite();
  const words: SearchWords = {
    ...messagesIn(searchMessages, locale),
    nothingInPages: proseMessages.nothing[locale],
    pagesFailed: proseMessages.failed[locale],
    types: Object.fromEntries(AGENCY_TYPES.map((type) => [type, TYPE_MEANINGS[type].label[locale]])),
    countries: Object.fromEntries(directory.countries.map(({ country }) => [country, countryName(country, locale)])),
  };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
