import { agencyFacets, languageOfCode, type AgencyFacets } from '../../directory/facets.ts';
import { countrySections } from '../../directory/sections.ts';
import { collator } from '../../i18n/format.ts';
import { countryName } from '../../i18n/names.ts';
import type { Agency } from '../../model/agency.ts';
import type { Country } from '../../model/country.ts';
import type { Directory } from '../../model/directory.ts';
import type { Locale } from '../../model/locales.ts';

/** An agency as a list of the directory shows it. */
export interface Entry {
  readonly agency: Agency;
  readonly country: Country;
  /** The name of the country in the language of the page. */
  readonly countryName: string;
  readonly facets: AgencyFacets;
}

/** The countries with their names in a language, as a dictionary of the language orders them. */
export function countriesInOrder(directory: Directory, locale: Locale): { readonly country: Country; readonly name: string }[] {
  const inOrder = collator(locale);
  return directory.countries.map((country) => ({ country, name: countryName(country.country, locale) })).sort((a, b) => inOrder.compare(a.name, b.name));
}

const ordered = new WeakMap<Directory, Map<string, readonly Entry[]>>();

/**
 * Every agency of the directory: by country in the order of the language, within a country as its page orders them
 * (lines that help first), those with a caution after all others. Made once for each language: many pages ask for it.
 */
export function entriesInOrder(directory: Directory, asOf: string, locale: Locale): readonly Entry[] {
  const known = ordered.get(directory) ?? new Map<string, readonly Entry[]>();
  ordered.set(directory, known);
  const key = `${asOf} ${locale}`;
  const entries = known.get(key) ?? everyEntry(directory, asOf, locale);
  known.set(key, entries);
  return entries;
}

function everyEntry(directory: Directory, asOf: string, locale: Locale): readonly Entry[] {
  return countriesInOrder(directory, locale).flatMap(({ country, name }) => {
    const agencies = countrySections(country, asOf).flatMap((section) => section.agencies);
    const offered = [...agencies.filter(({ cautions }) => !cautions), ...agencies.filter(({ cautions }) => cautions)];
    return offered.map((agency) => ({ agency, country, countryName: name, facets: agencyFacets(agency, country) }));
  });
}

/** Entries that already stand in the order of their countries, one list per country. */
export function byCountry(entries: readonly Entry[]): Entry[][] {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = lists.get(entry.country.country);
    if (list) list.push(entry);
    else lists.set(entry.country.country, [entry]);
  }
  return [...lists.values()];
}

/** The languages in which any of the entries answers, stated or assumed, by code. */
export function languagesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ facets }) => facets.language.map((code) => languageOfCode(code).language)))].sort();
}
