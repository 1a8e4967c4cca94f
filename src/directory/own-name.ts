import type { Agency } from '../model/agency.ts';
import type { Country, Law } from '../model/country.ts';
import type { FullText } from '../model/text.ts';

/** Words with the language in which they stand. */
export interface OwnWords {
  readonly words: string;
  readonly lang: string;
}

function inOfficialLanguage(text: FullText, country: Country, locale: string): OwnWords | undefined {
  if (country.languages.includes(locale)) return undefined;
  for (const lang of country.languages) {
    const words = text[lang];
    if (words !== undefined) return words === text[locale] ? undefined : { words, lang };
  }
  return undefined;
}

/**
 * The agency's own name, in the first official language of its country in which the file gives it (the name in an official language
 * is the agency's own, in others a translation). Undefined where the reader's name for it is the same.
 */
export function ownName(agency: Agency, country: Country, locale: string): OwnWords | undefined {
  return inOfficialLanguage(agency.name, country, locale);
}

/** The title of a law in the first official language of its country; undefined where the reader's title for it is the same. */
export function ownTitle(law: Law, country: Country, locale: string): OwnWords | undefined {
  return inOfficialLanguage(law.title, country, locale);
}
