import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import type { ProseAnswer } from '../../src/components/search/prose.ts';
import { textIn } from '../../src/i18n/text.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { filesIn, htmlFiles, parsePage, type BuiltSite } from '../support/built-site.ts';
import { openPage } from '../support/open-page.ts';
import { realCountries } from '../support/real-content.ts';

const browser = useBrowser();
const countries = await realCountries();

/** What the index of a language holds of each page: the text that can be found, by address. */
function indexedText(site: BuiltSite, locale: Locale): Map<string, string> {
  const fragments = filesIn(join(site.dir, 'pagefind/fragment')).filter((file) => file.startsWith(`${locale}_`));
  return new Map(
    fragments.map((file) => {
      const { url, content } = JSON.parse(gunzipSync(readFileSync(join(site.dir, 'pagefind/fragment', file))).toString().replace(/^pagefind_dcd/, '')) as { url: string; content: string };
      return [url, content];
    }),
  );
}

/** Notes and gaps of all states in a language. */
function notesAndGaps(locale: Locale): string[] {
  return countries.flatMap((country) => [...country.agencies.flatMap(({ notes }) => (notes ? [notes] : [])), ...country.gaps].map((text) => textIn(text, locale).words));
}

/** What has the form of a whole telephone number and stands in notes or gaps. */
function telephonesInNotes(locale: Locale): string[] {
  const written = notesAndGaps(locale).flatMap((text) => text.match(/(?<![\d-])\d{3,4}-\d{4}(?![\d-])|(?<![\d.])\d{6,}/g) ?? []);
  return [...new Set(written)].filter((number) => !/^(?:19|20)\d\d-(?:19|20)\d\d$/.test(number));
}

/** Opens a page and asks its prose search, in a real browser and under the page's own policy. */
async function openSearch(site: BuiltSite, path: string) {
  const opened = await openPage(browser(), `${site.url}${path}`);
  const source = readFileSync('src/components/search/prose.ts', 'utf8');
  const body = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext } }).outputText;
  const address = `${site.base}prose-under-test.js`;
  await opened.page.route(`**${address}`, async (route) => route.fulfill({ contentType: 'text/javascript', body }));
  // As text: an import that stood here as code would be rewritten for the test's own surroundings.
  const ask = async (words: string): Promise<ProseAnswer> =>
    opened.page.evaluate(`import(${JSON.stringify(address)}).then(({ searchProse }) => searchProse(${JSON.stringify(words)}, ${JSON.stringify({ base: site.base })}))`);
  return { ...opened, ask };
}

describe('what can be found', () => {
  test.each(['site', 'fixture'] as const)('%s: the index of each language holds the pages that carry its body mark and their parts that stand by themselves, and no other language has one', (which) => {
    const site = inject(which);
    const marked: Record<string, number> = {};
    for (const file of htmlFiles(site)) {
      const page = parsePage(site, file);
      const lang = page.querySelector('html')?.getAttribute('lang') ?? '';
      const parts = page.querySelectorAll('[data-pagefind-body]');
      const own = parts.filter((part) => part.hasAttribute('data-prose-own'));
      const documents = own.length + (parts.length > own.length ? 1 : 0);
      if (documents > 0) marked[lang] = (marked[lang] ?? 0) + documents;
    }
    const { languages } = JSON.parse(readFileSync(join(site.dir, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
    expect(Object.fromEntries(Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count]))).toEqual(marked);
    expect(Object.keys(marked).sort()).toEqual([...LOCALES].sort());
  });

  test.each(LOCALES)('%s: every state is there', (locale) => {
    const urls = indexedText(inject('site'), locale);
    expect(countries.filter(({ country }) => !urls.has(`/${locale}/${country.toLowerCase()}/`))).toEqual([]);
  });

  test.each(LOCALES)('%s: no telephone number of a note or a gap is there', (locale) => {
    const numbers = telephonesInNotes(locale);
    expect(numbers.length).toBeGreaterThan(10);
    const text = [...indexedText(inject('site'), locale).values()].join('\n');
    expect(numbers.filter((number) => text.includes(number))).toEqual([]);
  });
});

describe('in the browser', () => {
  test('where its program cannot be fetched the search says that it failed, does not reject, and works the next time', async () => {
    const { page, ask, close } = await openSearch(inject('site'), 'es/ar/');
    await page.route('**/*.pagefind', async (route) => route.abort());
    expect(await ask('ley')).toEqual({ results: [], failed: true });
    await page.unroute('**/*.pagefind');
    expect((await ask('ley')).results).not.toEqual([]);
    await close();
  });

  test.each(LOCALES)('%s: the words of a law lead to it, those of a gap to the gap, quietly and without leaving anything', async (locale) => {
    const site = inject('site');
    const country = countries.find(({ country: code }) => code === 'AR');
    const law = country?.laws[0] && textIn(country.laws[0].title, locale).words;
    const gap = country?.gaps[0] && textIn(country.gaps[0], locale).words.split('.')[0];
    const { ask, messages, requests, stored, close } = await openSearch(site, `${locale}/help/`);
    for (const [words, place] of [[law, 'laws'], [gap, 'gaps']] as const) {
      const { results, failed } = await ask(words ?? '');
      expect(failed).toBe(false);
      const pages = results.filter(({ kind }) => kind === 'page');
      expect(pages[0]).toMatchObject({ href: `/${locale}/ar/#${place}`, title: expect.stringContaining('Argentin') });
      expect(pages[0]?.excerpt.some(({ marked }) => marked)).toBe(true);
      expect(results.length).toBeLessThanOrEqual(14);
      expect(results.every(({ href }) => href.startsWith(`/${locale}/`))).toBe(true);
      expect(requests.filter((request) => decodeURIComponent(request).includes(words ?? ''))).toEqual([]);
    }
    expect(messages).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(site.url))).toEqual([]);
    expect(await stored()).toEqual([]);
    await close();
  });

  test('a telephone number that stands only in a note finds nothing; the number of a law finds the law', async () => {
    const { ask, messages, close } = await openSearch(inject('site'), 'es/');
    for (const number of telephonesInNotes('es').slice(0, 8)) {
      const { results } = await ask(number);
      expect([number, results.map(({ href }) => href)]).toEqual([number, []]);
    }
    expect((await ask('26.364')).results.map(({ href }) => href)).toEqual(['/es/ar/#laws']);
    expect(messages).toEqual([]);
    await close();
  });

  test('under a base path: results stand under it too', async () => {
    const { ask, messages, close } = await openSearch(inject('fixture'), 'en/');
    const { results } = await ask('Trafficking in Persons Act');
    expect(results.map(({ href }) => href)).toContainEqual(expect.stringMatching(/^\/directory\/en\/tt\/#/));
    expect(results.every(({ href }) => href.startsWith('/directory/en/'))).toBe(true);
    expect(messages).toEqual([]);
    await close();
  });

  test('whatever is typed gives results or none', async () => {
    const { ask, messages, close } = await openSearch(inject('fixture'), 'fr/');
    for (const words of ['<b>', '.*[', '🙂', '\u202eabc', '"', '\u0000', 'x'.repeat(10_000), 'traite '.repeat(2_000)]) expect(await ask(words)).toMatchObject({ failed: false });
    expect(messages).toEqual([]);
    await close();
  });
});
