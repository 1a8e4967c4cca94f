import { useEffect, useMemo, useState } from 'react';
import { occurringCodes } from '../../directory/facets.ts';
import { readState, writeState } from '../../directory/filter-state.ts';
import { counts, matches, type Counts, type FilterState } from '../../directory/filter.ts';
import { backToStart, keepFiltersAcrossLanguages, listedAgencies, showOnly, type ListedAgency } from './page-list.ts';
import { textMatch } from './text-match.ts';

/** The list of the page under its filters. */
export interface FilteredDirectory {
  /** False until the script has read the list: the filters do nothing before. */
  readonly ready: boolean;
  readonly state: FilterState;
  readonly words: string;
  /** How many agencies fit. */
  readonly found: number;
  /** What each option would bring, given the words and the other filters. */
  readonly counts: Counts;
  /** Chooses filters: a new entry in the browser's history. */
  choose(state: FilterState): void;
  /** Words stay in the page: they never go into the address. */
  search(words: string): void;
}

const NOTHING_CHOSEN: FilterState = {};
const NO_ROWS: readonly ListedAgency[] = [];

/** Reads the list of the page once, filters it by the address and the words, and shows what fits. */
export function useDirectory(): FilteredDirectory {
  const [list, setList] = useState(NO_ROWS);
  const [state, setState] = useState(NOTHING_CHOSEN);
  const [words, setWords] = useState('');
  const known = useMemo(() => occurringCodes(list.map(({ facets }) => facets)), [list]);
  const finds = useMemo(() => textMatch(list.map(({ row }) => row.textContent)), [list]);
  const address = writeState(state, known);

  useEffect(() => {
    setList(listedAgencies());
  }, []);

  useEffect(() => {
    if (list.length === 0) return;
    const restore = (): void => setState((current) => readState(location.hash, known) ?? current);
    restore();
    addEventListener('hashchange', restore);
    addEventListener('popstate', restore);
    return () => {
      removeEventListener('hashchange', restore);
      removeEventListener('popstate', restore);
    };
  }, [list, known]);

  const inText = useMemo(() => {
    const found = finds(words);
    return list.filter((_, at) => found[at]);
  }, [finds, words, list]);
  const shown = useMemo(() => new Set(inText.filter(({ facets }) => matches(facets, state))), [inText, state]);
  const live = useMemo(() => counts(inText.map(({ facets }) => facets), state), [inText, state]);

  useEffect(() => {
    if (list.length === 0) return;
    showOnly(list, shown, state.country ?? []);
    keepFiltersAcrossLanguages(address);
  }, [list, shown, state, address]);

  const choose = (next: FilterState): void => {
    const fragment = writeState(next, known);
    // The whole address where nothing is chosen: an empty fragment would leave a bare # and jump to the top.
    if (fragment !== address) history.pushState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    setState(next);
    backToStart();
  };
  const search = (typed: string): void => {
    setWords(typed);
    backToStart();
  };

  return { ready: list.length > 0, state, words, found: shown.size, counts: live, choose, search };
}
