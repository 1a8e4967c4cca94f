import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

const browser = useBrowser();

describe('without script', () => {
  test.each(LOCALES)('%s: a country page shows its emergency numbers and every agency', async (locale) => {
    const { directory } = await readContent(inject('site').content);
    const argentina = directory?.countries.find(({ country }) => country === 'AR');
    const { page, close } = await openPage(browser(), `${inject('site').url}${locale}/ar/`, { javaScript: false });
    const text = await page.locator('main').innerText();
    for (const { number } of argentina?.emergency ?? []) expect(text).toContain(number);
    for (const { name } of argentina?.agencies ?? []) expect(text).toContain(name[locale]);
    expect(await page.locator('main a[href="tel:145"]').first().isVisible()).toBe(true);
    await close();
  });

  test.each(PAGE_TYPES)('$name: all that shows itself can be used: no button stands there that does nothing', async ({ path }) => {
    const { page, close } = await openPage(browser(), `${inject('site').url}es/${path}`, { javaScript: false });
    const idle = await page.locator('button:visible').evaluateAll((buttons) => buttons.filter((button) => !(button as HTMLButtonElement).form).map((button) => button.outerHTML));
    expect(idle).toEqual([]);
    await close();
  });

  test.each(['type/prosecution/', 'role/assistance/', 'language/pt/'])('the directory leads to %s, and that page to agencies', async (facet) => {
    const { url } = inject('site');
    const { page, close } = await openPage(browser(), `${url}es/directory/`, { javaScript: false });
    // The lists may stand folded up: that is HTML's own way and needs no script.
    const link = page.locator(`main a[href="/es/${facet}"]`).first();
    if (!(await link.isVisible())) await page.locator('details', { has: page.locator(`a[href="/es/${facet}"]`) }).locator('summary').first().click();
    await link.click();
    await page.waitForURL(`${url}es/${facet}`);
    const hrefs = await page.locator('main a').evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
    const agency = hrefs.find((href) => /^\/es\/[a-z]{2}\/[a-z0-9-]+\/$/.test(href)) ?? '';
    await page.locator(`main a[href="${agency}"]`).first().click();
    await page.waitForURL(`${url}${agency.slice(1)}`);
    await close();
  });
});
