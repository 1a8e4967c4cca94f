import { unpackFacets, type AgencyFacets } from '../../directory/facets.ts';
import { nextTurn } from '../next-turn.ts';
import { markedNodes, type Part } from '../search/marks.ts';

/** A row of the server's list, with its codes. */
export interface ListedAgency {
  /** Country and id, such as ar/protex. */
  readonly id: string;
  readonly row: HTMLElement;
  /** Its name, as the server wrote it. */
  readonly name: string;
  readonly facets: AgencyFacets;
}

function listed(row: HTMLElement): ListedAgency {
  const link = row.querySelector('a');
  const id = (link?.pathname ?? '').split('/').filter(Boolean).slice(-2).join('/');
  return { id, row, name: link?.textContent ?? '', facets: unpackFacets(row.dataset.f ?? '') };
}

/** So many rows are read in one turn: some 5 ms on an old phone. */
const ROWS_IN_TURN = 60;

/** The rows of the page, in its order, read in several turns of the browser. The list itself is the data: the page carries no second copy. */
export async function listedAgencies(): Promise<ListedAgency[]> {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-f]')];
  const list: ListedAgency[] = [];
  for (const row of rows) {
    if (list.length % ROWS_IN_TURN === 0) await nextTurn();
    list.push(listed(row));
  }
  await nextTurn();
  return list;
}

/** Puts rows in an order, in the same list: those that are not named stay behind them. Rows that stand so already are not touched: moving one costs a phone more than finding it. */
export function putInOrder(rows: readonly ListedAgency[]): void {
  const list = rows[0]?.row.parentElement;
  let place = list?.firstElementChild;
  for (const { row } of rows) {
    if (row === place) place = row.nextElementSibling;
    else list?.insertBefore(row, place ?? null);
  }
}

/** Marks the words of a query in the names of rows; no parts give a name back as the server wrote it. */
export function markNames(rows: readonly ListedAgency[], partsOf: ((name: string) => readonly Part[]) | undefined): void {
  for (const { row, name } of rows) {
    const link = row.querySelector('a');
    if (!link) continue;
    if (partsOf) link.replaceChildren(...markedNodes(partsOf(name)));
    else if (link.firstElementChild) link.textContent = name;
  }
}

/** Shows the rows that fit and hides the others. */
export function showOnly(list: readonly ListedAgency[], shown: ReadonlySet<ListedAgency>): void {
  for (const agency of list) {
    const hidden = !shown.has(agency);
    if (agency.row.hidden !== hidden) agency.row.hidden = hidden;
  }
}

/** Says so where no agency fits; offers the emergency number and line of the chosen countries. */
export function showBeside(fitting: number, countries: readonly string[]): void {
  for (const nothing of document.querySelectorAll<HTMLElement>('[data-nothing]')) nothing.hidden = fitting > 0;
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
