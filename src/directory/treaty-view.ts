import type { Standing } from './treaties.ts';

export type StandingKind = Standing['kind'];

/** The kinds of standing, in the order in which they are offered, and in which states without a date follow those with one. */
export const STANDINGS = ['party', 'signed-only', 'not-party', 'not-established'] as const satisfies readonly StandingKind[];

/** A cell of the table of treaties. */
export interface Cell {
  readonly kind: StandingKind;
  /** The date on which the state bound itself, where that is known. */
  readonly date: string | undefined;
}

/** A state of the table: by treaty, how it stands. */
export type StateCells = ReadonlyMap<string, Cell>;

/** How the table is looked at; with nothing chosen it stands as the server wrote it. */
export interface TreatyView {
  /** Only this treaty. */
  readonly treaty?: string;
  /** Only states that stand so to the treaty or, where none is chosen, to any. */
  readonly standing?: StandingKind;
  /** By the date of a treaty; by the names of the states where nothing is said. */
  readonly sort?: { readonly treaty: string; readonly latest: boolean };
}

/** True where a state stands as it is asked for. */
export function fits(state: StateCells, { treaty, standing }: TreatyView): boolean {
  if (!standing) return true;
  const cells = treaty === undefined ? [...state.values()] : [state.get(treaty)];
  return cells.some((cell) => cell?.kind === standing);
}

const rank = ({ kind }: Cell): number => STANDINGS.indexOf(kind);

function compareCells(a: Cell | undefined, b: Cell | undefined, latest: boolean): number {
  if (!a || !b) return 0;
  // What has no date has no place among dates: it follows them in either direction.
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined) || rank(a) - rank(b);
  if (a.date === b.date) return 0;
  return a.date < b.date === latest ? 1 : -1;
}

/** States in the order asked for; those that are level stay in the order in which they came. */
export function sorted<S extends { readonly cells: StateCells }>(states: readonly S[], { sort }: TreatyView): S[] {
  return sort ? states.toSorted((a, b) => compareCells(a.cells.get(sort.treaty), b.cells.get(sort.treaty), sort.latest)) : [...states];
}

/** A choice of the order, as the address and the field for it hold it: `untoc`, or `-untoc` for the latest first; empty for the names. */
export function sortCode({ sort }: TreatyView): string {
  return sort ? `${sort.latest ? '-' : ''}${sort.treaty}` : '';
}

/** The view in codes, each empty where nothing is chosen. What the table does not hold is dropped: an old link still opens it. */
export function viewOf(codes: Readonly<Record<'treaty' | 'standing' | 'sort', string>>, treaties: readonly string[]): TreatyView {
  const standing = STANDINGS.find((one) => one === codes.standing);
  const sortedBy = codes.sort.replace(/^-/, '');
  return {
    ...(treaties.includes(codes.treaty) ? { treaty: codes.treaty } : {}),
    ...(standing ? { standing } : {}),
    ...(treaties.includes(sortedBy) ? { sort: { treaty: sortedBy, latest: codes.sort.startsWith('-') } } : {}),
  };
}

/** The view as it stands in the address after `#`, where neither servers nor logs see it: `treaty=untoc&standing=not-party`. Codes only. */
export function writeView(view: TreatyView): string {
  const codes = [['treaty', view.treaty], ['standing', view.standing], ['sort', sortCode(view)]] as const;
  return codes.flatMap(([name, code]) => (code ? [`${name}=${code}`] : [])).join('&');
}

/** The view in an address. Undefined where the fragment is none, such as `#ar`, the row of a state. */
export function readView(hash: string, treaties: readonly string[]): TreatyView | undefined {
  const fragment = hash.replace(/^#/, '');
  if (fragment !== '' && !fragment.includes('=')) return undefined;
  const codes = new URLSearchParams(fragment);
  return viewOf({ treaty: codes.get('treaty') ?? '', standing: codes.get('standing') ?? '', sort: codes.get('sort') ?? '' }, treaties);
}
