/** A kind of page, with an example of it on the real site. */
export interface PageType {
  readonly name: string;
  /** The address without base path and language. */
  readonly path: string;
}

/**
 * Every kind of page that exists once in each language. Tests of the browser, of accessibility and of valid HTML go through this table:
 * a new kind of page needs a line here and nothing else.
 */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', path: '' },
  { name: 'help', path: 'help/' },
  { name: 'guide for consular officers', path: 'help/consular/' },
  { name: 'about', path: 'about/' },
  { name: 'privacy', path: 'privacy/' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'case', path: 'case/' },
  { name: 'directory', path: 'directory/' },
  { name: 'country', path: 'ar/' },
  { name: 'country with two zones and a caution', path: 'us/' },
  { name: 'country whose emergency number comes first', path: 'ag/' },
  { name: 'agency', path: 'ar/protex/' },
  { name: 'agency type', path: 'type/prosecution/' },
  { name: 'role', path: 'role/assistance/' },
  { name: 'language', path: 'language/pt/' },
  { name: 'treaties', path: 'treaties/' },
  { name: 'treaty', path: 'treaties/traffic-in-minors/' },
  { name: 'glossary', path: 'glossary/' },
  { name: 'term, with the two crimes side by side', path: 'glossary/trafficking-in-persons/' },
  { name: 'term', path: 'glossary/non-refoulement/' },
  { name: 'resources', path: 'resources/' },
  { name: 'resources for one task', path: 'resources/consular/' },
  { name: 'data', path: 'data/' },
  { name: 'coverage', path: 'coverage/' },
  { name: 'contribute', path: 'contribute/' },
  { name: 'guide', path: 'contribute/correct/' },
  { name: 'guide in English only, with long tables', path: 'contribute/fields/' },
  { name: 'check', path: 'contribute/check/' },
];

/** Pages that stand outside the languages. */
export const PAGES_OF_NO_LANGUAGE: readonly PageType[] = [
  { name: 'choice of language', path: '' },
  { name: 'not found', path: '404.html' },
];
