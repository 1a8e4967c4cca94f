import { openState, unpackHours } from '../../directory/open-now.ts';
import type { SheetContact } from '../../exports/case-data.ts';
import { filled } from '../../i18n/fill.ts';
import { dialledWords } from '../calling/dialled-words.ts';
import type { SheetProps } from './Sheet.tsx';

interface ContactProps extends SheetProps {
  readonly contact: SheetContact;
  /** The country to which it belongs. */
  readonly home: string;
  readonly now: Date;
}

/** Whether a contact answers now and, if not, when it does: in the reader's own time. */
function opening({ contact, home, now, words, sheet, lang }: ContactProps): { readonly text: string; readonly open: boolean } | undefined {
  const c = words.calling;
  if (contact.hours === undefined) return contact.plan ? { text: c.hoursNotPublished, open: false } : undefined;
  const country = [sheet.found, sheet.national].find(({ code }) => code === home);
  const weekly = unpackHours(contact.hours);
  const state = openState(weekly, country?.zones[0] ?? 'UTC', now);
  if (!state) return undefined;
  const time = new Intl.DateTimeFormat(lang, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const remarks = weekly === 'always' ? '' : ` (${c.yourTime}; ${state.closedOnHolidays ? c.closedOnHolidays : c.holidaysUnknown})`;
  if (state.open) return { text: (state.until ? filled(c.openUntil, { time: time.format(state.until) }) : c.openNow) + remarks, open: true };
  return { text: (state.opensNext ? `${c.closedNow}; ${filled(c.opensNext, { when: time.format(state.opensNext) })}` : c.closedNow) + remarks, open: false };
}

/** A contact on the sheet: the number as it is dialled from where the reader is, whether it is open now, and how far it can be trusted. */
export default function Contact(props: ContactProps) {
  const { contact, words, sheet, prefixes, nameOf } = props;
  const dialled = dialledWords(contact, sheet.from, { table: prefixes, words, nameOf });
  const isDoubtful = contact.level === 'unconfirmed' || contact.level === 'disputed';
  const isLong = contact.channel === 'email' || contact.channel === 'form' || contact.channel === 'chat';
  const shown = isLong ? dialled.number.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : dialled.number;
  const state = opening(props);
  const facts = [state?.text, contact.open, ...contact.facts].filter((fact) => fact !== undefined);
  return (
    <li className={dialled.out ? 'contact out' : 'contact'}>
      {contact.label && <p className="small">{contact.label}</p>}
      <p>
        {contact.means && <span className="small quiet">{contact.means} </span>}
        {dialled.href ? <a className={isLong ? 'number long' : 'number'} href={dialled.href}>{shown}</a> : <span className={isLong ? 'number long' : 'number'}>{shown}</span>}
        {contact.beside && <span className="small"> {contact.beside}</span>}
      </p>
      {dialled.how.map((how) => <p key={how} className="how">{how}</p>)}
      <p className="facts">{facts.map((fact) => <span key={fact} className={fact === state?.text && state.open ? 'open-now' : undefined}>{fact}</span>)}</p>
      <p className="source">{isDoubtful ? <b className="doubt">{contact.trust}</b> : contact.trust}</p>
    </li>
  );
}
