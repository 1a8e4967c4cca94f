import type { Locale } from './locales.ts';

/** What a code of a vocabulary is called, and what it means, in one sentence, in each language of the site. */
export interface Meaning {
  /** A short name, as a label or a filter option shows it; no full stop. */
  readonly label: Readonly<Record<Locale, string>>;
  /** One plain sentence. */
  readonly meaning: Readonly<Record<Locale, string>>;
}
