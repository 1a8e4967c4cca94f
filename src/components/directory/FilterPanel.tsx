import { useEffect, useRef, useState } from 'react';
import { YES, type Facet } from '../../directory/facets.ts';
import { toggled } from '../../directory/filter.ts';
import { filled } from '../../i18n/fill.ts';
import { unmet } from '../search/unmet.ts';
import { chipLabel, type OptionGroup, type PanelProps } from './panel-options.ts';
import More from './More.tsx';
import Results from './Results.tsx';
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
      <span className="n">{directory.counted ? count : ''}</span>
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

/** Options that fold out. They are made when somebody opens them: most readers never do, and a hundred boxes cost an old phone a tenth of a second. */
function Section({ directory, title, groups }: { readonly directory: FilteredDirectory; readonly title: string; readonly groups: readonly OptionGroup[] }) {
  const [opened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const look = (): void => {
    if (details.current?.open) setOpened(true);
  };
  // Somebody may have opened it before the script was here.
  useEffect(look, []);
  return (
    <details ref={details} onToggle={look}>
      <summary>{title}</summary>
      {opened && groups.map((group) => (
        <Group key={group.title ?? ''} directory={directory} group={group} legend={group.title ?? title} />
      ))}
    </details>
  );
}

/** The filters of the directory page: they hide and show the rows that the server wrote, and keep what is chosen in the address. */
export default function FilterPanel(props: PanelProps) {
  const { words, total, countries, quick, sections, far } = props;
  const directory = useDirectory(props);
  const { state, found, choose, search } = directory;
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const counted = [filled(words.count, { n: found, total }), ...unmet(directory, words, (type) => chipLabel(props, 'type', type))].join('. ');
  const count = directory.failed && far ? far.words.failed : counted;
  const announced = useAnnounced(directory.ready ? (found === 0 ? words.none : count) : '');

  useHeaderSearch((typed) => {
    search(typed);
    input.current?.focus();
  });

  return (
    <div className="panel" role="search" aria-label={words.panel}>
      <fieldset className="bare" disabled={!directory.ready}>
        <legend className="vh">{words.panel}</legend>
        <label htmlFor="filter-words">{words.text}</label>
        <input id="filter-words" ref={input} type="search" autoComplete="off" spellCheck={false} value={directory.words} onFocus={directory.prepareWords} onChange={(event) => search(event.currentTarget.value)} />
        <label htmlFor="filter-country">{words.country}</label>
        <select id="filter-country" value={state.country?.[0] ?? ''} onChange={(event) => choose({ ...state, country: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })}>
          <option value="">{words.anyCountry}</option>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>{name}</option>
          ))}
        </select>
        <button type="button" className="more" aria-expanded={open} aria-controls="filter-more" onClick={() => setOpen(!open)}>{words.more}</button>
        <div id="filter-more" className={open ? 'facets open' : 'facets'}>
          {quick.map(({ facet, label }) => (
            <Check key={facet} directory={directory} facet={facet} code={YES} label={label} />
          ))}
          {sections.map(({ title, groups }) => (
            <Section key={title} directory={directory} title={title} groups={groups} />
          ))}
        </div>
      </fieldset>
      {directory.ready && <Results {...props} directory={directory} count={count} />}
      {far && directory.ready && <More words={far.words.more} left={directory.left} show={directory.more} />}
      <p className="vh" role="status">{announced}</p>
    </div>
  );
}
