import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { PAGE_TYPES, PAGES_OF_NO_LANGUAGE } from '../support/page-types.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [360, 1280] as const;
/** Light and dark differ in colours alone: the second look is at colours. */
const SCHEMES: readonly (readonly ['light' | 'dark', RunOptions])[] = [
  ['light', {}],
  ['dark', { runOnly: ['cat.color'] }],
];

/** What axe finds wrong with a page as it stands. */
async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate((chosen) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(chosen), options);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map(({ message }) => message).join('; ')}`));
}

const browser = useBrowser();

async function violationsOfAddress(address: string): Promise<string[]> {
  const { page, close } = await openPage(browser(), inject('site').url + address);
  const found: string[] = [];
  await page.evaluate(AXE);
  for (const width of WIDTHS) {
    for (const [scheme, options] of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await violations(page, options)).map((violation) => `${width} px, ${scheme}: ${violation}`));
    }
  }
  await close();
  return found;
}

test('axe sees what is wrong', async () => {
  const { page, close } = await openPage(browser(), inject('site').url);
  await page.evaluate(AXE);
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
