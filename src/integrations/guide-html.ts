import { parse, type HTMLElement } from 'node-html-parser';
import { ALL_GUIDES, guidePath, type Guide, type ReaderGuide } from '../model/guides.ts';
import { isLocale, type Locale } from '../model/locales.ts';

/** For whom a guide is shown, and where the site stands. */
export interface GuideReader {
  /** The language of the page, also where the guide is in another. */
  readonly locale: Locale;
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
}

/**
 * What Markdown makes, and nothing else. A page's policy allows each inline script and style that stands in the page when it is built:
 * what a guide may hold is decided here.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  p: [], h2: ['id'], h3: ['id'], h4: ['id'], ul: [], ol: ['start'], li: [], a: ['href'], strong: [], em: [], code: ['class'], pre: [], blockquote: [], hr: [], br: [],
  table: [], thead: [], tbody: [], tr: [], th: [], td: [],
};

function refuseUnknown(element: HTMLElement): void {
  const name = element.rawTagName.toLowerCase();
  const allowed = ALLOWED[name];
  if (!allowed) throw new Error(`a guide holds Markdown only, without <${name}>`);
  const other = Object.keys(element.attributes).find((attribute) => !allowed.includes(attribute.toLowerCase()));
  if (other !== undefined) throw new Error(`a guide holds Markdown only, without ${other} on <${name}>`);
}

const isGuide = (name: string): name is Guide | ReaderGuide => (ALL_GUIDES as readonly string[]).includes(name);

/** Where a link of a guide leads on the site. @throws where it leads to nothing that the site shows */
function linkOnSite(href: string, { locale, base }: GuideReader): string {
  if (/^(?:https:\/\/|#)/.test(href)) return href;
  const [, guide = '', lang = '', fragment = ''] = /^\.\.\/([a-z]+)\/([a-z]+)\.md(#.+)?$/.exec(href) ?? [];
  if (!isGuide(guide) || !isLocale(lang)) throw new Error(`the link "${href}" leads to no guide and to no https address`);
  return `${base}${locale}/${guidePath(guide)}${fragment}`;
}

/** The address of a page for maintainers, as a guide names it: /en/contribute/check/. */
const NAMED_PAGE = /^\/[a-z]{2}\/(contribute\/(?:[a-z]+\/)?)$/;

/** A page of this site that a guide names by its address becomes a link to it, in the reader's language. */
function linkNamedPage(code: HTMLElement, { locale, base }: GuideReader): void {
  const [, path] = NAMED_PAGE.exec(code.text) ?? [];
  if (path === undefined || code.closest('a, pre')) return;
  const address = `${base}${locale}/${path}`;
  code.replaceWith(`<a href="${address}"><code>${address}</code></a>`);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Puts each table into a box in which it scrolls sideways, called after the heading above it; a second one under the same heading is counted. */
function boxTables(page: HTMLElement, title: string): void {
  const seen = new Map<string, number>();
  let heading = title;
  for (const element of page.querySelectorAll('h2, h3, h4, table')) {
    if (element.rawTagName !== 'table') {
      heading = element.text.trim();
      continue;
    }
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    for (const cell of element.querySelectorAll('th')) cell.setAttribute('scope', 'col');
    element.replaceWith(`<section class="table" tabindex="0" aria-label="${escaped(count === 1 ? heading : `${heading} (${count})`)}">${element.outerHTML}</section>`);
  }
}

/**
 * A guide, as Astro's Markdown makes it, as a page of the site shows it: links lead to the pages in the reader's language, and tables and
 * code scroll in boxes of their own, which a keyboard can reach.
 * @param title what the guide is called: the name of a table above the first heading
 * @throws where it holds anything but Markdown, or links to something that the site does not show
 */
export function guideHtml(html: string, title: string, reader: GuideReader): string {
  const page = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  for (const element of page.querySelectorAll('*')) refuseUnknown(element);
  for (const link of page.querySelectorAll('a')) {
    const written = link.getAttribute('href') ?? '';
    const href = linkOnSite(written, reader);
    if (href !== written) link.setAttribute('href', href);
  }
  for (const code of page.querySelectorAll('code')) linkNamedPage(code, reader);
  for (const pre of page.querySelectorAll('pre')) pre.setAttribute('tabindex', '0');
  boxTables(page, title);
  return page.toString();
}
