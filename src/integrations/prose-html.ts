import { NodeType, parse, type HTMLElement, type Node, type TextNode } from 'node-html-parser';
import { withoutNumbers } from './prose-numbers.ts';

/** Marks the parts of a page that are prose, for the search in the pages. */
export const BODY_MARK = 'data-pagefind-body';

/** Marks notes and gaps, at or below a body mark: no number that stands in them may ever be found. */
export const NOTES_MARK = 'data-prose-notes';

/** Beside a body mark: the part is a result by itself, under its own heading and at its own address in the page. */
export const OWN_MARK = 'data-prose-own';

/** Says of a page or a part, at or above its body mark, of what kind it is: "kind:term". Codes, never words: results stand in the order of kinds. */
export const KIND_MARK = 'data-pagefind-filter';

/** Laws, notes, gaps, guides: whatever says nothing else. */
const PLAIN_KIND = 'kind:page';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

function removeNumbers(element: HTMLElement): void {
  for (const node of element.childNodes) {
    if (isElement(node)) removeNumbers(node);
    else if (node.nodeType === NodeType.TEXT_NODE) (node as TextNode).rawText = escaped(withoutNumbers(node.text));
  }
}

/** The part of the page that has an address of its own and holds an element (or is it); none where only the whole page has one. */
function placeOf(element: HTMLElement): HTMLElement | undefined {
  const place = element.closest('[id]');
  return place && place.tagName !== 'MAIN' && place.tagName !== 'BODY' ? place : undefined;
}

/** A word in a heading counts no more than another: else excerpts show headings, and agencies' names, which have a search of their own, come first. */
const PLAIN_WEIGHT = 'data-pagefind-weight';

/** Gives the first heading of each place the place's address, so that a result can lead there. */
function addressHeadings(part: HTMLElement): void {
  for (const heading of part.querySelectorAll(HEADINGS)) {
    heading.setAttribute(PLAIN_WEIGHT, '1');
    const place = placeOf(heading);
    if (place && place !== heading && place.querySelector(HEADINGS) === heading) heading.setAttribute('id', place.id);
  }
}

/** A part as it is indexed: under the heading of its place, even where that stands outside of it. */
function indexedPart(part: HTMLElement): string {
  addressHeadings(part);
  const place = placeOf(part);
  const heading = place?.querySelector(HEADINGS);
  if (!place || !heading || part.querySelectorAll(HEADINGS).includes(heading)) return part.outerHTML;
  return `<h2 id="${place.id}" ${PLAIN_WEIGHT}="1">${escaped(heading.text.trim())}</h2>${part.outerHTML}`;
}

/** Removes the references to sources, such as "[4], [5]": nobody looks for them, and they would stand in the excerpts. */
function removeReferences(page: HTMLElement): void {
  for (const reference of page.querySelectorAll('a[href^="#s-"]')) {
    const list = reference.parentNode;
    if (list && /^[\s,[\]\d]*$/.test(list.text)) list.remove();
  }
}

/** Puts a space before each part of a list of definitions: Pagefind would read "Kept by" and "UNODC" as one word. */
function separateDefinitions(page: HTMLElement): void {
  for (const element of page.querySelectorAll('dt, dd')) element.insertAdjacentHTML('beforebegin', ' ');
}

/** What Pagefind is given in place of a page or of a part of it. */
export interface ProseDocument {
  readonly lang: string;
  readonly content: string;
  /** The part of the page that it is; undefined for the page itself. */
  readonly place?: string;
}

/** One body around all parts: Pagefind loses the address of an element that is itself the first body. */
function documentOf(lang: string, title: string, kind: string, prose: string): string {
  return `<!doctype html><html lang="${lang}"><body><h1>${escaped(title)}</h1><div ${BODY_MARK} ${KIND_MARK}="${escaped(kind)}">${prose}</div></body></html>`;
}

/** A part that is a result by itself. Its address is that of the document: no heading of it has another. */
function ownDocument(part: HTMLElement, lang: string, kind: string): ProseDocument {
  const place = part.id;
  const title = part.querySelector(HEADINGS)?.text.trim();
  if (!place || !title) throw new Error(`A part with ${OWN_MARK} must have an id and a heading: they are the address and the title of its result`);
  for (const element of [part, ...part.querySelectorAll('[id]')]) element.removeAttribute('id');
  return { lang, place, content: documentOf(lang, title, kind, part.outerHTML) };
}

/**
 * What Pagefind is given in place of a page: its language, its title and its marked parts, each under a heading that bears the address
 * of its place; without the numbers of notes and gaps. Parts that are results by themselves come behind it, each as a document of its own.
 * The page itself is not changed.
 * @returns nothing where the page has no body mark
 * @throws where a page with a body mark does not say its language or has no main heading, or a part by itself has no heading or address
 */
export function proseDocuments(html: string): ProseDocument[] {
  if (!html.includes(BODY_MARK)) return [];
  const page = parse(html, { comment: false, blockTextElements: { script: false, style: false } });
  const parts = page.querySelectorAll(`[${BODY_MARK}]`).filter((part) => !part.parentNode?.closest(`[${BODY_MARK}]`));
  if (parts.length === 0) return [];
  const lang = page.querySelector('html')?.getAttribute('lang');
  const title = page.querySelector('h1')?.text.trim();
  if (!lang) throw new Error(`A page with ${BODY_MARK} must say its language in <html lang>`);
  if (!title) throw new Error(`A page with ${BODY_MARK} must have an <h1>, which becomes the title of its search results`);
  removeReferences(page);
  separateDefinitions(page);
  for (const notes of page.querySelectorAll(`[${NOTES_MARK}]`)) removeNumbers(notes);
  for (const part of page.querySelectorAll(`[${BODY_MARK}]`)) part.removeAttribute(BODY_MARK);

  const kinds = new Map(parts.map((part) => [part, part.closest(`[${KIND_MARK}]`)?.getAttribute(KIND_MARK)]));
  for (const marked of page.querySelectorAll(`[${KIND_MARK}]`)) marked.removeAttribute(KIND_MARK);
  const own = parts.filter((part) => part.hasAttribute(OWN_MARK));
  const rest = parts.filter((part) => !own.includes(part));
  const kind = rest.flatMap((part) => kinds.get(part) ?? [])[0] ?? PLAIN_KIND;
  return [
    ...(rest.length > 0 ? [{ lang, content: documentOf(lang, title, kind, rest.map(indexedPart).join('')) }] : []),
    ...own.map((part) => ownDocument(part, lang, kinds.get(part) ?? PLAIN_KIND)),
  ];
}
