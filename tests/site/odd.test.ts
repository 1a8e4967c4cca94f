import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { htmlFiles } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';
import { HOSTILE_WORDS, LONG_NAME, RIGHT_TO_LEFT } from '../support/odd-content.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';

/*
 * Content that is odd: words that look like a program, names that fit nowhere, a script that runs the other way, a country without a contact.
 */
const browser = useBrowser();
const at = (path: string): string => inject('odd').url + path;
const harmed = (): boolean => 'harmed' in globalThis;

test('harm would be noticed', async () => {
  const { page, close } = await openPage(browser(), at('es/ar/'));
  await page.evaluate(() => Object.assign(globalThis, { harmed: 1 }));
  expect(await page.evaluate(harmed)).toBe(true);
  await close();
});

describe('words that look like a program', () => {
  test.each(['es/ar/', 'fr/ar/', ...HOSTILE_WORDS.map((_, i) => `es/ar/hostile-${i}/`), 'es/', 'es/help/', 'es/type/police/'])('%s shows them as words, runs nothing, and says nothing', async (path) => {
    const { page, messages, close } = await openPage(browser(), at(path), { width: 360 });
    // Whatever waits for a pointer or the focus gets it.
    for (const element of await page.locator('main h1, main h2, main h3, main p, main dd').all()) await element.dispatchEvent('mouseover');
    expect(await page.evaluate(harmed)).toBe(false);
    expect(await page.locator('main [onmouseover], main [onfocus], main [onerror], main [autofocus], main script:not([src]):not([type="application/ld+json"])').count()).toBe(0);
    const hostile = /hostile-(\d)/.exec(path)?.[1];
    if (hostile !== undefined) expect((await page.locator('h1').innerText()).replace(/\s+/g, ' ')).toBe(HOSTILE_WORDS[Number(hostile)]);
    expect(messages).toEqual([]);
    await close();
  });

  test('the search finds them and the directory filters them, as words', async () => {
    const { page, messages, close } = await openPage(browser(), at('es/'));
    await page.locator('header input[type="search"]').fill('onmouseover');
    await page.locator('.found li').first().waitFor();
    expect(await page.locator('.found').innerText()).toContain(HOSTILE_WORDS[0]);
    await page.goto(at('es/directory/'));
    await page.locator('#filter-words').fill('autofocus');
    await expect.poll(() => page.locator('[data-f]:visible').count()).toBe(1);
    expect(await page.evaluate(harmed)).toBe(false);
    expect(messages).toEqual([]);
    await close();
  });

  test('the case sheet takes them along as words', async () => {
    const { page, messages, close } = await openPage(browser(), at('es/case/'));
    await page.waitForSelector('.choice fieldset:enabled');
    await page.selectOption('#case-found', 'AR');
    await page.selectOption('#case-national', 'PY');
    await page.waitForSelector('.sheet');
    expect(await page.evaluate(harmed)).toBe(false);
    expect(messages).toEqual([]);
    await close();
  });
});

test('names that fit nowhere make no page scroll sideways, on the narrowest phone', async () => {
  const { page, close } = await openPage(browser(), at('es/py/'), { width: 320 });
  const wide: string[] = [];
  for (const path of ['es/py/', 'es/py/long/', 'es/', 'es/directory/', 'es/type/hotline/', 'es/help/', 'es/coverage/', 'es/case/']) {
    await page.goto(at(path));
    const px = await sidewaysScroll(page);
    if (px > 0) wide.push(`${path}: ${px} px`);
  }
  expect(wide).toEqual([]);
  await page.goto(at('es/py/long/'));
  expect((await page.locator('h1').innerText()).replace(/\s+/g, ' ')).toBe(LONG_NAME);
  await close();
});

test('a name from right to left stays whole, and does not turn what stands beside it', async () => {
  const { page, close } = await openPage(browser(), at('es/py/'), { width: 360 });
  const heading = page.locator('#right-to-left h3');
  expect(await heading.innerText()).toBe(RIGHT_TO_LEFT);
  expect(await page.locator('#right-to-left .number').first().innerText()).toBe('147');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr');
  await close();
});

test.each(LOCALES)('%s: a country without a single contact says so, and gives the number for danger', async (locale) => {
  const { page, close } = await openPage(browser(), at(`${locale}/uy/`), { javaScript: false });
  const text = await page.locator('main').innerText();
  expect(text).toContain('911');
  expect(text).toContain('No se encontró ninguna línea.');
  expect(await page.locator('main a[href^="tel:"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))])).toEqual(['tel:911']);
  await close();
});

test('a site without treaties, terms and resources is whole all the same', () => {
  expect(htmlFiles(inject('odd')).length).toBeGreaterThan(100);
});

test('without pictures nothing is lost: no page has one that says anything', async () => {
  const { page, context, close } = await openPage(browser(), 'about:blank');
  await context.route(/\.(svg|png|jpg|webp|ico)$/, (route) => route.abort());
  await page.goto(at('es/ar/'));
  expect(await page.locator('main img').count()).toBe(0);
  await close();
});
