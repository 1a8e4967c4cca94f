import type { Messages } from '../../i18n/messages.ts';
import type { printMessages } from '../../i18n/messages/take.ts';
import { joined, sourceText, textOf, warningsOf } from './page-text.ts';

type Words = Messages<typeof printMessages>;

/** A line of the sheet: who, what to know first with the number, and from where, when and how sure. */
export interface SheetRow {
  readonly who: string;
  /** Cautions and doubt: they stand before the number. */
  readonly before: string;
  /** By what means, where it is not a call. */
  readonly means: string;
  readonly number: string;
  /** What belongs to the number: extension, letters of the keypad. */
  readonly beside: string;
  readonly facts: string;
}

/** A part of the sheet, as the page names it. */
export interface SheetPart {
  readonly heading: string;
  readonly rows: readonly SheetRow[];
  /** Agencies of which no contact is published. */
  readonly without: readonly string[];
}

/** The first facts of a contact: from where it works, when, and at what price. */
const MOST_FACTS = 3;

function contactRow(item: Element, who: string, agency: Element): SheetRow {
  const facts = [...item.querySelectorAll('.facts > span')].slice(0, MOST_FACTS).map(textOf);
  return {
    who: joined([who, textOf(item.querySelector('.label'))], ' – '),
    before: joined(warningsOf(item, agency), ' '),
    means: textOf(item.querySelector('.channel')),
    number: textOf(item.querySelector('.number')),
    beside: textOf(item.querySelector('.beside')),
    facts: joined([joined(facts, ' · '), sourceText(item.querySelector('.source'))], '. '),
  };
}

function agencyRows(agency: Element): SheetRow[] {
  const name = textOf(agency.querySelector('h3'));
  return [...agency.querySelectorAll('[data-contact]')].map((item, index) => contactRow(item, index === 0 ? name : '', agency));
}

function emergencyPart(page: Element): SheetPart {
  const groups = [...page.querySelectorAll('.alarm li')];
  const rows = groups.flatMap((group) =>
    [...group.querySelectorAll('p:has(.number)')].map((line) => ({
      who: textOf(line.querySelector('span')),
      before: textOf(group.querySelector('.doubt')),
      means: '',
      number: textOf(line.querySelector('.number')),
      beside: '',
      facts: sourceText(group.querySelector('.source')),
    })),
  );
  return { heading: textOf(page.querySelector('.alarm h2')), rows, without: [] };
}

/** A country page as parts of a sheet, read from the page itself. Empty on a page that lists no agencies. */
export function sheetParts(page: Element): SheetPart[] {
  const sections = [...page.querySelectorAll('section:has(> .agency)')].map((section) => {
    const agencies = [...section.querySelectorAll(':scope > .agency')];
    return {
      heading: textOf(section.querySelector('h2')),
      rows: agencies.flatMap(agencyRows),
      without: agencies.filter((agency) => !agency.querySelector('[data-contact]')).map((agency) => textOf(agency.querySelector('h3'))),
    };
  });
  return sections.length === 0 ? [] : [emergencyPart(page), ...sections];
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children.filter((child) => child !== ''));
  return made;
}

function rowElement({ who, before, means, number, beside, facts }: SheetRow): HTMLElement {
  const first = before ? [element('strong', before), ' '] : [];
  return element('tr', element('td', who), element('td', ...first, means, ' ', element('b', number), ' ', beside), element('td', facts));
}

function wideRow(tag: 'th' | 'td', text: string): HTMLElement {
  const cell = element(tag, text);
  cell.colSpan = 3;
  return element('tr', cell);
}

/** The sheet as an element: a table of one line for each contact. */
export function sheetElement(title: string, lines: readonly string[], parts: readonly SheetPart[], words: Words): HTMLElement {
  const head = element('thead', element('tr', ...[words.who, words.number, words.facts].map((heading) => element('th', heading))));
  const bodies = parts.map(({ heading, rows, without }) =>
    element('tbody', wideRow('th', heading), ...rows.map(rowElement), ...(without.length > 0 ? [wideRow('td', `${words.without} ${without.join(' · ')}`)] : [])),
  );
  const sheet = element('div', element('h1', title), ...lines.map((line) => element('p', line)), element('table', head, ...bodies));
  sheet.className = 'sheet';
  return sheet;
}
