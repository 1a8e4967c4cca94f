import { Fragment } from 'react';
import type { SheetProps } from './Sheet.tsx';
import { treatyLines } from './treaty-lines.ts';

/** The treaties that bind both states of the case, and those of which that could not be established. On paper the heading alone names the states. */
export default function Treaties({ sheet, words, folder, nameOf }: SheetProps) {
  const { both, open } = treatyLines(sheet, words, nameOf);
  if (both.length + open.length === 0) return null;
  return (
    <section className="step">
      <h3>{words.page.treaties}<span className="print-only"> ({sheet.found.name}, {sheet.national.name})</span></h3>
      {both.length === 0 && <p className="none">{words.page.noTreaty}</p>}
      <ul className="plain binding">
        {both.map(({ id, name, since }) => (
          <li key={id}><a href={`${folder}treaties/${id}/`}>{name}</a> <span className="small quiet">{since.map(({ state, year }, place) => <Fragment key={state}>{place > 0 && ', '}<span className="no-print">{state} </span>{year}</Fragment>)}</span></li>
        ))}
      </ul>
      {open.map((line) => <p key={line} className="small quiet">{line}</p>)}
    </section>
  );
}
