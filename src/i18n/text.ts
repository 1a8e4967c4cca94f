import type { FullText, Text } from '../model/text.ts';
import { LOCALES, type Locale } from '../model/locales.ts';

/** Words from the data as a page shows them: in which language they stand, and whether the translation is still to come. */
export interface ShownText {
  readonly words: string;
  readonly lang: string;
  /** True where the words are not in the language asked for, or may be older than the others: say "translation pending". */
  readonly pending: boolean;
}

/**
 * A text in a language, or, while its translation is pending, the first language in which it stands.
 * A language named in `pending` counts as missing even where older words stand there.
 */
export function textIn(text: Text | FullText, locale: Locale): ShownText {
  const pending: readonly string[] = Array.isArray(text.pending) ? text.pending : [];
  const own = text[locale];
  if (typeof own === 'string' && !pending.includes(locale)) return { words: own, lang: locale, pending: false };
  for (const other of LOCALES) {
    const words = text[other];
    if (typeof words === 'string' && !pending.includes(other)) return { words, lang: other, pending: true };
  }
  return { words: typeof own === 'string' ? own : '', lang: locale, pending: true };
}
