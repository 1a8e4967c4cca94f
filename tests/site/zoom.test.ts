import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

const browser = useBrowser();

// WCAG 2.2, 1.4.10: 320 pixels are what is left of 1,280 at 400 %. French has the longest words.
test.each(PAGE_TYPES)('$name: at 400 % nothing but tables scrolls sideways', async ({ path }) => {
  const { page, close } = await openPage(browser(), `${inject('site').url}fr/${path}`, { width: 320 });
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});
