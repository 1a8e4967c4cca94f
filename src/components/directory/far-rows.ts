import { unpackFacets } from '../../directory/facets.ts';
import { unpackRow, type FarList } from './far-list.ts';
import type { ListedAgency } from './page-list.ts';
import type { Row } from './row.ts';

/** What script needs of a directory that is too large for one page. Plain values only: it crosses from the build to the page. */
export interface FarDirectory {
  /** Where its rows are fetched. */
  readonly address: string;
  /** The folder of the pages in this language. */
  readonly folder: string;
  readonly noContact: string;
  readonly words: { readonly more: string; readonly failed: string };
}

/** The names of countries and types by their codes, as the panel has them. */
export type NameOf = (facet: 'country' | 'type', code: string) => string;

function element(tag: string, text: string, className?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function contactParts({ cautions, contact }: Omit<Row, 'type'>, noContact: string): (Node | string)[] {
  const marks = cautions.map((caution) => element('b', caution));
  if (!contact) return [...marks, noContact];
  const number = element(contact.href ? 'a' : 'span', contact.words, 'number');
  if (contact.href) number.setAttribute('href', contact.href);
  return [...marks, ...(contact.means ? [`${contact.means} `] : []), number, ...(contact.remarks ? [` ${contact.remarks}`] : []), ...(contact.doubt ? [' ', element('b', contact.doubt)] : [])];
}

/** A row as AgencyRow.astro writes it. */
function rowElement(row: Omit<Row, 'type'>, href: string, what: string, noContact: string): HTMLElement {
  const item = document.createElement('li');
  item.dataset.f = '';
  const name = document.createElement('p');
  const link = element('a', row.name);
  link.setAttribute('href', href);
  name.append(link);
  const reached = document.createElement('p');
  reached.append(...contactParts(row, noContact));
  item.append(name, element('p', what), reached);
  return item;
}

/** The agencies of a fetched list, in its order. A row becomes part of a page only when it is asked for: most of 10,000 never are. */
export function farAgencies(list: FarList, { folder, noContact }: FarDirectory, nameOf: NameOf): ListedAgency[] {
  return list.id.map((id, at) => {
    const facets = unpackFacets(list.facets[at] ?? '');
    let made: HTMLElement | undefined;
    return {
      id,
      name: list.name[at] ?? '',
      facets,
      get row() {
        return (made ??= rowElement(unpackRow(list, at), `${folder}${id}/`, `${nameOf('country', facets.country[0] ?? '')}\u00a0· ${nameOf('type', facets.type[0] ?? '')}`, noContact));
      },
    };
  });
}

async function load(address: string): Promise<FarList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as FarList;
}

let fetching: Promise<FarList> | undefined;

/** Fetches the rows, once a page; after a failure the next call tries again. */
export function fetchFar(address: string): Promise<FarList> {
  fetching ??= load(address).catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}

/** Where the rows stand, and the list of countries that stands in their place while nothing is chosen. */
function places(): { readonly rows: HTMLElement | null; readonly countries: HTMLElement | null } {
  return { rows: document.querySelector<HTMLElement>('[data-far]'), countries: document.querySelector<HTMLElement>('[data-countries]') };
}

/** Shows rows in their order, or the countries where there are none to show because nothing was chosen. */
export function showFar(shown: readonly ListedAgency[] | undefined): void {
  const { rows, countries } = places();
  if (countries) countries.hidden = shown !== undefined;
  rows?.replaceChildren(...(shown ?? []).map(({ row }) => row));
}
