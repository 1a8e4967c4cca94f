import { useEffect, useState } from 'react';
import { CIRCUMSTANCES, type Circumstance } from '../../model/case.ts';
import { filled } from '../../i18n/fill.ts';
import type { PrefixTable } from '../../directory/calling.ts';
import type { CaseWords } from './case-words.ts';
import Sheet from './Sheet.tsx';
import { fragmentOf, useCase } from './use-case.ts';

/** What the case page hands its script. */
export interface CaseProps {
  readonly words: CaseWords;
  /** Code and name, in the order of the language. */
  readonly countries: readonly (readonly [code: string, name: string])[];
  readonly folder: string;
  readonly lang: string;
  readonly prefixes: PrefixTable;
  /** The day of the content, ISO 8601. */
  readonly asOf: string;
  /** The day of the content, in words. */
  readonly contentDate: string;
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly empty: string;
  readonly countries: CaseProps['countries'];
  readonly onChange: (code: string) => void;
}

function CountrySelect({ id, label, value, empty, countries, onChange }: SelectProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{empty}</option>
        {countries.map(([code, name]) => (
          <option key={code} value={code}>{name}</option>
        ))}
      </select>
    </div>
  );
}

/** The case page: two countries and what applies, and below them the sheet. Nothing that is chosen leaves the page by itself. */
export default function CasePanel(props: CaseProps) {
  const { words, countries, folder, lang } = props;
  const w = words.page;
  const { ready, state, setState, sheet, failed } = useCase(folder, countries.map(([code]) => code));
  const [linked, setLinked] = useState(false);
  const nameOf = (code: string): string => countries.find(([known]) => known === code)?.[1] ?? code;
  const announced = sheet ? filled(w.ready, { found: sheet.found.name, national: sheet.national.name }) : '';

  useEffect(() => setLinked(false), [state.found, state.national]);

  const toggle = (circumstance: Circumstance): void => {
    const applies = new Set(state.applies);
    if (!applies.delete(circumstance)) applies.add(circumstance);
    setState({ ...state, applies });
  };
  const makeLink = (): void => {
    history.replaceState(null, '', `#${fragmentOf(state)}`);
    setLinked(true);
  };

  return (
    <div className="case">
      <div className="choice">
        <fieldset disabled={!ready}>
          <legend className="vh">{w.title}</legend>
          <div className="pair">
            <CountrySelect id="case-found" label={w.found} value={state.found} empty={w.choose} countries={countries} onChange={(found) => setState({ ...state, found })} />
            <button type="button" className="plain-button" aria-label={w.swap} title={w.swap} onClick={() => setState({ ...state, found: state.national, national: state.found })}>⇄</button>
            <CountrySelect id="case-national" label={w.national} value={state.national} empty={w.choose} countries={countries} onChange={(national) => setState({ ...state, national })} />
          </div>
          <fieldset className="applies">
            <legend>{w.applies}</legend>
            {CIRCUMSTANCES.map((circumstance) => (
              <label key={circumstance} className="check">
                <input type="checkbox" checked={state.applies.has(circumstance)} onChange={() => toggle(circumstance)} />
                <span>{words.circumstances[circumstance]}</span>
              </label>
            ))}
          </fieldset>
          <CountrySelect id="case-from" label={w.callingFrom} value={state.from} empty={state.found ? nameOf(state.found) : w.found} countries={countries} onChange={(from) => setState({ ...state, from })} />
        </fieldset>
      </div>
      <p className="small quiet">{w.privacy}</p>
      <p className="vh" role="status">{announced}</p>
      {failed && <p>{w.failed} <a href={`${folder}${failed.toLowerCase()}/`}>{nameOf(failed)}</a></p>}
      {sheet && (
        <>
          <Sheet {...props} sheet={sheet} applies={state.applies} lang={lang} nameOf={nameOf} />
          <p className="no-print"><button type="button" className="plain-button" onClick={makeLink}>{w.makeLink}</button> {linked && <span role="status">{w.linkMade}</span>}</p>
        </>
      )}
    </div>
  );
}
