import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { alphabetical, basisInstrument, relatedTerms } from '../../src/directory/glossary.ts';
import { glossaryMessages } from '../../src/i18n/messages/glossary.ts';
import { searchMessages } from '../../src/i18n/messages/search.ts';
import { textIn } from '../../src/i18n/text.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import type { Term } from '../../src/model/term.ts';
import { useBrowser } from '../support/browser.ts';
import { addressOf, htmlFiles, parsePage, readPage } from '../support/built-site.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { realDirectory } from '../support/real-content.ts';

const browser = useBrowser();
const { terms, instruments } = await realDirectory();
const CRIMES = ['trafficking-in-persons', 'smuggling-of-migrants'];

const indexOf = (locale: Locale): HTMLElement => parsePage(inject('site'), `${locale}/glossary/index.html`);
const pageOf = (locale: Locale, { id }: Pick<Term, 'id'>): HTMLElement => parsePage(inject('site'), `${locale}/glossary/${id}/index.html`);
const langOf = (element: HTMLElement): string | undefined => element.closest('[lang]')?.getAttribute('lang');
/** Words of a page with the language in which they are marked, such as "es: trata de personas". */
const marked = (elements: readonly HTMLElement[]): string[] => elements.map((element) => `${langOf(element) ?? ''}: ${element.text.trim()}`);
const hrefsIn = (page: HTMLElement, selector: string): string[] => page.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');

