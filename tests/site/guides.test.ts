import { readdirSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { ALL_REASONS } from '../../src/content/manual.ts';
import { GUIDES, type Guide } from '../../src/model/guides.ts';
import { guideMessages } from '../../src/i18n/messages/guides.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { parsePage, readPage } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';

const browser = useBrowser();

const isIn = (guide: Guide, locale: Locale): boolean => readdirSync(`content/guides/${guide}`).includes(`${locale}.md`);
const inAll = LOCALES.flatMap((locale) => GUIDES.map((guide) => [locale, guide] as const));
const missing = inAll.filter(([locale, guide]) => !isIn(guide, locale));
const there = inAll.filter(([locale, guide]) => isIn(guide, locale));

/** The page of a guide on a site: under a base path in the small one, which has no guides in its content folder. */
const pageOf = (locale: Locale, guide: Guide, name: 'site' | 'fixture' = 'site'): HTMLElement => parsePage(inject(name), `${locale}/contribute/${guide}/index.html`);
const langOf = (element: HTMLElement | null): string | undefined => element?.closest('[lang]')?.getAttribute('lang');

test.each(missing)('%s: %s, which exists in English only, says so and is marked as English', (locale, guide) => {
  const page = pageOf(locale, guide);
  expect(page.querySelector('.notice')?.text).toBe(guideMessages.onlyEnglish[locale]);
  expect(langOf(page.querySelector('.notice'))).toBe(locale);
  expect(['h1', '.guide', '.parts ul'].map((part) => langOf(page.querySelector(part)))).toEqual(['en', 'en', 'en']);
  expect(page.querySelector('.guide')?.text).toBe(pageOf('en', guide).querySelector('.guide')?.text.replaceAll('/en/contribute/', `/${locale}/contribute/`));
});

test.each(there)('%s: %s is in the language of the page, and says nothing about another', (locale, guide) => {
  const page = pageOf(locale, guide);
  expect(page.querySelector('.notice')).toBeNull();
  expect(langOf(page.querySelector('.guide'))).toBe(locale);
});

test.each(['site', 'fixture'] as const)('%s: guides lead to guides and to terms in the language of the reader, and to no file', (name) => {
  const { base } = inject(name);
  const astray = inAll.flatMap(([locale, guide]) => {
    const hrefs = pageOf(locale, guide, name).querySelectorAll('.guide a').map((link) => link.getAttribute('href') ?? '');
    return hrefs.filter((href) => !href.startsWith(`${base}${locale}/contribute/`) && !href.startsWith(`${base}${locale}/glossary/`) && !href.startsWith('https://') && !href.startsWith('#')).map((href) => `${locale}/${guide}: ${href}`);
  });
  expect(astray).toEqual([]);
});

test.each(LOCALES)('%s: every rule of the check has a place of its own, to which its messages lead', (locale) => {
  const ids = new Set(pageOf(locale, 'rules').querySelectorAll('.guide [id]').map(({ id }) => id));
  expect(ALL_REASONS.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test.each(LOCALES)('%s: the page on corrections lists every guide with its lead, marks those in English, and leads to the checker', (locale) => {
  const page = parsePage(inject('site'), `${locale}/contribute/index.html`);
  for (const guide of GUIDES) {
    const item = page.querySelector(`.guides a[href="/${locale}/contribute/${guide}/"]`)?.parentNode as HTMLElement | undefined;
    expect(item?.querySelector('p')?.text.length, guide).toBeGreaterThan(20);
    expect(item?.text.includes(`(${guideMessages.inEnglish[locale]})`), guide).toBe(!isIn(guide, locale));
    expect(langOf(item?.querySelector('a') ?? null)).toBe(isIn(guide, locale) ? locale : 'en');
  }
  expect(page.querySelector(`a[href="/${locale}/contribute/check/"]`)).not.toBeNull();
});

test('a country’s page carries nothing of the guides', () => {
  expect(readPage(inject('site'), 'en/ar/index.html')).not.toMatch(/\.guide|\.paste|\.findings/);
});

describe('on a phone', () => {
  test.each(['fields', 'correct'] as const)('%s: a table that is too wide scrolls in its own box, with the keyboard too', async (guide) => {
    const { page, close } = await openPage(browser(), `${inject('site').url}en/contribute/${guide}/`, { width: 360 });
    expect(await sidewaysScroll(page)).toBe(0);
    const box = page.getByRole('region').filter({ has: page.locator('table') }).first();
    expect(await box.getAttribute('aria-label')).toBeTruthy();
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await close();
  });
});
