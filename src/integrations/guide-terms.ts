import { NodeType, parse, type HTMLElement, type TextNode } from 'node-html-parser';
import { linkedPieces } from '../directory/term-links.ts';
import type { Locale } from '../model/locales.ts';
import type { Term } from '../model/term.ts';

/** Where no term is linked: what is a heading or a link already, what is code, and tables, which define their words themselves. */
const UNTOUCHED: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'a', 'code', 'pre', 'table'];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function linkIn(element: HTMLElement, linked: (text: string) => string | undefined): void {
  for (const node of element.childNodes) {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const html = linked(node.text);
      if (html !== undefined) (node as TextNode).rawText = html;
    } else if (node.nodeType === NodeType.ELEMENT_NODE && !UNTOUCHED.includes((node as HTMLElement).rawTagName.toLowerCase())) linkIn(node as HTMLElement, linked);
  }
}

/**
 * The HTML of a guide with links from the terms of the glossary, each at its first occurrence, to their pages.
 * @param locale the language of the guide: one that is not in the language of its page gets no links
 * @param hrefOf the address of a term's page
 */
export function withTermLinks(html: string, terms: readonly Term[], locale: Locale, hrefOf: (id: string) => string): string {
  const page = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const met = new Set<string>();
  linkIn(page, (text) => {
    const pieces = linkedPieces(text, terms, locale, met);
    // A text without terms stays as it is written.
    if (pieces.every(({ id }) => id === undefined)) return undefined;
    return pieces.map((piece) => (piece.id === undefined ? escaped(piece.text) : `<a class="term" href="${hrefOf(piece.id)}">${escaped(piece.text)}</a>`)).join('');
  });
  return page.toString();
}
