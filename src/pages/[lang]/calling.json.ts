import type { APIRoute, GetStaticPaths } from 'astro';
import type { CallingWords } from '../../components/calling/calling-words.ts';
import { internationalPrefixes } from '../../directory/international-prefixes.ts';
import { collator } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { callingMessages } from '../../i18n/messages/calling.ts';
import { caseMessages } from '../../i18n/messages/case.ts';
import { countryName } from '../../i18n/names.ts';
import { getSite } from '../../layouts/content.ts';
import { LOCALES, type Locale } from '../../model/locales.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { lang: locale }, props: { locale } }))) satisfies GetStaticPaths;

/** What a page needs in order to say how its numbers are dialled from another country, in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { directory } = await getSite();
  const codes = directory.countries.map(({ country }) => country);
  const inOrder = collator(locale);
  const words: CallingWords = {
    calling: messagesIn(callingMessages, locale),
    label: caseMessages.callingFrom[locale],
    countries: codes.map((code) => [code, countryName(code, locale)] as const).sort(([, a], [, b]) => inOrder.compare(a, b)),
    prefixes: internationalPrefixes(codes),
  };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
