import type { Locale } from '../model/locales.ts';
import type { Use } from '../model/vocabularies.ts';

/** The folder under which the site is served, with a slash at both ends. */
export const BASE = `/${import.meta.env.BASE_URL.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The address of a page in a language, under the base path. `path` ends with a slash, or is empty for the home page. */
export function hrefTo(locale: Locale, path = ''): string {
  return `${BASE}${locale}/${path}`;
}

/** The path of a country's page (ISO code in any case), the same in every language. */
export function countryPath(code: string): string {
  return `${code.toLowerCase()}/`;
}

/** The path of an agency's page, its permanent address. */
export function agencyPath(code: string, id: string): string {
  return `${code.toLowerCase()}/${id}/`;
}

/** The path of a term's page in the glossary. */
export function termPath(id: string): string {
  return `glossary/${id}/`;
}

/** The path of the resources that are good for one thing. */
export function usePath(use: Use): string {
  return `resources/${use}/`;
}

/** The path of a treaty's page. */
export function treatyPath(id: string): string {
  return `treaties/${id}/`;
}

/** Where the site stands, with its base path and a slash at the end; null where no SITE was set. */
export const ROOT: string | null = import.meta.env.SITE ? new URL(BASE, import.meta.env.SITE).href : null;
