import { unpackFacets, type AgencyFacets } from '../../directory/facets.ts';

/** A row of the server's list, with its codes. */
export interface ListedAgency {
  readonly row: HTMLElement;
  readonly facets: AgencyFacets;
}

/** The rows of the page, in its order. The list itself is the data: the page carries no second copy. */
export function listedAgencies(): ListedAgency[] {
  return [...document.querySelectorAll<HTMLElement>('[data-f]')].map((row) => ({ row, facets: unpackFacets(row.dataset.f ?? '') }));
}

/** Shows the rows that fit and hides the others; says so where none fits; offers the emergency number and line of the chosen countries. */
export function showOnly(list: readonly ListedAgency[], shown: ReadonlySet<ListedAgency>, countries: readonly string[]): void {
  for (const listed of list) listed.row.hidden = !shown.has(listed);
  for (const nothing of document.querySelectorAll<HTMLElement>('[data-nothing]')) nothing.hidden = shown.size > 0;
  for (const first of document.querySelectorAll<HTMLElement>('[data-first]')) first.hidden = !countries.includes(first.dataset.first ?? '');
}

/** Where the panel writes how many agencies fit and what is chosen: just above the list. */
export function resultsPlace(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-results]');
}

/** Brings the start of the list back into view for somebody who had scrolled down it: a shorter list would leave her at its end. */
export function backToStart(): void {
  const place = resultsPlace();
  if (place && place.getBoundingClientRect().top < 0) place.scrollIntoView();
}

/** Lets the links to the page in other languages keep the filters: codes are the same in every language. */
export function keepFiltersAcrossLanguages(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
}
