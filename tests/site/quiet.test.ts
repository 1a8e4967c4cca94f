import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage, settled, sidewaysScroll } from '../support/open-page.ts';
import { PAGE_TYPES, PAGES_OF_NO_LANGUAGE } from '../support/page-types.ts';

const browser = useBrowser();

async function expectQuiet(url: string): Promise<void> {
  const opened = await openPage(browser(), url, { width: 360 });
  // Whatever a page does a little later counts, too.
  await settled(opened.page);
  const { origin } = new URL(url);
  expect(opened.messages).toEqual([]);
  expect(opened.requests.filter((request) => !request.startsWith(`${origin}/`) && !request.startsWith('data:'))).toEqual([]);
  expect(await opened.stored()).toEqual([]);
  expect(await sidewaysScroll(opened.page)).toBe(0);
  await opened.close();
}

test('a message, a foreign request and something stored would be noticed', async () => {
  const opened = await openPage(browser(), inject('site').url);
  await opened.page.evaluate(() => {
    localStorage.setItem('left', 'behind');
    document.cookie = 'left=behind';
    // The policy of the page refuses it, and says so.
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/' }));
  });
  await expect.poll(() => opened.messages).toEqual(expect.arrayContaining([expect.stringContaining('elsewhere.invalid')]));
  expect(await opened.stored()).toEqual(['cookie left', 'localStorage left']);
  await opened.close();
});

// At once: most of the time of each goes by in waiting whether the page does something more.
describe.each(PAGE_TYPES)('$name', ({ path }) => {
  test.concurrent.each(LOCALES)('%s: says nothing to the console, asks no other host, stores nothing, fits 360 px', async (locale) => {
    await expectQuiet(`${inject('site').url}${locale}/${path}`);
  });
});

test.each(PAGES_OF_NO_LANGUAGE)('$name: says nothing to the console, asks no other host, stores nothing, fits 360 px', async ({ path }) => {
  await expectQuiet(`${inject('site').url}${path}`);
});

test('under a base path: says nothing to the console, asks no other host, stores nothing', async () => {
  await expectQuiet(`${inject('fixture').url}es/tt/`);
});
