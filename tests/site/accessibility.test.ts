import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { PAGE_TYPES, PAGES_OF_NO_LANGUAGE } from '../support/page-types.ts';

/** What can be other in another width: colours, sizes, what scrolls. The rest is the same page, and is looked at once. */
const OF_LAYOUT: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'] }, rules: { 'target-size': { enabled: true } } };
/** Light and dark differ in colours alone. The dark pages keep 7:1 (WCAG 1.4.6, AAA), which is more than the 4.5:1 of AA. */
const OF_COLOUR: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } };

/** How a page is looked at, one after the other. */
const LOOKS: readonly { readonly width: number; readonly scheme: 'light' | 'dark'; readonly rules: RunOptions }[] = [
  { width: 360, scheme: 'light', rules: { rules: { 'target-size': { enabled: true } } } },
  { width: 360, scheme: 'dark', rules: OF_COLOUR },
  { width: 1280, scheme: 'light', rules: OF_LAYOUT },
  { width: 1280, scheme: 'dark', rules: OF_COLOUR },
];

const browser = useBrowser();

/** Of a list or table of hundreds all rows are made alike: their colours and sizes are looked at in the first of them. The whole page is looked at once. */
async function shorten(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const row of document.querySelectorAll(':is(ul, ol, tbody) > :nth-child(n + 40)')) row.remove();
  });
}

async function violationsOfAddress(address: string): Promise<string[]> {
  const { page, close } = await openPage(browser(), inject('site').url + address);
  const found: string[] = [];
  for (const { width, scheme, rules } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    found.push(...(await violations(page, rules)).map((violation) => `${width} px, ${scheme}: ${violation}`));
    await shorten(page);
  }
  await close();
  return found;
}

test('axe sees what is wrong', async () => {
  const { page, close } = await openPage(browser(), inject('site').url);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
  await close();
});

describe.each(PAGE_TYPES)('$name', ({ path }) => {
  test.each(LOCALES)('%s: axe finds nothing, narrow and wide, light and dark', async (locale) => {
    expect(await violationsOfAddress(`${locale}/${path}`)).toEqual([]);
  });
});

test.each(PAGES_OF_NO_LANGUAGE)('$name: axe finds nothing, narrow and wide, light and dark', async ({ path }) => {
  expect(await violationsOfAddress(path)).toEqual([]);
});
