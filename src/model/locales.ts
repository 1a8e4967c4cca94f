/** The four languages of the site, in the order in which they are offered. */
export const LOCALES = ['en', 'es', 'pt', 'fr'] as const;

/** One of the four languages in which every text of the site exists. */
export type Locale = (typeof LOCALES)[number];

/** True when a language code is one of the four languages of the site. */
export function isLocale(code: string): code is Locale {
  return (LOCALES as readonly string[]).includes(code);
}
