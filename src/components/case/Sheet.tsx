import { Fragment, useEffect, useState } from 'react';
import { worksFrom } from '../../directory/case-country.ts';
import type { Circumstance } from '../../model/case.ts';
import type { Row, Step } from '../../directory/case-sheet.ts';
import { zonePlace } from '../../directory/time-zone.ts';
import type { SheetAgency, SheetCountry } from '../../exports/case-data.ts';
import { filled } from '../../i18n/fill.ts';
import type { CaseProps } from './CasePanel.tsx';
import Contact from './Contact.tsx';
import { dialledWords } from '../calling/dialled-words.ts';
import Take from './Take.tsx';
import Treaties from './Treaties.tsx';
import type { LoadedSheet } from './use-case.ts';

/** How the sheet looks at each of its parts. */
export interface SheetProps extends CaseProps {
  readonly sheet: LoadedSheet;
  readonly applies: ReadonlySet<Circumstance>;
  readonly nameOf: (code: string) => string;
}

const EACH_MINUTE = 30_000;

/** The time now, renewed while the page is open. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), EACH_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function LocalTime({ country, now, lang, words }: { readonly country: SheetCountry; readonly now: Date; readonly lang: string; readonly words: CaseProps['words'] }) {
  const [zone = 'UTC', ...others] = country.zones;
  const time = new Intl.DateTimeFormat(lang, { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(now);
  const several = others.length > 0 ? ` (${zonePlace(zone)}). ${words.calling.capitalTime}` : '';
  return <p className="small quiet">{`${country.name}. ${words.page.localTime}: ${time}${several}`}</p>;
}

interface PartProps extends SheetProps {
  readonly now: Date;
}

function AgencyRow(props: PartProps & { readonly row: Row<SheetAgency> }) {
  const { row, words, sheet, folder } = props;
  const { agency, country, why, again } = row;
  const isWarned = Boolean(agency.cautions) && country !== sheet.national.code;
  const called = agency.acronym && !agency.name.includes(agency.acronym) ? `${agency.name} (${agency.acronym})` : agency.name;
  const link = <a href={`${folder}${country.toLowerCase()}/${agency.id}/`}>{called}</a>;
  if (again) {
    const first = agency.contacts.find((contact) => worksFrom(contact, country, sheet.from));
    const number = first && dialledWords(first, sheet.from, { table: props.prefixes, words, nameOf: props.nameOf }).number;
    return <li className="row again">{link}{number && <> · <b className="number">{number}</b></>} · {words.page.above}</li>;
  }
  return (
    <li className={row.reachable ? 'row' : 'row out'}>
      <div>
        <p className="kind">{agency.kind} · {props.nameOf(country)}</p>
        <h4>{link}</h4>
        {agency.own && <p className="under" lang={agency.own.lang}>{agency.own.words}</p>}
        <p className="under">{words.reasons[why]}</p>
      </div>
      <div>
        {isWarned && <p className="caution"><b>{words.beforeYouCall}</b> {words.caution}</p>}
        <ul className="contacts">
          {agency.contacts.map((contact) => (
            <Contact key={`${contact.channel} ${contact.shown}`} {...props} contact={contact} home={country} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function SheetStep(props: PartProps & { readonly step: Step<SheetAgency> }) {
  const { step, words, sheet, nameOf } = props;
  return (
    <section className="step">
      <h3>{words.steps[step.name]}</h3>
      {step.nothing && <p className="none">{filled(words.page.nothing, { country: nameOf(sheet.from) })}</p>}
      <ul className="plain">
        {step.rows.map((row) => (
          <AgencyRow key={`${row.country}/${row.agency.id}`} {...props} row={row} />
        ))}
      </ul>
      {step.folded.length > 0 && <p className="small quiet">{filled(words.page.folded, { names: step.folded.map(({ agency, country }) => `${agency.acronym ?? agency.name} (${nameOf(country)})`).join('; ') })}</p>}
    </section>
  );
}

/** The sheet of a case. */
export default function Sheet(props: SheetProps) {
  const { sheet, words, applies, lang } = props;
  const now = useNow();
  const w = words.page;
  const there = sheet.steps.filter(({ home }) => !home);
  const home = sheet.steps.filter(({ home: isHome }) => isHome);
  const countries = sheet.found.code === sheet.national.code ? [sheet.found] : [sheet.found, sheet.national];
  return (
    <article className="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{filled(w.ready, { found: sheet.found.name, national: sheet.national.name })}</h2>
      <p className="small">{props.contentDate}</p>
      <p className="print-only">{new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(now)}</p>
      {countries.map((country) => <LocalTime key={country.code} country={country} now={now} lang={lang} words={words} />)}
      {countries.length === 1 && <p>{w.sameCountry}</p>}
      <Take {...props} />
      <section className={applies.has('danger') ? 'step urgent' : 'step'}>
        <h3>{w.emergency}</h3>
        <p className="small quiet">{filled(w.emergencyIn, { country: sheet.found.name })}</p>
        <ul className="plain numbers">
          {sheet.found.emergency.map(({ number, kind, doubt, notes }) => (
            <li key={kind + number}>
              {sheet.from === sheet.found.code ? <a className="number alarm" href={`tel:${number}`}>{number}</a> : <span className="number">{number}</span>} {kind}
              {doubt && <b className="doubt"> {doubt}</b>}
              {notes && <span className="small quiet"> {notes}</span>}
            </li>
          ))}
        </ul>
      </section>
      {there.map((step) => (
        <Fragment key={step.name}>
          {step.name === 'asylum' && <p className="caution">{w.afraidIntro}</p>}
          <SheetStep {...props} now={now} step={step} />
        </Fragment>
      ))}
      {home.length > 0 && (
        <section className="home">
          <h3 className="only">{w.homeHeading}</h3>
          <p>{w.homeIntro}</p>
          {home.map((step) => <SheetStep key={step.name} {...props} now={now} step={step} />)}
        </section>
      )}
      <Treaties {...props} />
    </article>
  );
}
