import type { Locale } from '../model/locales.ts';

/** An agency as search knows it: words of all four languages, and codes. Short keys, because it travels to the phone. */
export interface SearchEntry {
  /** Country and id, such as ar/protex. */
  readonly id: string;
  /** Its name by language: en, es, pt, fr, and its own where that is another. A language that is left out has the English one. */
  readonly n: Readonly<Partial<Record<Locale | 'own', string>>>;
  /** Acronym, aliases and former names. */
  readonly a?: readonly string[];
  /** The body to which it belongs, in each language in which it differs. */
  readonly p?: readonly string[];
  /** City. */
  readonly c?: string;
  /** Labels of its contacts, and rare words of its summary. */
  readonly l?: string;
  /** Codes: type, roles, services, groups, channels, languages, as facets write them (`type:police`). Indexes into the list of codes. */
  readonly f: readonly number[];
  /** The digits of its numbers, as dialled. */
  readonly t?: readonly string[];
  /** The number to show, for the first contact. */
  readonly d?: string;
  /** How much speaks for offering it before an equal: from -9 (a caution) to 9 (the main line of its country). */
  readonly r: number;
}

/** The file that is fetched on first focus. */
export interface SearchData {
  readonly version: 1;
  readonly codes: readonly string[];
  readonly entries: readonly SearchEntry[];
}
