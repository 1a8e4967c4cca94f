import type { SearchAnswer } from '../../search/answer.ts';
import type { SearchData, SearchEntry } from '../../search/entry.ts';
import { markedNodes, markedParts } from './marks.ts';
import { filled } from '../../i18n/fill.ts';
import { unmet } from './unmet.ts';
import type { SearchWords } from './words.ts';

/** What result lists need to know of the page that they stand in. */
export interface ResultPage {
  /** The folder of the pages in this language, with a slash at its end: /directory/es/ */
  readonly folder: string;
  readonly lang: string;
  readonly words: SearchWords;
  readonly data: SearchData;
}

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** A link of the list: reachable with the arrow keys. */
export function linkTo(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...content);
  return link;
}

function remarksOn(entry: SearchEntry, { data, words }: ResultPage): string[] {
  const codes = new Set(entry.f.map((code) => data.codes[code]));
  return [
    ...(codes.has('shown:domestic') ? [words.inside] : []),
    ...(codes.has('shown:doubt') ? [words.unconfirmed] : []),
  ];
}

function result(entry: SearchEntry, answer: SearchAnswer, query: string, page: ResultPage): HTMLElement {
  const { words, data, lang, folder } = page;
  const codes = entry.f.map((code) => data.codes[code] ?? '');
  const type = codes.find((code) => code.startsWith('type:'))?.slice(5) ?? '';
  const country = entry.id.slice(0, 2).toUpperCase();
  const name = entry.n[lang as 'en'] ?? entry.n.en ?? entry.id;
  const acronym = entry.a?.[0];
  const called = acronym && !name.includes(acronym) ? `${name} (${acronym})` : name;
  const link = linkTo(`${folder}${entry.id}/`, element('b', '', ...markedNodes(markedParts(called, answer.marked, query))));
  link.append(element('span', 'where', ...markedNodes(markedParts(`${words.countries[country] ?? country} · ${words.types[type] ?? type}`, answer.marked, query))));
  // The caution stands before the number, here as everywhere.
  if (codes.includes('shown:caution')) link.append(element('span', 'caution-word', words.caution));
  if (entry.d) link.append(element('span', 'tel', element('span', 'number', entry.d), ` ${remarksOn(entry, page).join(', ')}`));
  return element('li', '', link);
}

/** How many results there are, which types of agency and which words were not found, in one line for eyes and ears. */
export function summaryOf(answer: SearchAnswer, { words }: ResultPage): string {
  const n = answer.results.length;
  if (n === 0) return words.nothing;
  const count = n === 1 ? words.one : filled(words.many, { n: String(n) });
  return [count, ...unmet(answer, words, (type) => words.types[type] ?? type)].join('. ');
}

/** So many of the best results are looked at to see whether they are all of one state. */
const LEADING = 3;

/**
 * True where somebody asks for help and does not say in which state: the first line of the list is of a state that she may never have
 * been in. Who types a number looks for its bearer.
 */
function asksForHelpAnywhere({ countries, results }: SearchAnswer, query: string, { data }: ResultPage): boolean {
  if (countries.length > 0 || /\d/.test(query)) return false;
  const leading = results.slice(0, LEADING).map(({ entry }) => entry);
  const areLines = leading.every(({ f }) => f.some((code) => data.codes[code] === 'type:hotline'));
  return areLines && new Set(leading.map(({ id }) => id.slice(0, 2))).size === LEADING;
}

/** The results of a query as a list of links; where nothing was found, what to turn to instead, and where help is asked for in no state, the lines of all first. */
export function resultList(answer: SearchAnswer, query: string, page: ResultPage, most: number): HTMLElement {
  const list = element('ul', 'plain');
  if (answer.results.length === 0) {
    list.append(
      element('li', '', linkTo(`${page.folder}help/`, page.words.lines)),
      element('li', '', linkTo(`${page.folder}#states`, page.words.all)),
    );
    return list;
  }
  if (asksForHelpAnywhere(answer, query, page)) list.append(element('li', '', linkTo(`${page.folder}help/`, element('b', '', page.words.lines))));
  list.append(...answer.results.slice(0, most).map(({ entry }) => result(entry, answer, query, page)));
  return list;
}
