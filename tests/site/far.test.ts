import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { panelMessages } from '../../src/i18n/messages/directory.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { parsePage } from '../support/built-site.ts';
import { type Opening, openPage, settled } from '../support/open-page.ts';

/* The small site has more agencies than its directory page may list: it lists countries, and script fetches what somebody looks for. */

const browser = useBrowser();
const { directory } = await readContent(inject('fixture').content);
const agencies = (directory?.countries ?? []).flatMap((country) => country.agencies.map((agency) => ({ agency, country: country.country })));

async function openDirectory(fragment = '', opening: Opening = {}) {
  const opened = await openPage(browser(), `${inject('fixture').url}es/directory/${fragment}`, opening);
  if (opening.javaScript !== false) await opened.page.waitForSelector('.panel fieldset:enabled');
  return opened;
}

const rows = (page: Page) => page.locator('[data-far] > li');
const countries = (page: Page) => page.locator('[data-countries]');

test('a list that cannot be fetched is said so, and the next choice asks again', async () => {
  const { page, context, close } = await openDirectory();
  await context.route('**/list.json', (route) => route.abort());
  await page.locator('#filter-country').selectOption('TT');
  await expect.poll(() => page.locator('.count').innerText()).toMatch(/no se (?:pudo|pudieron)/i);
  expect(await rows(page).count()).toBe(0);
  expect(await countries(page).isVisible()).toBe(true);
  await context.unroute('**/list.json');
  await page.locator('#filter-country').selectOption('SR');
  await expect.poll(() => rows(page).count()).toBe(agencies.filter(({ country }) => country === 'SR').length);
  await close();
});

describe('without script', () => {
  test('every agency is reached through the countries', async () => {
    const { page, close } = await openDirectory('', { javaScript: false });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    const links = await countries(page).locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.map((link) => link.split('/').at(-2)).toSorted()).toEqual(['sr', 'tt']);
    const hrefs = links.flatMap((link) => parsePage(inject('fixture'), `${link.slice(inject('fixture').base.length)}index.html`).querySelectorAll('main a').map((one) => one.getAttribute('href') ?? ''));
    for (const { agency, country } of agencies) expect(hrefs).toContain(`${inject('fixture').base}es/${country.toLowerCase()}/${agency.id}/`);
    await close();
  });
});

describe('with script', () => {
  test('nothing is fetched before somebody looks for something', async () => {
    const { page, requests, close } = await openDirectory();
    await settled(page);
    expect(requests.filter((request) => request.endsWith('list.json'))).toEqual([]);
    expect(await countries(page).isVisible()).toBe(true);
    expect(await page.locator('.count').innerText()).toContain(String(agencies.length));
    await close();
  });

  test('a country, a type and words bring what fits, best first; without them the countries stand there again', async () => {
    const { page, messages, close } = await openDirectory();
    await page.locator('#filter-country').selectOption('TT');
    const inTrinidad = agencies.filter(({ country }) => country === 'TT');
    await expect.poll(() => rows(page).count()).toBe(inTrinidad.length);
    expect(await countries(page).isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#country=TT');

    await page.locator('#filter-words').fill('policia');
    await expect.poll(() => rows(page).first().innerText()).toMatch(/Policía/);
    expect(await rows(page).count()).toBeLessThan(inTrinidad.length);
    expect(await rows(page).locator('mark').count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: panelMessages.clear.es }).click();
    await expect.poll(() => countries(page).isVisible()).toBe(true);
    expect(await rows(page).count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });

  test.each(LOCALES)('%s: a row that script writes says what the row of a list says', async (locale) => {
    const { page, close } = await openPage(browser(), `${inject('fixture').url}${locale}/directory/#type=police`);
    await page.waitForSelector('[data-far] > li');
    const fetched = await rows(page).evaluateAll((all) => all.map((row) => ({ words: (row as HTMLElement).innerText, hrefs: [...row.querySelectorAll('a')].map((link) => link.href) })));
    await page.goto(`${inject('fixture').url}${locale}/type/police/`);
    const written = await page.locator('.rows > li').evaluateAll((all) => all.map((row) => ({ words: (row as HTMLElement).innerText, hrefs: [...row.querySelectorAll('a')].map((link) => link.href) })));
    expect(fetched.length).toBeGreaterThan(1);
    expect(new Set(fetched.flatMap(({ hrefs }) => hrefs))).toEqual(new Set(written.flatMap(({ hrefs }) => hrefs)));
    for (const { words } of written) expect(fetched.some((row) => words.split('\n').filter((line) => line.trim()).every((line) => row.words.includes(line.trim())))).toBe(true);
    await close();
  });
});
