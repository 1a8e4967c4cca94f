import type { Locale } from '../model/locales.ts';

/** A message: words, a list of sentences, or words that take values, such as a count. */
type Phrase = string | readonly string[] | ((...values: never[]) => string);
/** One message in all four languages: leaving a language out is a type error. */
type InAll<T extends Phrase> = Readonly<Record<Locale, T>>;

/** The messages of one area of the site: key -> language -> words. */
export type MessageTable = Readonly<Record<string, InAll<Phrase>>>;

/** The messages of one area in one language: key -> words. */
export type Messages<T extends MessageTable> = { readonly [K in keyof T]: T[K][Locale] };

const made = new WeakMap<MessageTable, Map<Locale, unknown>>();

/**
 * The messages of an area in one language, made once: a build asks hundreds of thousands of times. The tables in `messages/` hold each message in its four languages side by side,
 * so that a translator sees them together and a missing one does not compile.
 * @example const m = messagesIn(siteMessages, 'es'); m.leave
 */
export function messagesIn<T extends MessageTable>(table: T, locale: Locale): Messages<T> {
  const known = made.get(table) ?? new Map<Locale, unknown>();
  made.set(table, known);
  const messages = known.get(locale) ?? Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[locale]]));
  known.set(locale, messages);
  return messages as Messages<T>;
}
