import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { known } from '../hsds/known.ts';
import { countryNode } from './contact-points.ts';
import { CONTEXT, pageOf, type Node, type SiteOption } from './node.ts';

/**
 * The page of a country, told in a few words: it is among the first that a person in need opens, often on a bad connection,
 * and its agencies are told on pages of their own. Its name is its title, its address the one that it stands at.
 */
export function countryJsonLd({ country }: Pick<Country, 'country'>, locale: Locale): Node {
  return { ...CONTEXT, '@type': 'WebPage', inLanguage: locale, about: countryNode(country, locale) };
}

/** A page that is nothing more particular. */
export function pageJsonLd({ path, title, description }: { readonly path: string; readonly title: string; readonly description: string }, locale: Locale, options: SiteOption): Node {
  return known({ ...CONTEXT, '@type': 'WebPage', name: title, description, inLanguage: locale, url: pageOf(path, locale, options) });
}

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  /** The path of the page without its language, with a slash at its end; empty for the home page. */
  readonly path: string;
}

/** The way from the home page to a page, both included. Without an address of the site there is nothing absolute to point to, and the names stand alone. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[], locale: Locale, options: SiteOption): Node {
  return {
    ...CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => known({ '@type': 'ListItem', position: index + 1, name, item: pageOf(path, locale, options) })),
  };
}
