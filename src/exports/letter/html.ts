import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { letterMessages } from '../../i18n/messages/letter.ts';
import { siteMessages } from '../../i18n/messages/site.ts';
import { countryName } from '../../i18n/names.ts';
import { textIn } from '../../i18n/text.ts';
import { questionsOf, type LetterTo, type Question } from './questions.ts';

/** What a letter says beside the entry itself. */
export interface LetterFrame {
  /** The day of the letter, ISO 8601. */
  readonly on: string;
  /** The mailbox to which answers go; a line to be filled in where there is none. */
  readonly replyTo: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (words: string): string => words.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

const STYLE = `
  body { font: 11pt/1.45 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
  h1 { font-size: 1.35rem; line-height: 1.25 } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem }
  table { border-collapse: collapse; width: 100%; font-size: .88rem } th, td { border: 1px solid #777; padding: .35rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
  thead { display: table-header-group } tr { break-inside: avoid } h2 { break-after: avoid }
  .value { font-variant-numeric: tabular-nums; font-weight: 600 } .box { white-space: nowrap } .new { min-width: 9rem } .line { border-bottom: 1px solid #777; height: 1.9rem }
  @page { margin: 16mm } @media print { body { margin: 0; max-width: none; padding: 0 } }`;

function rowOf({ what, value, source }: Question, m: ReturnType<typeof words>): string {
  const boxes = [m.right, m.changed, m.gone].map((answer) => `<div class="box">☐ ${html(answer)}</div>`).join('');
  return `<tr><td>${html(what)}</td><td><span class="value">${html(value)}</span>${source && `<br><small>${html(source)}</small>`}</td><td>${boxes}</td><td class="new"></td></tr>`;
}

const words = (locale: Locale) => messagesIn(letterMessages, locale);

function entryOf(country: Country, agency: LetterTo['agencies'][number], locale: Locale): string {
  const m = words(locale);
  const questions = questionsOf(country, agency, locale);
  const head = [m.what, m.present, m.answer, m.newValue].map((title) => `<th scope="col">${html(title)}</th>`).join('');
  return `<h2>${html(textIn(agency.name, locale).words)} <small>(${html(questions[0]?.entry ?? '')})</small></h2>
<table><thead><tr>${head}</tr></thead><tbody>
${questions.map((question) => rowOf(question, m)).join('\n')}
</tbody></table>`;
}

/** A letter as a page to be printed or sent: in the country's language, with the entry as it stands, value by value. */
export function letterHtml(country: Country, letter: LetterTo, locale: Locale, { on, replyTo }: LetterFrame): string {
  const m = words(locale);
  const [first] = letter.agencies;
  const to = letter.way === 'mission' || !first ? m.mission(countryName(country.country, locale)) : textIn(first.name, locale).words;
  const lines = '<div class="line"></div>'.repeat(3);
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(`${m.title} – ${to}`)}</title><style>${STYLE}
</style></head>
<body>
<p>${html(messagesIn(siteMessages, locale).name)}<br>${html(formatDate(on, locale))}</p>
<p><b>${html(to)}</b>${letter.mailbox === undefined ? '' : `<br>${html(letter.mailbox)}`}</p>
<h1>${html(m.title)}</h1>
<p>${html(m.about)}</p>
<p>${html(m.why)}${letter.way === 'mission' ? ` ${html(m.forward)}` : ''}</p>
<p>${html(m.how)} ${html(m.never)}</p>
<p>${html(m.replyTo)}: ${replyTo === undefined ? '________________________________' : `<b>${html(replyTo)}</b>`}</p>
${letter.agencies.map((agency) => entryOf(country, agency, locale)).join('\n')}
<h2>${html(m.another)}</h2>
${lines}
<h2>${html(m.office)}</h2>
<div class="line"></div>
<h2>${html(m.date)}</h2>
<div class="line"></div>
</body>
</html>
`;
}
