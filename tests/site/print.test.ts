import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { LOCALES } from '../../src/model/locales.ts';
import { trustMessages } from '../../src/i18n/messages/contact.ts';
import { printMessages } from '../../src/i18n/messages/take.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { realCountries } from '../support/real-content.ts';

const browser = useBrowser();
const countries = await realCountries();

/** Pages of a PDF: Chromium writes one page object for each. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

/** Leaves nothing on paper but the sheet, so that its own pages can be counted. */
async function sheetAlone(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('main > :not(.sheet), footer { display: none !important } .sheet { break-after: auto !important }');
    document.adoptedStyleSheets.push(style);
  });
}

interface Row {
  readonly who: string;
  readonly number: string;
  readonly cell: string;
  readonly facts: string;
}

/** The rows of the sheet as they would go to paper. */
async function rowsOf(page: Page): Promise<Row[]> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('.sheet tr:has(b)')].map((row) => {
      const [who, cell, facts] = [...row.cells].map((one) => one.textContent);
      return { who: who ?? '', cell: cell ?? '', facts: facts ?? '', number: row.querySelector('b')?.textContent ?? '' };
    }),
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return rows;
}

test('on the screen there is no sheet, neither before nor after printing', async () => {
  const { page, close } = await openPage(browser(), `${inject('site').url}es/us/`);
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.pdf({ format: 'A4' });
  expect(await page.locator('.sheet, .annex').count()).toBe(0);
  await close();
});

test('a sheet that is too long would be noticed', async () => {
  const { page, close } = await openPage(browser(), `${inject('site').url}en/tt/`);
  await page.evaluate(() => {
    const list = document.querySelector('.agency .contacts');
    const contact = list?.querySelector('[data-contact]');
    for (let copies = 0; contact && copies < 200; copies++) list?.append(contact.cloneNode(true));
  });
  await sheetAlone(page);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  await close();
});

test('without script a country prints as it stands: every number, every source, the day of the content', async () => {
  const { page, close } = await openPage(browser(), `${inject('site').url}en/us/`, { javaScript: false });
  await page.emulateMedia({ media: 'print' });
  const numbers = await page.locator('.contact .number').all();
  for (const number of numbers) expect(await number.isVisible()).toBe(true);
  expect(await page.locator('footer').innerText()).toMatch(/Content of .* \d{4}/);
  expect(await page.locator('.masthead form').isVisible()).toBe(false);
  await close();
});

// In French, whose words are the longest.
test('the sheet of every country takes at most two pages of A4 and of Letter, and the annex follows', async () => {
  const { page, close } = await openPage(browser(), inject('site').url);
  const tooLong: string[] = [];
  for (const { country } of countries) {
    await page.goto(`${inject('site').url}fr/${country.toLowerCase()}/`);
    const whole = pagesOf(await page.pdf({ format: 'A4' }));
    await sheetAlone(page);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = pagesOf(await page.pdf({ format }));
      if (pages < 1 || pages > 2 || pages >= whole) tooLong.push(`${country} ${format}: ${pages} of ${whole}`);
    }
  }
  expect(tooLong).toEqual([]);
  await close();
});

describe.each(LOCALES)('%s', (locale) => {
  test('the sheet holds every contact, its warnings before the number, its source after it', async () => {
    const { page, close } = await openPage(browser(), inject('site').url);
    for (const { country, agencies, emergency } of countries) {
      await page.goto(`${inject('site').url}${locale}/${country.toLowerCase()}/`);
      const rows = await rowsOf(page);
      const count = agencies.reduce((sum, { contacts = [] }) => sum + contacts.length, emergency.length);
      expect(rows.length, country).toBe(count);
      expect(rows.filter(({ facts }) => facts === '')).toEqual([]);
      const doubtful = rows.filter(({ cell }) => cell.includes(trustMessages.unconfirmed[locale]));
      expect(doubtful.length, country).toBe(await page.locator('.contact:has(.doubt), .alarm li:has(.doubt) p:has(.number)').count());
      for (const { cell, number } of rows.filter(({ cell, number }) => !cell.startsWith(number))) {
        expect(cell.lastIndexOf(trustMessages.unconfirmed[locale]), country).toBeLessThan(cell.lastIndexOf(number));
      }
    }
    await close();
  });

  test('a caution stands before the number, with the day of printing above', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}${locale}/us/`);
    const [caution = ''] = await page.locator('[data-caution]').allTextContents();
    const cautioned = (await rowsOf(page)).filter(({ cell }) => cell.startsWith(caution.replace(/\s+/g, ' ').trim()));
    expect(cautioned.length).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.sheet').textContent()).toContain(printMessages.printedOn[locale]('').replace(/\.$/, '').trim());
    expect(await page.locator('.annex').textContent()).toBe(printMessages.annex[locale]);
    await close();
  });
});

test('an agency page is printed with the day, and without a sheet', async () => {
  const { page, close } = await openPage(browser(), `${inject('site').url}en/ar/protex/`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.sheet').count()).toBe(0);
  expect(await page.locator('.annex').textContent()).toMatch(/^Printed on .* \d{4}\. Content of/);
  await close();
});
