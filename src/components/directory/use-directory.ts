import { useEffect, useMemo, useRef, useState } from 'react';
import { occurringCodes } from '../../directory/facets.ts';
import { readState, writeState } from '../../directory/filter-state.ts';
import { counts, matches, type Counts, type FilterState } from '../../directory/filter.ts';
import { asksNothing, type SearchEngine } from '../../search/answer.ts';
import { loadSearch } from '../search/load.ts';
import { markedParts } from '../search/marks.ts';
import { ProseSection } from '../search/prose-section.ts';
import { kindWords } from '../search/words.ts';
import { backToStart, keepFiltersAcrossLanguages, listedAgencies, markNames, putInOrder, showBeside, showOnly, type ListedAgency } from './page-list.ts';
import { offeredCodes, type PanelProps } from './panel-options.ts';
import { textMatch } from './text-match.ts';
import { useFar } from './use-far.ts';
import { useRested } from './use-rested.ts';

/** The list of the page under its filters. */
export interface FilteredDirectory {
  /** False until the filters do something. */
  readonly ready: boolean;
  /** False until the rows are here: nothing can be counted before. */
  readonly counted: boolean;
  /** The rows could not be fetched. */
  readonly failed: boolean;
  readonly state: FilterState;
  readonly words: string;
  /** How many agencies fit. */
  readonly found: number;
  /** What each option would bring, given the words and the other filters. */
  readonly counts: Counts;
  /** Words that no result knows. */
  readonly notFound: readonly string[];
  /** Types of agency that the words ask for and the states that they name lack. */
  readonly missing: readonly string[];
  /** How many more fit than are shown. */
  readonly left: number;
  /** Shows more of what fits. */
  more(): void;
  /** To be called when somebody turns to the field for words. */
  prepareWords(): void;
  /** Chooses filters: a new entry in the browser's history. */
  choose(state: FilterState): void;
  /** Words stay in the page: they never go into the address. */
  search(words: string): void;
}

/** Marking is for eyes: nobody reads further down a list that changes with each key. */
const MOST_MARKED = 40;
/** The list follows when the fingers pause: hundreds of rows are laid out anew, and an old phone would swallow letters meanwhile. */
const TYPING_MS = 150;
const NOTHING_CHOSEN: FilterState = {};
const NO_ROWS: readonly ListedAgency[] = [];

/**
 * Reads the list of the page once, filters it by the address and the words, and shows what fits: best first where there are words.
 * A directory that is too large for its page is fetched when somebody first chooses or types, and shown in part.
 */
export function useDirectory(props: PanelProps): FilteredDirectory {
  const { base, far } = props;
  const [list, setList] = useState(NO_ROWS);
  const [state, setState] = useState(NOTHING_CHOSEN);
  const [typed, setTyped] = useState('');
  const words = useRested(typed, TYPING_MS);
  /** The build writes this page too: there is nothing to choose before a browser has it. */
  const [started, setStarted] = useState(false);
  const known = useMemo(() => (far ? offeredCodes(props) : occurringCodes(list.map(({ facets }) => facets))), [far, props, list]);
  const [engine, setEngine] = useState<SearchEngine>();
  const byId = useMemo(() => new Map(list.map((listed) => [listed.id, listed])), [list]);
  const finds = useMemo(() => textMatch(() => list.map(({ row }) => row.textContent)), [list]);
  const address = writeState(state, known);

  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const rows = far ? NO_ROWS : await listedAgencies();
      if (!wanted) return;
      setList(rows);
      setStarted(true);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [far]);

  useEffect(() => {
    if (!far && list.length === 0) return;
    const restore = (): void => setState((current) => readState(location.hash, known) ?? current);
    restore();
    addEventListener('hashchange', restore);
    addEventListener('popstate', restore);
    return () => {
      removeEventListener('hashchange', restore);
      removeEventListener('popstate', restore);
    };
  }, [far, list, known]);

  const answer = useMemo(() => {
    const found = engine?.search(words);
    return found && !asksNothing(found) ? found : undefined;
  }, [engine, words]);
  const inText = useMemo(() => {
    if (answer) return answer.results.flatMap(({ entry }) => byId.get(entry.id) ?? []);
    const found = engine || far || words === '' ? undefined : finds(words);
    return !found ? list : list.filter((_, at) => found[at]);
  }, [answer, byId, engine, far, finds, words, list]);
  const shown = useMemo(() => new Set(inText.filter(({ facets }) => matches(facets, state))), [inText, state]);
  const live = useMemo(() => counts(inText.map(({ facets }) => facets), state), [inText, state]);

  const isChosen = address !== '' || (words !== '' && engine !== undefined);
  const mark = useMemo(() => answer && ((name: string) => markedParts(name, answer.marked, words)), [answer, words]);
  const partial = useFar(props, { wanted: address !== '' || typed !== '', shown: isChosen ? shown : undefined, mark, onList: setList });

  useEffect(() => {
    if (list.length === 0) return;
    if (!far) showOnly(list, shown);
    showBeside(shown.size, state.country ?? []);
    keepFiltersAcrossLanguages(address);
  }, [far, list, shown, state, address]);

  useEffect(() => {
    if (far) return;
    putInOrder(answer ? [...shown] : list);
    markNames(list, undefined);
    if (mark) markNames([...shown].slice(0, MOST_MARKED), mark);
  }, [far, answer, mark, shown, list]);

  const prose = useRef<ProseSection>(null);
  useEffect(() => {
    const place = document.querySelector<HTMLElement>('[data-prose]');
    if (!place || (words === '' && !prose.current)) return;
    if (!prose.current) {
      const { inTerms = '', inTreaties = '', inResources = '', inPages = '', searchPages = '', nothingInPages = '', failed = '' } = place.dataset;
      prose.current = new ProseSection({ kinds: kindWords({ inTerms, inTreaties, inResources, inPages }), searchPages, nothing: nothingInPages, failed }, base);
      place.append(prose.current.element);
    }
    prose.current.update(words);
  }, [words, base]);

  const choose = (next: FilterState): void => {
    const fragment = writeState(next, known);
    // The whole address where nothing is chosen: an empty fragment would leave a bare # and jump to the top.
    if (fragment !== address) history.pushState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    setState(next);
    backToStart();
  };
  const search = (next: string): void => {
    setTyped(next);
    backToStart();
  };

  /** Fetches the index when somebody turns to the words; until it is here, or where it cannot be had, the plain match serves. */
  const prepareWords = (): void => {
    loadSearch(base).then(({ engine: loaded }) => setEngine(loaded), () => undefined);
  };

  return {
    prepareWords, notFound: answer?.results.length ? answer.notFound : [], missing: answer?.results.length ? answer.missing : [], ready: far ? started : list.length > 0, counted: list.length > 0, failed: partial.failed,
    state, words: typed, found: list.length > 0 ? shown.size : props.total, left: partial.left, counts: live, choose, search, more: partial.more,
  };
}