describe('terms in texts', () => {
  test('are never linked in a heading, a link, code or a table, nor twice on a page', () => {
    const wrong = htmlFiles(inject('site')).flatMap((file) => {
      const links = parsePage(inject('site'), file).querySelectorAll('a.term');
      const hrefs = links.map((link) => link.getAttribute('href'));
      return links.filter((link, at) => link.parentNode?.closest('h1, h2, h3, h4, a, code, pre, table') || hrefs.indexOf(hrefs[at]) !== at).map((link) => `${file}: ${link.outerHTML}`);
    });
    expect(wrong).toEqual([]);
  });

  test('are linked in no text that is in another language than its page', () => {
    const wrong = htmlFiles(inject('site')).flatMap((file) =>
      parsePage(inject('site'), file).querySelectorAll('a.term').filter((link) => langOf(link) !== file.slice(0, 2)).map((link) => `${file}: ${link.outerHTML}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are linked in guides and on agencies’ pages, and nowhere else: a country’s page carries nothing of the glossary', () => {
    const linked = htmlFiles(inject('site')).filter((file) => readPage(inject('site'), file).includes('class="term"')).map((file) => addressOf(file).slice(3));
    expect(linked.filter((path) => !/^(?:[a-z]{2}\/[a-z0-9-]+|(?:contribute|help)\/[a-z]+)\/$/.test(path))).toEqual([]);
    expect(linked).toContain('help/consular/');
    expect(linked.filter((path) => /^[a-z]{2}\//.test(path)).length).toBeGreaterThan(100);
    for (const locale of LOCALES) expect(readPage(inject('site'), `${locale}/ar/index.html`)).not.toMatch(/glossary|resources|\.term|\.crimes/);
  });

  test('under a base path without a glossary, there are no links, and the page of the glossary says so', () => {
    expect(htmlFiles(inject('fixture')).filter((file) => readPage(inject('fixture'), file).includes('class="term"'))).toEqual([]);
    expect(parsePage(inject('fixture'), 'en/glossary/index.html').querySelector('main')?.text).toContain(glossaryMessages.empty.en);
  });
});

describe.each(LOCALES)('%s: the glossary', (locale) => {
  test('stands from A to Z as the language orders it, each term at its own place, with the letters above', () => {
    const page = indexOf(locale);
    const letters = alphabetical(terms, locale);
    expect(page.querySelectorAll('.letters a').map((link) => link.text)).toEqual(letters.map(({ letter }) => letter));
    expect(page.querySelectorAll('.entry').map(({ id }) => id)).toEqual(letters.flatMap((group) => group.terms.map(({ id }) => id)));
    const names = page.querySelectorAll('.entry h3').map((heading) => heading.text.trim());
    expect(names).toEqual([...names].sort(new Intl.Collator(locale, { sensitivity: 'base' }).compare));
  });

  test('gives each term in the three other languages, marked as such, with its meaning and its page', () => {
    const page = indexOf(locale);
    const others = LOCALES.filter((other) => other !== locale);
    for (const term of terms) {
      const entry = page.querySelector(`[id="${term.id}"]`);
      expect(marked(entry?.querySelectorAll('.equivalents b') ?? [])).toEqual(others.map((other) => `${other}: ${term.term[other]}`));
      expect(entry?.text).toContain(textIn(term.definition, locale).words);
      expect(entry?.querySelector('h3 a')?.getAttribute('href')).toBe(`/${locale}/glossary/${term.id}/`);
    }
  });

  test('has a page for each term, with all equivalents, other words and warnings, each marked as its language, the page’s own first', () => {
    const languages = [locale, ...LOCALES.filter((other) => other !== locale)];
    for (const term of terms) {
      const page = pageOf(locale, term);
      expect(page.querySelector('h1')?.text).toBe(term.term[locale]);
      expect(marked(page.querySelectorAll('.equivalents b'))).toEqual(languages.map((lang) => `${lang}: ${term.term[lang]}`));
      expect(marked(page.querySelectorAll('.equivalents span[lang]'))).toEqual(languages.filter((lang) => term.variants[lang].length > 0).map((lang) => `${lang}: ${term.variants[lang].join(', ')}`));
      const stated = languages.filter((lang) => term.falseFriends[lang] !== undefined && !term.falseFriends.pending?.includes(lang));
      expect(marked(page.querySelectorAll('.mislead p'))).toEqual(stated.map((lang) => `${lang}: ${String(term.falseFriends[lang])}`));
    }
  });

  test('leads to the treaty that defines a term where it is one of ours, and names the text where it is not', () => {
    for (const term of terms) {
      const instrument = basisInstrument(term, instruments);
      const page = pageOf(locale, term);
      expect(hrefsIn(page, `#basis a[href^="/${locale}/treaties/"]`)).toEqual(instrument ? [`/${locale}/treaties/${instrument.id}/`] : []);
      expect(page.querySelector('#basis')?.text).toContain(instrument?.short[locale] ?? term.basis?.instrument ?? glossaryMessages.noBasis[locale]);
      const { url, link } = term.basis ?? {};
      if (url) expect(hrefsIn(page, `#basis a[href="${url}"]`)).toHaveLength(link === false ? 0 : 1);
    }
  });

  test('leads from a term to those beside it, and back', () => {
    const related = new Map(terms.map((term) => [`/${locale}/glossary/${term.id}/`, hrefsIn(pageOf(locale, term), '#related a')]));
    for (const term of terms) expect(related.get(`/${locale}/glossary/${term.id}/`)).toEqual(relatedTerms(term, terms).map(({ id }) => `/${locale}/glossary/${id}/`));
    for (const [from, hrefs] of related) for (const href of hrefs) expect(related.get(href), `${href} leads back`).toContain(from);
  });

  test('sets the two crimes side by side, in the four languages, where they are spoken of', () => {
    const pages = [indexOf(locale), ...CRIMES.map((id) => pageOf(locale, { id }))];
    for (const page of pages) {
      const cells = page.querySelectorAll('.crimes thead th, .crimes tbody:nth-of-type(1) td').map((cell) => `${langOf(cell) ?? ''}: ${cell.text.trim()}`);
      for (const lang of LOCALES) for (const id of CRIMES) expect(cells).toContain(`${lang}: ${terms.find((term) => term.id === id)?.term[lang] ?? ''}`);
    }
    expect(terms.filter(({ id }) => pageOf(locale, { id }).querySelector('.crimes')).map(({ id }) => id).sort()).toEqual([...CRIMES].sort());
  });
});

describe('in the browser', () => {
  test.each(['glossary/', 'glossary/trafficking-in-persons/', 'glossary/countries-of-origin-transit-destination/'])('%s fits a phone in every language', async (path) => {
    for (const locale of LOCALES) {
      const { page, close } = await openPage(browser(), `${inject('site').url}${locale}/${path}`, { width: 360 });
      expect([locale, await sidewaysScroll(page)]).toEqual([locale, 0]);
      await close();
    }
  });

  test('without script the letters lead to their terms, and a term to its page', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}es/glossary/`, { javaScript: false });
    await page.locator('.letters a').last().click();
    const place = decodeURIComponent(new URL(page.url()).hash);
    await page.locator(`[id="${place.slice(1)}"] h3 a`).first().click();
    await page.waitForURL(/\/es\/glossary\/[a-z-]+\/$/);
    expect(await page.locator('.mislead').count()).toBe(4);
    await close();
  });

  test('a linked term looks like text, and like a link as soon as it has the focus', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}en/help/consular/`);
    const link = page.locator('a.term').first();
    const colours = async (): Promise<string[]> => link.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element.parentElement ?? element).color]);
    const [resting, around] = await colours();
    expect(resting).toBe(around);
    expect(await link.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dotted');
    await page.keyboard.press('Tab');
    await link.focus();
    const [focused] = await colours();
    expect(focused).not.toBe(around);
    await close();
  });

  test.each([
    ['es', 'smuggling', 'smuggling-of-migrants'],
    ['es', 'people smuggling', 'smuggling-of-migrants'],
    ['en', 'trata', 'trafficking-in-persons'],
    ['en', 'contrabando de migrantes', 'smuggling-of-migrants'],
    ['pt', 'human trafficking', 'trafficking-in-persons'],
    ['fr', 'coyotaje', 'smuggling-of-migrants'],
    ['fr', 'tráfico de pessoas', 'trafficking-in-persons'],
  ] as const)('%s: “%s” finds the term, whatever its language, before all other pages', async (locale, words, id) => {
    const { page, messages, close } = await openPage(browser(), `${inject('site').url}${locale}/help/`);
    const box = page.locator('header input[type="search"]');
    await box.click();
    await box.fill(words);
    const found = page.locator('.found');
    await expect.poll(() => found.locator('.in-pages a').first().getAttribute('href')).toBe(`/${locale}/glossary/${id}/`);
    expect(await found.locator('.in-pages h2').first().innerText()).toBe(searchMessages.inTerms[locale]);
    expect(messages).toEqual([]);
    await close();
  });

  test('agencies come first, then terms, treaties, resources and other pages, each kind under its own words', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}en/help/`);
    const box = page.locator('header input[type="search"]');
    await box.click();
    await box.fill('trafficking in persons');
    const found = page.locator('.found');
    await expect.poll(() => found.locator('.in-pages h2').allInnerTexts()).toEqual([searchMessages.inTerms.en, searchMessages.inTreaties.en, searchMessages.inResources.en, searchMessages.inPages.en]);
    const [lines, ...hrefs] = await found.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    // No state is named: before all agencies stands where the line of one's own state is.
    expect(lines).toBe('/en/help/');
    const kinds = hrefs.map((href) => /^\/en\/(glossary|treaties|resources)\//.exec(href)?.[1] ?? (/^\/en\/[a-z]{2}\/[a-z0-9-]+\/$/.test(href) ? 'agency' : 'page'));
    expect([...new Set(kinds)]).toEqual(['agency', 'glossary', 'treaties', 'resources', 'page']);
    expect(kinds).toEqual([...kinds].sort((a, b) => ['agency', 'glossary', 'treaties', 'resources', 'page'].indexOf(a) - ['agency', 'glossary', 'treaties', 'resources', 'page'].indexOf(b)));
    await close();
  });
});
