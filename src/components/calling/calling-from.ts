import type { SheetContact, SheetCountry } from '../../exports/case-data.ts';
import type { CallingWords } from './calling-words.ts';
import { dialledWords } from './dialled-words.ts';

/** The question before anything is fetched. Here and not in the pages, whose bytes are counted; the rest arrives in the page's language. */
const QUESTION: Readonly<Record<string, string>> = {
  en: 'Calling from another country?',
  es: '¿Llama desde otro país?',
  pt: 'Está ligando de outro país?',
  fr: 'Vous appelez d’un autre pays\u00a0?',
};

interface Place {
  /** The folder of the pages in this language. */
  readonly folder: string;
  readonly country: string;
}

/** Country and language of a country or agency page, from its address: …/es/ar/ or …/es/ar/protex/. */
export function placeOf(pathname: string, folder: string): Place | undefined {
  const [country] = pathname.startsWith(folder) ? pathname.slice(folder.length).split('/') : [];
  return country && /^[a-z]{2}$/.test(country) ? { folder, country } : undefined;
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** The contacts of the page beside what is known of them: both stand in the same order, agency by agency. */
function pairs(country: SheetCountry): { readonly item: HTMLElement; readonly contact: SheetContact }[] {
  return country.agencies.flatMap(({ id, contacts }) => {
    const entry = document.getElementById(id) ?? (location.pathname.endsWith(`/${id}/`) ? document.querySelector('[data-agency]') : null);
    const items = [...(entry?.querySelectorAll<HTMLElement>('[data-contact]') ?? [])];
    return items.length === contacts.length ? contacts.flatMap((contact, i) => (items[i] ? [{ item: items[i], contact }] : [])) : [];
  });
}

/** Takes the link from a number that does not work from where the reader is, and gives it back; the number stays to be read. */
function setLink(link: HTMLAnchorElement, works: boolean): void {
  link.dataset.href ??= link.getAttribute('href') ?? '';
  if (works) link.setAttribute('href', link.dataset.href);
  else link.removeAttribute('href');
}

/** The first numbers of a country page: without a + they are dialled inside the country only. */
function showFirst(from: string, country: SheetCountry): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.first a.number')) {
    const isInternational = (link.dataset.href ?? link.getAttribute('href') ?? '').startsWith('tel:+');
    setLink(link, isInternational || from === '' || from === country.code);
  }
}

/** Writes below each number how it is dialled from a country; a number that does not work from there loses its link. */
function showFrom(from: string, country: SheetCountry, words: CallingWords): void {
  showFirst(from, country);
  const nameOf = (code: string): string => words.countries.find(([known]) => known === code)?.[1] ?? code;
  for (const { item, contact } of pairs(country)) {
    item.querySelectorAll('[data-how]').forEach((how) => how.remove());
    const link = item.querySelector<HTMLAnchorElement>('a.number, a[data-href]');
    const dialled = from === '' ? undefined : dialledWords(contact, from, { table: words.prefixes, words, nameOf });
    item.style.opacity = dialled?.out ? '0.7' : '';
    if (link) setLink(link, !dialled?.out);
    for (const how of dialled?.how ?? []) {
      const line = document.createElement('p');
      line.dataset.how = '';
      line.textContent = how;
      item.querySelector('.facts')?.before(line);
    }
  }
}

async function offer(button: HTMLElement, { folder, country }: Place): Promise<void> {
  const [words, sheet] = await Promise.all([fetched<CallingWords>(`${folder}calling.json`), fetched<SheetCountry>(`${folder}case-data/${country}.json`)]);
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.className = 'copy';
  select.append(new Option('–', ''), ...words.countries.map(([code, name]) => new Option(name, code)));
  select.addEventListener('change', () => showFrom(select.value, sheet, words));
  label.append(`${words.label} `, select);
  button.replaceWith(label);
  select.focus();
}

/** Puts the question on a country or agency page with contacts, where there is script. Nothing is fetched before it is pressed, and nothing is kept. */
export function prepareCallingFrom(): void {
  const folder = document.querySelector<HTMLElement>('header form')?.dataset.folder ?? '';
  const place = placeOf(location.pathname, folder);
  const tools = document.querySelector('[data-take]');
  if (!place || !tools || !document.querySelector('[data-contact]')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = QUESTION[document.documentElement.lang] ?? QUESTION.en ?? '';
  button.addEventListener('click', () => {
    offer(button, place).catch(() => button.remove());
  });
  // Among the other tools of the page: there it moves nothing that is being read.
  const here = document.createElement('span');
  here.dataset.callingFrom = '';
  here.append(button);
  tools.append(' ', here);
}
