import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage, settled, sidewaysScroll } from '../support/open-page.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

const browser = useBrowser();

/** Controls and links in the flow of the page that show no ring, line or colour of their own while they have the focus. */
async function withoutFocusRing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const looks = (element: Element): string => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element);
      return JSON.stringify([outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor]);
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter((element) => element.checkVisibility()).slice(0, 60).flatMap((element) => {
      const before = looks(element);
      element.focus({ focusVisible: true } as FocusOptions);
      const seen = document.activeElement !== element || looks(element) !== before;
      element.blur();
      return seen ? [] : [element.outerHTML.slice(0, 120)];
    });
  });
}

/** Texts that are cut off by a box of a fixed height or width. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.closest('.vh')) return false;
        const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (clips(overflowY) && element.scrollHeight > element.clientHeight + 2) || (clips(overflowX) && element.scrollWidth > element.clientWidth + 2);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Words and controls that would be drawn in the colour of the ground behind them. */
async function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll<HTMLElement>('main a, main button, main h1, main .number')]
      .filter((element) => element instanceof HTMLElement && element.checkVisibility() && element.textContent?.trim())
      .filter((element) => getComputedStyle(element).color === canvas || getComputedStyle(element).forcedColorAdjust === 'none')
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

describe.each(PAGE_TYPES)('$name', ({ path }) => {
  test('nothing jumps while the page arrives; at 400 % of 1280 px nothing is cut off or needs sideways scrolling (WCAG 1.4.10); in forced colours all keeps the colours of the system', async () => {
    const { page, context, close } = await openPage(browser(), 'about:blank', { width: 360 });
    await context.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${inject('site').url}fr/${path}`);
    await settled(page);
    const sum = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((all, value) => all + value, 0));
    // A tenth of what counts as good (web.dev/cls): a line that is wrapped anew by the time of day.
    expect(sum, 'layout shift').toBeLessThan(0.01);

    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);

    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await lostInForcedColours(page)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length), 'moving parts where none are wanted').toBe(0);
    await close();
  });

  test('with text twice as large nothing is cut off (WCAG 1.4.4), and every stop of the keyboard shows itself (2.4.7)', async () => {
    const { page, context, close } = await openPage(browser(), 'about:blank', { width: 1280 });
    // What a person sets in the browser, and not in the page.
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(`${inject('site').url}es/${path}`);
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
    expect(await cutOff(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await withoutFocusRing(page)).toEqual([]);
    await close();
  });
});

test.each(LOCALES)('%s: without its styles a country page still reads in order: the danger, the line, the agencies, the sources', async (locale) => {
  const { page, context, close } = await openPage(browser(), 'about:blank');
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/<style>[^]*?<\/style>/g, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto(`${inject('site').url}${locale}/ar/`);
  const order = await page.locator('h1, h2').allInnerTexts();
  expect(order.length).toBeGreaterThan(6);
  const places = await page.evaluate(() => ['h1', '.first', '#lines', '#investigation', '#gaps', '#sources'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(await page.locator('main a[href="tel:145"]').first().isVisible()).toBe(true);
  await close();
});

test('with storage switched off the page works, and keeping is not offered or says why', async () => {
  const { page, context, messages, close } = await openPage(browser(), 'about:blank');
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('Storage is off', 'SecurityError'); } });
    Object.defineProperty(navigator, 'serviceWorker', { get: () => { throw new DOMException('Storage is off', 'SecurityError'); } });
  });
  for (const path of ['es/ar/', 'es/directory/', 'es/case/', 'es/']) {
    await page.goto(`${inject('site').url}${path}`);
    await settled(page);
  }
  await page.locator('header input[type="search"]').fill('argentina 145');
  await page.locator('.found li').first().waitFor();
  expect(messages.filter((message) => message.startsWith('error'))).toEqual([]);
  await close();
});
