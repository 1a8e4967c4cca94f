import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as pagefind from 'pagefind';
import { languageName } from '../../src/i18n/names.ts';
import { CHANNEL_MEANINGS, GROUP_MEANINGS, SERVICE_MEANINGS, TYPE_MEANINGS } from '../../src/model/meanings/index.ts';
import { LOCALES } from '../../src/model/locales.ts';
import type { Meaning } from '../../src/model/meaning.ts';
import { countryPhrases } from '../../src/search/countries.ts';
import type { SearchData, SearchEntry } from '../../src/search/entry.ts';
import { fold } from '../../src/search/fold.ts';

/** An agency as libraries for search take it: the same words as our own index, of all four languages, with nothing of what our search knows beside them but accents folded. */
export interface RivalDocument {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly parent: string;
  readonly city: string;
  /** Names, short forms, demonyms and code. */
  readonly country: string;
  /** Labels of type, services, groups, channels and languages. */
  readonly labels: string;
  readonly words: string;
  readonly numbers: string;
}

const FIELDS = ['name', 'alias', 'parent', 'city', 'country', 'labels', 'words', 'numbers'] as const;

/** A library that has been given the documents and can be asked. */
export interface Rival {
  /** Ids, best first. */
  ask(query: string): readonly string[] | Promise<readonly string[]>;
  /** What `ask` cannot do for itself without measuring something else, such as looking up the ids of what was found. */
  ids?(): Promise<readonly string[]>;
  /** Bytes that must travel, where that is not the documents themselves. */
  readonly bytes?: number;
  close?(): Promise<void>;
}

const LABELS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = { type: TYPE_MEANINGS, service: SERVICE_MEANINGS, serves: GROUP_MEANINGS, channel: CHANNEL_MEANINGS };

function labelOf(code: string): string {
  const [kind = '', value = ''] = code.split(':');
  if (kind === 'language') return LOCALES.map((locale) => languageName(value, locale)).join(' ');
  const label = LABELS[kind]?.[value]?.label;
  return label ? LOCALES.map((locale) => label[locale]).join(' ') : '';
}

/** The agencies of an index as documents. */
export function rivalDocuments({ entries, codes }: SearchData): RivalDocument[] {
  const labels = codes.map(labelOf);
  const countries = new Map<string, string>();
  for (const { words, codes: of } of countryPhrases([...new Set(entries.map(({ id }) => id.slice(0, 2).toUpperCase()))])) {
    for (const code of of) countries.set(code, `${countries.get(code) ?? code} ${words.join(' ')}`);
  }
  const document = (entry: SearchEntry): RivalDocument => ({
    id: entry.id,
    name: fold(Object.values(entry.n).join(' ')),
    alias: fold((entry.a ?? []).join(' ')),
    parent: fold((entry.p ?? []).join(' ')),
    city: fold(entry.c ?? ''),
    country: fold(countries.get(entry.id.slice(0, 2).toUpperCase()) ?? ''),
    labels: fold(entry.f.map((code) => labels[code]).filter(Boolean).join(' ')),
    words: fold(entry.l ?? ''),
    numbers: [entry.d ?? '', ...(entry.t ?? [])].join(' '),
  });
  return entries.map(document);
}

const MOST = 20;

/** fuse.js as it comes, but looking anywhere in a text and not only at its beginning. */
export function fuseWhole(documents: readonly RivalDocument[]): Rival {
  const fuse = new Fuse(documents, { keys: [...FIELDS], ignoreLocation: true });
  return { ask: (query) => fuse.search(fold(query), { limit: MOST }).map(({ item }) => item.id) };
}

/** All that a document says, in one text. */
const wholeText = (document: RivalDocument): string => FIELDS.map((field) => document[field]).join(' . ');

/** fuse.js taking the words of a query one by one. It is given one text, over which it finds twice as much as over fields. */
export function fuseTokens(documents: readonly RivalDocument[]): Rival {
  const texts = documents.map((document) => ({ id: document.id, text: wholeText(document) }));
  const fuse = new Fuse(texts, { keys: ['text'], ignoreLocation: true, useTokenSearch: true });
  return { ask: (query) => fuse.search(fold(query), { limit: MOST }).map(({ item }) => item.id) };
}

/** MiniSearch with beginnings and misspellings: all words, or any of them where no agency has all. */
export function miniSearch(documents: readonly RivalDocument[]): Rival {
  const mini = new MiniSearch<RivalDocument>({ fields: [...FIELDS], searchOptions: { prefix: true, fuzzy: 0.2 } });
  mini.addAll(documents);
  const ask = (query: string): string[] => {
    const folded = fold(query);
    const all = mini.search(folded, { combineWith: 'AND' });
    return (all.length > 0 ? all : mini.search(folded, { combineWith: 'OR' })).slice(0, MOST).map(({ id }) => String(id));
  };
  return { ask };
}

/** The browser's half of Pagefind, as far as it is used here. */
interface PagefindInPage {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly raw_url?: string; readonly url: string }> }[] }>;
}

/** Pagefind, each agency a record of one index. Its half for the browser runs here, and fetches its parts from a server of this machine. */
export async function pagefindRecords(documents: readonly RivalDocument[]): Promise<Rival> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, ...fields } of documents) {
    const { errors } = await index.addCustomRecord({ url: `/${id}/`, language: 'en', content: wholeText({ id, ...fields }), meta: { title: fields.name } });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const byPath = new Map(files.map(({ path, content }) => [`/${path}`, Buffer.from(content)]));
  const server = createServer((request, response) => {
    const file = byPath.get((request.url ?? '').replace(/\?.*/, ''));
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const script = byPath.get('/pagefind.js');
  if (!script) throw new Error('Pagefind made no script');
  // A module is loaded once for an address: another port makes it another address, and so another instance.
  const { port } = server.address() as AddressInfo;
  const page = (await import(`data:text/javascript;base64,${script.toString('base64')}#${String(port)}`)) as PagefindInPage;
  await page.options({ basePath: `http://127.0.0.1:${String(port)}/` });
  await page.init();
  let last: Awaited<ReturnType<PagefindInPage['search']>>['results'] = [];
  return {
    ask: async (query) => {
      last = (await page.search(query)).results;
      return [];
    },
    ids: async () => (await Promise.all(last.slice(0, MOST).map((result) => result.data()))).map(({ url }) => url.replace(/^\/|\/$/g, '')),
    bytes: files.filter(({ path }) => /\.pf_(?:meta|index|fragment)$/.test(path)).reduce((sum, { content }) => sum + content.length, 0),
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
