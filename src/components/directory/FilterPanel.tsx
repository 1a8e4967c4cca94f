import { useEffect, useId, useRef, useState } from 'react';
import { YES, type Facet } from '../../directory/facets.ts';
import { chosenCodes, toggled } from '../../directory/filter.ts';
import { chipLabel, filled, type OptionGroup, type PanelProps } from './panel-options.ts';
import { useAnnounced } from './use-announced.ts';
import { useDirectory, type FilteredDirectory } from './use-directory.ts';
import { useHeaderSearch } from './use-header-search.ts';

interface CheckProps {
  readonly directory: FilteredDirectory;
  readonly facet: Facet;
  readonly code: string;
  readonly label: string;
}

function Check({ directory, facet, code, label }: CheckProps) {
  const chosen = directory.state[facet]?.includes(code) ?? false;
  const count = directory.counts[facet].get(code) ?? 0;
  return (
    <label className={count === 0 && !chosen ? 'check empty' : 'check'}>
      <input type="checkbox" value={code} checked={chosen} onChange={() => directory.choose(toggled(directory.state, facet, code))} />
      <span>{label}</span>
      <span className="n">{directory.ready ? count : ''}</span>
    </label>
  );
}

function Group({ directory, group, legend }: { readonly directory: FilteredDirectory; readonly group: OptionGroup; readonly legend: string }) {
  return (
    <fieldset data-facet={group.facet}>
      <legend className={group.title ? 'small quiet' : 'vh'}>{legend}</legend>
      {group.options.map(([code, label]) => (
        <Check key={code} directory={directory} facet={group.facet} code={code} label={label} />
      ))}
    </fieldset>
  );
}

/** The filters of the directory page: they hide and show the rows that the server wrote, and keep what is chosen in the address. */
export default function FilterPanel(props: PanelProps) {
  const { words, total, countries, quick, sections } = props;
  const directory = useDirectory();
  const { state, found, choose, search } = directory;
  const [open, setOpen] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const chips = chosenCodes(state);
  const count = found === 0 && directory.ready ? words.none : filled(words.count, { n: directory.ready ? found : total, total });
  const announced = useAnnounced(directory.ready ? count : '');

  useHeaderSearch((typed) => {
    search(typed);
    input.current?.focus();
  });

  // The button that was pressed is gone: focus goes to what it changed.
  const [removals, setRemovals] = useState(0);
  useEffect(() => {
    if (removals > 0) result.current?.focus();
  }, [removals]);
  const remove = (next: typeof state): void => {
    choose(next);
    setRemovals(removals + 1);
  };

  return (
    <form className="panel" role="search" aria-label={words.panel} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="bare" disabled={!directory.ready}>
        <label htmlFor={`${id}t`}>{words.text}</label>
        <input id={`${id}t`} ref={input} type="search" autoComplete="off" spellCheck={false} value={directory.words} onInput={(event) => search(event.currentTarget.value)} onChange={() => undefined} />
        <label htmlFor={`${id}c`}>{words.country}</label>
        <select id={`${id}c`} value={state.country?.[0] ?? ''} onChange={(event) => choose({ ...state, country: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })}>
          <option value="">{words.anyCountry}</option>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>{name}</option>
          ))}
        </select>
        <button type="button" className="more" aria-expanded={open} aria-controls={`${id}m`} onClick={() => setOpen(!open)}>{words.more}</button>
        <div id={`${id}m`} className={open ? 'facets open' : 'facets'}>
          {quick.map(({ facet, label }) => (
            <Check key={facet} directory={directory} facet={facet} code={YES} label={label} />
          ))}
          {sections.map(({ title, groups }) => (
            <details key={title}>
              <summary>{title}</summary>
              {groups.map((group) => (
                <Group key={group.title ?? ''} directory={directory} group={group} legend={group.title ?? title} />
              ))}
            </details>
          ))}
        </div>
      </fieldset>
      <p className="count" ref={result} tabIndex={-1}>{count}</p>
      {chips.length > 0 || directory.words !== '' ? (
        <ul className="plain chips" aria-label={words.chosen}>
          {chips.map(({ facet, code }) => {
            const label = chipLabel(props, facet, code);
            return (
              <li key={`${facet} ${code}`}>
                <button type="button" aria-label={filled(words.remove, { filter: label })} onClick={() => remove(toggled(state, facet, code))}>{`${label} ×`}</button>
              </li>
            );
          })}
          <li>
            <button type="button" className="clear" onClick={() => { search(''); remove({}); }}>{words.clear}</button>
          </li>
        </ul>
      ) : null}
      <p className="vh" role="status">{announced}</p>
    </form>
  );
}
