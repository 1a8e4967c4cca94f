import { useEffect, useMemo, useRef, useState } from 'react';
import type { Part } from '../search/marks.ts';
import { markNames, type ListedAgency } from './page-list.ts';
import type { PanelProps } from './panel-options.ts';
import { ROWS_AT_ONCE } from './sizes.ts';

interface Wanted {
  /** Somebody chose or typed something. */
  readonly wanted: boolean;
  /** What fits, best first; undefined where nothing is chosen, so that the countries are shown. */
  readonly shown: ReadonlySet<ListedAgency> | undefined;
  /** Marks the words of a query in a name. */
  readonly mark: ((name: string) => readonly Part[]) | undefined;
  readonly onList: (list: readonly ListedAgency[]) => void;
}

/** The list of a directory that is too large for its page, as far as it is shown. */
export interface PartialList {
  readonly failed: boolean;
  /** How many more fit than are shown. */
  readonly left: number;
  /** Shows more of them, and gives focus to the first of those. */
  more(): void;
}

/**
 * Fetches the rows of a large directory when they are first wanted, and shows the first of those that fit. Does nothing where the page
 * carries its rows itself: the script for it is then not even fetched.
 */
export function useFar({ far, countries, sections }: PanelProps, { wanted, shown, mark, onList }: Wanted): PartialList {
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [failed, setFailed] = useState(false);
  const [show, setShow] = useState<(rows: readonly ListedAgency[] | undefined) => void>();
  const visible = useMemo(() => shown && [...shown].slice(0, limit), [shown, limit]);

  useEffect(() => {
    if (!far || !wanted || show) return;
    const names = { country: new Map(countries), type: new Map(sections.flatMap(({ groups }) => groups).filter(({ facet }) => facet === 'type').flatMap(({ options }) => options)) };
    const load = async (): Promise<void> => {
      const { farAgencies, fetchFar, showFar } = await import('./far-rows.ts');
      const list = await fetchFar(far.address);
      onList(farAgencies(list, far, (facet, code) => names[facet].get(code) ?? code));
      setShow(() => showFar);
      setFailed(false);
    };
    load().catch(() => setFailed(true));
  }, [far, wanted, shown, show, countries, sections, onList]);

  /** Of the rows that somebody asked for, the place of the first: it gets focus when it is there. */
  const asked = useRef<number>(null);

  // What was shown beyond the first rows belongs to the question before.
  useEffect(() => setLimit(ROWS_AT_ONCE), [shown]);

  useEffect(() => {
    if (!show) return;
    if (visible) markNames(visible, mark);
    show(visible);
    if (asked.current !== null) visible?.[asked.current]?.row.querySelector('a')?.focus();
    asked.current = null;
  }, [show, visible, mark]);

  const more = (): void => {
    asked.current = limit;
    setLimit(limit + ROWS_AT_ONCE);
  };
  return { failed, left: show && shown && visible ? shown.size - visible.length : 0, more };
}
