import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

const browser = useBrowser();

test('the first page offers four languages and goes to none of them by itself', async () => {
  const { url } = inject('site');
  const { page, close } = await openPage(browser(), url, { locale: 'es-AR' });
  expect(page.url()).toBe(url);
  for (const locale of LOCALES) {
    expect(await page.locator(`main a[href="/${locale}/"]`).count(), locale).toBe(1);
    expect(await page.locator(`main a[href="/${locale}/help/"]`).count(), `${locale} help`).toBe(1);
  }
  await close();
});

describe.each(PAGE_TYPES)('$name', ({ path }) => {
  test('the language switch goes to the same page in each language', async () => {
    const { url } = inject('site');
    const { page, close } = await openPage(browser(), `${url}en/${path}`);
    for (const locale of LOCALES.filter((other) => other !== 'en')) {
      await page.goto(`${url}en/${path}`);
      await page.locator(`a[hreflang="${locale}"]`).first().click();
      await page.waitForURL(`${url}${locale}/${path}`);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
    }
    await close();
  });
});

describe('with the keyboard alone', () => {
  test.each(LOCALES)('%s: the first stop is the link past the menu; it shows itself and it works', async (locale) => {
    const { page, close } = await openPage(browser(), `${inject('site').url}${locale}/ar/`);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#main');
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 40 && box.height > 20, 'the focused link can be seen').toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
    await close();
  });

  test('a number can be reached and followed', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}en/ar/`);
    const reached = async (): Promise<boolean> => page.evaluate(() => document.activeElement?.getAttribute('href')?.startsWith('tel:') ?? false);
    for (let presses = 0; presses < 40 && !(await reached()); presses += 1) await page.keyboard.press('Tab');
    expect(await reached()).toBe(true);
    await close();
  });
});

test('an address that does not exist gets the page that says so, with status 404', async () => {
  const answer = await fetch(`${inject('site').url}en/no-such-page/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<h1 class="title">404');
});
