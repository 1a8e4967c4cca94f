import type { Locale } from '../model/locales.ts';
import { intlTag } from './locale-table.ts';

const cache = new Map<string, Intl.DisplayNames>();

function displayNames(locale: Locale, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${locale} ${type}`;
  let names = cache.get(key);
  if (!names) {
    names = new Intl.DisplayNames([intlTag(locale)], { type });
    cache.set(key, names);
  }
  return names;
}

/** The name of a country (ISO 3166-1 alpha-2) in a language of the site. */
export function countryName(code: string, locale: Locale): string {
  return displayNames(locale, 'region').of(code) ?? code;
}

/** The name of a language (BCP 47) in a language of the site, in small letters where that language writes it so. */
export function languageName(code: string, locale: Locale): string {
  return displayNames(locale, 'language').of(code) ?? code;
}
