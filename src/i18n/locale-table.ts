import type { Locale } from '../model/locales.ts';

/** What the site needs to know of each of its languages: the one table to extend when a language is added. */
export const LOCALE_TABLE: Readonly<Record<Locale, { readonly tag: string; readonly ownName: string; readonly short: string }>> = {
  en: { tag: 'en', ownName: 'English', short: 'EN' },
  es: { tag: 'es-419', ownName: 'Español', short: 'ES' },
  pt: { tag: 'pt-BR', ownName: 'Português', short: 'PT' },
  fr: { tag: 'fr', ownName: 'Français', short: 'FR' },
};

/** The BCP 47 tag by which Intl formats for a language of the site. */
export function intlTag(locale: Locale): string {
  return LOCALE_TABLE[locale].tag;
}
