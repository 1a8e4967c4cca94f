import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { filled } from '../../src/i18n/fill.ts';
import { searchMessages } from '../../src/i18n/messages/search.ts';
import { TYPE_MEANINGS } from '../../src/model/meanings/index.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const browser = useBrowser();
const open = (path: string, options = {}) => openPage(browser(), inject('site').url + path, options);
const box = (page: Page) => page.locator('header input[type="search"]');
const found = (page: Page) => page.locator('.found');

async function type(page: Page, words: string): Promise<void> {
  await box(page).click();
  await box(page).fill(words);
  await found(page).waitFor({ state: 'visible' });
}

/** Without the accents that the names bear. */
const POLICE_OF_COLOMBIA = { en: 'police colombia', es: 'policia colombia', pt: 'policia colombia', fr: 'police colombie' };

describe('the search box of every page', () => {
  test('without script leads to the directory, and carries no words there', async () => {
    const { page, close } = await open('es/ar/', { javaScript: false });
    await box(page).fill('fiscalía');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/directory/**');
    expect(page.url()).not.toContain('fiscal');
    await close();
  });

  test('fetches nothing before somebody turns to it', async () => {
    const { requests, close } = await open('en/mx/');
    expect(requests.filter((address) => /search|engine/.test(address))).toEqual([]);
    await close();
  });

  test('who asks for help without a state is led to the lines of all states first; who names one, or a number, is not', async () => {
    const { page, close } = await open('es/');
    const first = () => found(page).locator('li a').first().getAttribute('href');
    await type(page, 'no me dejan salir');
    await expect.poll(first).toMatch(/\/es\/help\/$/);
    await type(page, 'no me dejan salir estoy en argentina');
    await expect.poll(first).toMatch(/\/es\/ar\//);
    await type(page, '145');
    await expect.poll(first).toMatch(/\/linea-145\/$/);
    await type(page, 'policia');
    await expect.poll(first).not.toMatch(/\/(?:help|linea-145)\/$/);
    await close();
  });

  test.each(LOCALES)('%s: says which type of agency a state has none of, before it lists others', async (locale) => {
    const { page, close } = await open(`${locale}/`);
    await type(page, 'autoridad central paraguay');
    await expect.poll(() => found(page).getByRole('status').textContent()).toContain(filled(searchMessages.missing[locale], { types: TYPE_MEANINGS['central-authority'].label[locale] }));
    await close();
  });

  test.each(LOCALES)('%s: shows the best first, marks what was found whatever its accents, and opens it with the keyboard alone', async (locale) => {
    const { page, messages, close } = await open(`${locale}/`);
    await type(page, POLICE_OF_COLOMBIA[locale]);
    await expect.poll(() => found(page).locator('li a').first().getAttribute('href')).toMatch(/\/co\//);
    expect((await found(page).locator('mark').allInnerTexts()).join(' ')).toMatch(/Pol[ií]/);
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
    // Leaving the page cuts off what the search in the pages was still fetching.
    expect(messages.filter((message) => !/^failed: .*\/pagefind\//.test(message))).toEqual([]);
    await close();
  });

  test('Escape closes the list, and focus is back in the box', async () => {
    const { page, close } = await open('en/');
    await type(page, 'jamaica hotline');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await found(page).isVisible()).toBe(false);
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await close();
  });

  test('says which words were not found, and where nothing was, offers countries and lines', async () => {
    const { page, close } = await open('es/');
    await type(page, 'fiscalía perú zzgrxq');
    expect(await found(page).getByRole('status').innerText()).toContain('zzgrxq');
    await type(page, 'receta de arepas');
    await expect.poll(() => found(page).locator('li a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))).toEqual(['/es/help/', '/es/']);
    await close();
  });

  test('a number that works only inside its country, or that nobody confirmed, says so beside it', async () => {
    const { page, close } = await open('en/');
    await type(page, '800-4CTU');
    expect(await found(page).locator('li').first().innerText()).toMatch(/800-4288[\s\S]*only inside the country/);
    await close();
  });

  test('shows hostile words as text and nothing else', async () => {
    const { page, messages, close } = await open('en/');
    await type(page, '<img src=x onerror=alert(1)> police <b>peru</b>');
    expect(await found(page).locator('img, script, b b').count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });

  test('goes on working when the network is gone', async () => {
    const { page, close } = await open('pt/');
    await type(page, 'brasil');
    await page.context().setOffline(true);
    await type(page, 'disque 100');
    await expect.poll(() => found(page).locator('li a').first().getAttribute('href')).toBe('/pt/br/disque-100/');
    await close();
  });
});
