import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { useFirefox } from '../support/firefox.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

/*
 * The main paths in Firefox: what people do in the other engine must work there, too. What a page is and says is tested in Chromium.
 */
const firefox = useFirefox();

interface Opened {
  readonly page: Page;
  /** What the page has said to the console, and errors that nobody caught. */
  readonly messages: readonly string[];
}

async function open(path: string, { width = 1280 } = {}): Promise<Opened> {
  const page = await firefox().newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.goto(`${inject('site').url}${path}`);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  return { page, messages };
}

test('a message and an error would be noticed', async () => {
  const { page, messages } = await open('es/');
  await page.evaluate(() => {
    console.warn('something');
    setTimeout(() => {
      throw new Error('uncaught');
    });
  });
  await expect.poll(() => messages.join(' ')).toMatch(/something.*uncaught/s);
  await page.close();
});

test.each(PAGE_TYPES)('$name: opens without a message, and fits 360 px', async ({ path }) => {
  const { page, messages } = await open(`fr/${path}`, { width: 360 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
  expect(messages).toEqual([]);
  await page.close();
});

test.each(LOCALES)('%s: whoever types a country and a mistyped office finds it, and gets to its page by keyboard', async (locale) => {
  const { page, messages } = await open(`${locale}/`);
  await page.type('header input[type=search]', 'colombia policia nacionl');
  await page.waitForSelector('.found li');
  await expect.poll(() => page.$eval('.found li', (first) => first.textContent)).toMatch(/Pol[ií]c/);
  // Leaving a page breaks off what it still fetches, which Firefox tells the console.
  expect(messages).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${locale}/co/`));
  await page.close();
});

test('the directory filters by country, and the address says so', async () => {
  const { page, messages } = await open('es/directory/');
  await page.waitForSelector('#filter-country');
  await page.select('#filter-country', 'TT');
  await expect.poll(() => page.$$eval('[data-f]', (rows) => rows.filter((row) => row.checkVisibility()).every((row) => row.getAttribute('data-f')?.startsWith('TT')))).toBe(true);
  expect(page.url()).toMatch(/TT/i);
  expect(messages).toEqual([]);
  await page.close();
});

test('two countries give a case sheet', async () => {
  const { page, messages } = await open('pt/case/');
  await page.waitForSelector('.choice fieldset:enabled');
  await page.select('#case-found', 'PA');
  await page.select('#case-national', 'CO');
  await page.waitForSelector('.sheet .step');
  expect((await page.$$('.sheet .step')).length).toBeGreaterThanOrEqual(8);
  expect(messages).toEqual([]);
  await page.close();
});

test('a number is a link that calls', async () => {
  const { page } = await open('en/ar/');
  expect(await page.$eval('main a.number', (link) => link.getAttribute('href'))).toMatch(/^tel:/);
  await page.close();
});

test('the checker finds a mistake in what is pasted', async () => {
  const { page } = await open('en/contribute/check/');
  await page.waitForSelector('.check:not([hidden])');
  await page.type('#check-text', 'country: AR\nunheardOf: true\n');
  await page.click('.run button');
  await page.waitForSelector('[data-check-findings]:not([hidden])', { timeout: 60_000 });
  expect(await page.$eval('[data-check-found]', (found) => found.textContent)).toContain('unheardOf');
  await page.close();
});

test('the page of a country prints on paper', async () => {
  const { page } = await open('es/ag/');
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(5000);
  await page.close();
});
