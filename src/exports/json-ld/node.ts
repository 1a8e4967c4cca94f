import type { Locale } from '../../model/locales.ts';
import type { FullText, Text } from '../../model/text.ts';
import { textIn } from '../../i18n/text.ts';
import { permanentUuid } from '../hsds/ids.ts';

/** A JSON-LD node: plain data, in the words of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

/** How JSON-LD is written. */
export interface JsonLdOptions {
  /** The day of the content, ISO 8601, from which ages are counted. */
  readonly asOf: string;
  /** Where the site stands, with its base path and a slash at the end; left out where nobody has said. */
  readonly site?: string;
}

/** Whatever needs an address alone. */
export type SiteOption = Pick<JsonLdOptions, 'site'>;

export const CONTEXT = { '@context': 'https://schema.org' } as const;

/** A URN that is the same in every language and wherever the site stands: that of HSDS, too. */
export function urnOf(name: string): string {
  return `urn:uuid:${permanentUuid(name)}`;
}

/** The address of a page where the site has one. @param path the page's path without its language, with a slash at its end */
export function pageOf(path: string, locale: Locale, { site }: SiteOption): string | undefined {
  return site === undefined ? undefined : `${site}${locale}/${path}`;
}

/** What a node is called by machines: the address of its page, or, where the site has none, a URN made from its path. */
export function idOf(path: string, locale: Locale, options: SiteOption): string {
  return pageOf(path, locale, options) ?? urnOf(path.replace(/\/$/, ''));
}

/** Words in a language other than the page's, which say so. */
export function inLanguage(words: string, lang: string): Node {
  return { '@value': words, '@language': lang };
}

/** A text in the page's language; while its translation is pending, the text there is, with its language. */
export function wordsOf(text: Text | FullText, locale: Locale): string | Node {
  const { words, lang, pending } = textIn(text, locale);
  return pending ? inLanguage(words, lang) : words;
}
