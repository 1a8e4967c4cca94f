import type { Entry } from './entries.ts';
import { MOST_ON_PAGE } from './sizes.ts';

/** Entries under a heading of their own; without one, they stand directly under the title of the page. */
export interface EntryGroup {
  readonly id: string;
  readonly title?: string;
  readonly meaning?: string;
  readonly entries: readonly Entry[];
}

/** What stands of a group on one page of a list. */
export interface GroupOnPage extends EntryGroup {
  /** How many entries the group has on all pages. */
  readonly total: number;
}

/** One page of a list, counted from 1. */
export interface ListPage {
  readonly number: number;
  /** How many pages the list has. */
  readonly of: number;
  readonly groups: readonly GroupOnPage[];
}

/**
 * The pages of a list: each entry of each group stands on exactly one of them, in its order. A list that fits is one page, whatever it
 * holds, and a group without entries stands where it would begin.
 * @param most so many entries stand on a page
 */
export function listPages(groups: readonly EntryGroup[], most = MOST_ON_PAGE): ListPage[] {
  if (!(most >= 1)) throw new RangeError('A page that holds no entry would lose them all');
  const pages: GroupOnPage[][] = [[]];
  let room = most;
  for (const group of groups) {
    let at = 0;
    do {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      const entries = group.entries.slice(at, at + room);
      pages.at(-1)?.push({ ...group, entries, total: group.entries.length });
      at += entries.length;
      room -= entries.length;
    } while (at < group.entries.length);
  }
  return pages.map((onPage, i) => ({ number: i + 1, of: pages.length, groups: onPage }));
}

/** The path of a page of a list: `type/police/`, `type/police/2/`. @param path of its first page */
export function pathOfPage(path: string, number: number): string {
  return number === 1 ? path : `${path}${String(number)}/`;
}

/** The rest of the address of each page of a list, below its kind: `police`, `police/2`. */
export function restOfPage(code: string, number: number): string {
  return pathOfPage(`${code}/`, number).slice(0, -1);
}
