import type { Part } from './marks.ts';

/** What prose can be, in the order in which results stand: who looks for a word wants its meaning first. */
const KINDS = ['term', 'treaty', 'resource', 'page'] as const;
export type ProseKind = (typeof KINDS)[number];

/** A place in the prose of the site: a term of the glossary, a treaty, a resource or, in other pages, a law, a gap, a note, a guide. */
export interface ProseResult {
  readonly kind: ProseKind;
  /** The page and, where the words stand in a part of it with an address of its own, that part: "Argentina · Laws". */
  readonly title: string;
  readonly href: string;
  /** The sentence in which the words stand, in pieces. */
  readonly excerpt: readonly Part[];
}

/** What a search of the prose gives. Where it could not be done there are no results, and `failed` says so. */
export interface ProseAnswer {
  readonly results: readonly ProseResult[];
  readonly failed: boolean;
}

/** How many results of a kind are shown. */
const MOST: Readonly<Record<ProseKind, number>> = { term: 3, treaty: 3, resource: 3, page: 5 };
const MOST_CHARACTERS = 200;
const WORDS_OF_EXCERPT = 20;

/** What this site uses of Pagefind's own interface. */
interface Match {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Which words of the page's content were found here, counted from 0. */
  readonly locations: readonly number[];
}
interface FoundPage extends Omit<Match, 'title'> {
  /** What was found, with what its part of the page counts. */
  readonly weighted_locations: readonly { readonly weight: number }[];
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly Match[];
}
interface Pagefind {
  init(): Promise<void>;
  search(words: string, options: { readonly filters: { readonly kind: ProseKind } }): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] }>;
}
interface PagefindModule {
  createInstance(options: { readonly noWorker: boolean; readonly excerptLength: number }): Pagefind;
}

let starting: Promise<Pagefind> | undefined;

async function start(base: string): Promise<Pagefind> {
  // A variable, so that the build leaves the import alone: the file is written after the bundle.
  const address = `${base}pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // In a worker Pagefind would fetch the same program a second time, and a third where that takes longer than five seconds.
  return createInstance({ noWorker: true, excerptLength: WORDS_OF_EXCERPT });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text as Pagefind escapes it, as it was. */
function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** A found word as Pagefind marks it, with the signs that stand before and behind it: those are not marked. */
function foundWord(found: string): Part[] {
  const [, before = '', word = found, behind = ''] = /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(found) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: behind, marked: false },
  ];
}

/** An excerpt of Pagefind (escaped text with `<mark>` around what was found) in pieces of plain text. */
export function excerptParts(excerpt: string): Part[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .flatMap((piece) => {
      const text = unescaped(piece.replace(/<\/?mark>/g, ''));
      return piece.startsWith('<mark>') ? foundWord(text) : [{ text, marked: false }];
    })
    .filter(({ text }) => text !== '');
}

const digitsIn = (text: string): string[] => text.split(/[\s/–-]+/).map((word) => word.replace(/\D/g, '')).filter((digits) => digits !== '');

/**
 * Whether every number that was typed stands in a text as a whole. Pagefind also takes longer and shorter ones for the same,
 * and a telephone number must not lead to a law whose number begins like it.
 */
export function holdsNumbers(text: string, words: string): boolean {
  const held = new Set(digitsIn(text));
  return digitsIn(words).every((digits) => held.has(digits));
}

/** How many different words were found in a part: a long part that says "de la" ten times must not win over the one that says more of what was typed. */
function differentWords({ locations }: Match, content: readonly string[]): number {
  return new Set(locations.map((location) => content[location]?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))).size;
}

/** A page that was found, as a result that leads to the part of it that fits best. A term's page is short, and its word stands at the top. */
function resultOf(page: FoundPage, kind: ProseKind): ProseResult {
  const title = page.meta.title;
  const content = page.content.split(/\s+/);
  const [best] = kind === 'term' ? [] : page.sub_results.toSorted((a, b) => differentWords(b, content) - differentWords(a, content));
  if (!best) return { kind, title, href: page.url, excerpt: excerptParts(page.excerpt) };
  return { kind, title: best.title === title ? title : `${title} · ${best.title}`, href: best.url, excerpt: excerptParts(best.excerpt) };
}

/** What names of a term and warnings about it count at least; all other prose counts 1. */
const NAMES_COUNT = 2;

/** Whether a term was found by what it is called, in any language, or by what it is taken for: not where its definition only mentions a word. */
function isMeant({ weighted_locations: found }: FoundPage): boolean {
  return found.some(({ weight }) => weight >= NAMES_COUNT);
}

/** The best pages of one kind. */
async function pagesOf(pagefind: Pagefind, words: string, kind: ProseKind): Promise<FoundPage[]> {
  const { results } = await pagefind.search(words, { filters: { kind } });
  const pages = await Promise.all(results.slice(0, MOST[kind]).map(async (result) => result.data()));
  return pages.filter((page) => holdsNumbers(`${page.meta.title} ${page.content}`, words));
}

/** Kind by kind; terms that only mention what was typed stand last, with the other pages. */
async function resultsFor(pagefind: Pagefind, words: string): Promise<ProseResult[]> {
  const results: ProseResult[] = [];
  const mentions: ProseResult[] = [];
  // One kind after the other: they share what the first one fetches.
  for (const kind of KINDS) {
    for (const page of await pagesOf(pagefind, words, kind)) {
      if (kind === 'term' && !isMeant(page)) mentions.push({ ...resultOf(page, kind), kind: 'page' });
      else results.push(resultOf(page, kind));
    }
  }
  return [...results, ...mentions];
}

/**
 * Searches the prose of the site in the language of the page. The first search fetches Pagefind and the index; words go nowhere.
 * Results stand kind by kind. Never rejects; after a failure the next search tries again.
 * @param words as typed; only the first 200 characters count
 * @param options.base the folder of the site, with a slash at its end
 */
export async function searchProse(words: string, { base }: { readonly base: string }): Promise<ProseAnswer> {
  const wanted = words.slice(0, MOST_CHARACTERS).trim();
  if (wanted === '') return { results: [], failed: false };
  try {
    starting ??= start(base);
    const pagefind = await starting;
    return { results: await resultsFor(pagefind, wanted), failed: false };
  } catch {
    starting = undefined;
    return { results: [], failed: true };
  }
}
