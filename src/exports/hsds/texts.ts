import { messagesIn } from '../../i18n/messages.ts';
import { siteMessages } from '../../i18n/messages/site.ts';
import { languageName } from '../../i18n/names.ts';
import { sentenceCase } from '../../i18n/format.ts';
import { textIn } from '../../i18n/text.ts';
import type { Locale } from '../../model/locales.ts';
import type { FullText, Text } from '../../model/text.ts';
import { attribute } from './attributes.ts';
import type { HsdsAttribute, HsdsTerm } from './records.ts';
import { openTerm } from './taxonomies.ts';
import { TAXONOMY_WORDS } from './taxonomy-words.ts';

/** HSDS knows no text in several languages: a package is in one, and what still has to be translated says in which it stands. */
export function fieldWords(text: Text | FullText, locale: Locale): string {
  const { words, lang, pending } = textIn(text, locale);
  return pending ? `${words} (${languageName(lang, locale)}; ${messagesIn(siteMessages, locale).pending})` : words;
}

/** A language as a term. */
export function languageTerm(code: string, locale: Locale): HsdsTerm {
  return openTerm('language', { code, name: sentenceCase(languageName(code, locale), locale), description: TAXONOMY_WORDS.language.meaning[locale], language: locale }, locale);
}

/** Of a text that waits for its translation, the language in which the export has it, for programs; none for others. */
export function textLanguage(owner: string, field: string, text: Text | FullText | undefined, locale: Locale): HsdsAttribute[] {
  const shown = text && textIn(text, locale);
  return shown?.pending ? [attribute(owner, 'text-language', languageTerm(shown.lang, locale), field, field)] : [];
}
