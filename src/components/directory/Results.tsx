import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { chosenCodes, toggled, type FilterState } from '../../directory/filter.ts';
import { resultsPlace } from './page-list.ts';
import { filled } from '../../i18n/fill.ts';
import { chipLabel, type PanelProps } from './panel-options.ts';
import type { FilteredDirectory } from './use-directory.ts';

/** How many agencies fit, and a button to remove each filter. It stands above the list, so that the panel does not move under the hand. */
export default function Results(props: PanelProps & { readonly directory: FilteredDirectory; readonly count: string }) {
  const { words, directory, count } = props;
  const result = useRef<HTMLParagraphElement>(null);
  const [removals, setRemovals] = useState(0);
  // The button that was pressed is gone: focus goes to what it changed.
  useEffect(() => {
    if (removals > 0) result.current?.focus();
  }, [removals]);
  const remove = (next: FilterState): void => {
    directory.choose(next);
    setRemovals(removals + 1);
  };
  const chips = chosenCodes(directory.state).map(({ facet, code }) => ({ facet, code, label: chipLabel(props, facet, code) }));
  const place = resultsPlace();
  return place && createPortal(
    <>
      <p className="count" ref={result} tabIndex={-1}>{count}</p>
      {(chips.length > 0 || directory.words !== '') && (
        <ul className="plain chips" aria-label={words.chosen}>
          {chips.map(({ facet, code, label }) => (
            <li key={`${facet} ${code}`}>
              <button type="button" aria-label={filled(words.remove, { filter: label })} onClick={() => remove(toggled(directory.state, facet, code))}>{`${label} ×`}</button>
            </li>
          ))}
          <li>
            <button type="button" className="clear" onClick={() => { directory.search(''); remove({}); }}>{words.clear}</button>
          </li>
        </ul>
      )}
    </>,
    place,
  );
}
