import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { firstVisit, median } from '../bench/first-visit.ts';
import { fileOf, parsePage } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage, settled } from '../support/open-page.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { readContent } from '../../src/content/read.ts';

/** What one round trip of a fresh connection carries (ten packets of 1,460 bytes, RFC 6928): what a page may cost where nothing else is said. */
const ONE_ROUND_TRIP = 14_600;

/** Pages that are long lists, and what they may cost. */
const LONG: Readonly<Record<string, number>> = { 'directory/': 28_000, 'glossary/': 16_000, 'resources/': 17_000 };

/** Of country pages, the first that a person in need opens: the most that one may cost, and that half of them may. */
const COUNTRY = { most: 12_000, median: 9_000 };

/** What opening the directory may cost in all, with its scripts. */
const DIRECTORY_WITH_SCRIPTS = 70_000;

const brotli = (content: string | Buffer): number => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const browser = useBrowser();

test('a page that grew would be noticed', () => {
  expect(firstVisit(inject('site').dir, 'es/ar/', (text) => text.length).bytes).toBeGreaterThan(COUNTRY.most);
});

describe.each(PAGE_TYPES)('$name', ({ path }) => {
  test('a first visit stays within its bytes, in every language', () => {
    const most = LONG[path] ?? ONE_ROUND_TRIP;
    const over = LOCALES.map((locale) => firstVisit(inject('site').dir, `${locale}/${path}`, brotli)).filter(({ bytes }) => bytes > most);
    expect(over).toEqual([]);
  });

  test('nothing holds up the first picture: no style sheet to fetch, no script that runs before the page is read', () => {
    const page = parsePage(inject('site'), `es/${path}index.html`);
    expect(page.querySelectorAll('link[rel=stylesheet]').map(String)).toEqual([]);
    expect(page.querySelectorAll('script').filter((script) => script.getAttribute('type') !== 'module' && !/json$/.test(script.getAttribute('type') ?? '')).map(String).filter((script) => !script.includes('astro-island') && !/^<script>\(/.test(script))).toEqual([]);
  });
});

test('country pages: each within its bytes, and half of them well below', async () => {
  const { directory } = await readContent(inject('site').content);
  const visits = LOCALES.flatMap((locale) => (directory?.countries ?? []).map(({ country }) => firstVisit(inject('site').dir, `${locale}/${country.toLowerCase()}/`, brotli)));
  expect(visits.length).toBeGreaterThan(100);
  expect(visits.filter(({ bytes }) => bytes > COUNTRY.most)).toEqual([]);
  expect(median(visits.map(({ bytes }) => bytes))).toBeLessThanOrEqual(COUNTRY.median);
});

test('the directory with all that opening it fetches stays within its bytes', async () => {
  const { dir, url } = inject('site');
  const { page, requests, close } = await openPage(browser(), `${url}fr/directory/`);
  await settled(page);
  const files = [...new Set(requests)].map((request) => fileOf(request.slice(url.length)));
  const bytes = files.reduce((sum, file) => sum + brotli(readFileSync(join(dir, file))), 0);
  expect(files.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(DIRECTORY_WITH_SCRIPTS);
  await close();
});
