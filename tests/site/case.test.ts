import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bindingsOf } from '../../src/directory/treaties.ts';
import { caseMessages } from '../../src/i18n/messages/case.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { realDirectory } from '../support/real-content.ts';

const browser = useBrowser();
const { instruments } = await realDirectory();
const open = (path: string, options = {}) => openPage(browser(), inject('site').url + path, options);

async function choose(page: Page, found: string, national: string, applies: readonly number[] = []): Promise<void> {
  await page.waitForSelector('.choice fieldset:enabled');
  await page.selectOption('#case-found', found);
  await page.selectOption('#case-national', national);
  for (const place of applies) await page.locator('.applies input').nth(place).check();
  await page.waitForSelector('.sheet');
}
const step = (page: Page, heading: string) => page.locator('.step', { has: page.locator(`h3:text-is("${heading}")`) });

describe('the case sheet', () => {
  test('without script offers the pages of all countries instead', async () => {
    const { page, close } = await open('es/case/', { javaScript: false });
    expect(await page.locator('.case').isVisible()).toBe(false);
    expect(await page.locator('.without-script a').count()).toBe(35);
    await close();
  });

  test.each(LOCALES)('%s: two countries give a sheet; nothing goes into the address or beyond the two files', async (locale) => {
    const { page, requests, messages, close } = await open(`${locale}/case/`);
    await choose(page, 'PA', 'CO');
    expect(await page.locator('.sheet .step').count()).toBeGreaterThanOrEqual(8);
    expect(page.url()).not.toMatch(/[#?]/);
    expect(requests.filter((address) => address.includes('case-data')).map((address) => address.split('/').at(-1)).toSorted()).toEqual(['co.json', 'pa.json']);
    expect(messages).toEqual([]);
    await close();
  });

  test('fear of her own state takes that state off the sheet, and says so', async () => {
    const { page, close } = await open('en/case/');
    await choose(page, 'TT', 'VE', [0]);
    expect(await page.locator('.home').count()).toBe(1);
    await page.locator('.applies input').nth(5).check();
    expect(await page.locator('.home').count()).toBe(0);
    expect(await page.locator('.sheet').innerText()).not.toContain('· Venezuela');
    expect(await step(page, 'Asylum and refuge').count()).toBe(1);
    await close();
  });

  test('the warning stands before the number, and not for nationals of that state', async () => {
    const { page, close } = await open('en/case/');
    await choose(page, 'TT', 'VE');
    const warned = page.locator('.row', { has: page.locator('.caution') }).first();
    const order = await warned.evaluate((row) => {
      const [caution, number] = [row.querySelector('.caution'), row.querySelector('.number')];
      return caution && number ? caution.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    });
    expect(order).toBeGreaterThan(0);
    await page.selectOption('#case-national', 'TT');
    await expect.poll(() => page.locator('.row .caution').count()).toBe(0);
    await close();
  });

  test('numbers are dialled from where the reader is; a domestic one is shown, and opens nothing', async () => {
    const { page, close } = await open('en/case/');
    await choose(page, 'AR', 'PY');
    expect(await page.locator('.row a[href="tel:145"]').count()).toBeGreaterThan(0);
    await page.selectOption('#case-from', 'BR');
    await expect.poll(() => page.locator('.row a[href="tel:145"]').count()).toBe(0);
    expect(await page.locator('.contact.out').first().innerText()).toContain('Works only inside');
    expect(await page.locator('.sheet').innerText()).toMatch(/From a landline: 00 XX 595/);
    await close();
  });

  test('a link carries the two countries and never what applies; a change of language takes them along', async () => {
    const { page, close } = await open('en/case/');
    await choose(page, 'BO', 'CL', [1, 3]);
    await page.getByRole('button', { name: 'Make a link' }).click();
    expect(new URL(page.url()).hash).toBe('#found=BO&national=CL');
    await page.locator('.langs a[hreflang="fr"]').click();
    await page.waitForURL('**/fr/case/**');
    await page.waitForSelector('.sheet');
    expect(await page.locator('#case-found').inputValue()).toBe('BO');
    expect(await page.locator('.applies input:checked').count()).toBe(0);
    await close();
  });

  test('names the treaties that bind both states, since when, and those of which nothing is established, on the sheet and in its text', async () => {
    const { page, context, close } = await open('en/case/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(page, 'BO', 'CL');
    const { found, national } = { found: new Set(bindingsOf({ country: 'BO' }, instruments).map(({ instrument }) => instrument.id)), national: bindingsOf({ country: 'CL' }, instruments) };
    const both = national.flatMap(({ instrument }) => (found.has(instrument.id) ? [instrument.id] : []));
    const links = step(page, caseMessages.treaties.en).locator('a');
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)))).toEqual(both);
    const text = await step(page, caseMessages.treaties.en).innerText();
    expect(text).toMatch(/Palermo Protocol Bolivia \d{4}, Chile \d{4}/);
    expect(text).toContain('Not established for Bolivia, which may be bound too: Forced Labour Protocol (P029).');
    expect(text).not.toContain('Smuggling Protocol');
    await page.getByRole('button', { name: caseMessages.copy.en }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/TREATIES THAT BIND BOTH STATES\nPalermo Protocol: Bolivia \d{4}, Chile \d{4}\n/);
    expect(copied).toContain('Not established for Bolivia');
    await page.selectOption('#case-national', 'BO');
    await expect.poll(() => step(page, caseMessages.treaties.en).count()).toBe(0);
    await close();
  });

  test('swaps the countries by keyboard, and does not scroll sideways on a phone', async () => {
    const { page, close } = await open('pt/case/', { width: 360 });
    await choose(page, 'MX', 'GT', [0, 1, 2, 3, 4, 5]);
    await page.locator('.pair button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#case-found').inputValue()).toBe('GT');
    await page.waitForSelector('.sheet');
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  });
});

describe('the printed sheet', () => {
  test.each([['US', 'CA'], ['BB', 'JM'], ['BR', 'MX']])('%s and %s: two pages at most, A4 and Letter, with the warning and without the choice', async (found, national) => {
    const { page, close } = await open(`fr/case/#found=${found}&national=${national}`);
    await page.waitForSelector('.sheet');
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.choice').isVisible()).toBe(false);
    const cautions = page.locator('.row .caution');
    for (let place = 0; place < (await cautions.count()); place += 1) expect(await cautions.nth(place).isVisible()).toBe(true);
    await close();
  });
});

describe('the same question on a country page', () => {
  test('is asked of nobody: nothing is fetched before it is pressed', async () => {
    const { requests, close } = await open('es/py/');
    expect(requests.filter((address) => /calling|case-data/.test(address))).toEqual([]);
    await close();
  });

  test('says how each number is dialled, and takes the link from what does not work from there', async () => {
    const { page, messages, close } = await open('es/py/');
    const links = page.locator('a.number[href^="tel:"]:not([href^="tel:+"])');
    expect(await links.count()).toBeGreaterThan(0);
    await page.locator('[data-calling-from] button').click();
    await page.locator('[data-calling-from] select').selectOption('BR');
    await expect.poll(() => links.count()).toBe(0);
    expect((await page.locator('[data-how]').allInnerTexts()).join(' ')).toContain('00 XX 595 21 452-060');
    await page.locator('[data-calling-from] select').selectOption('PY');
    await expect.poll(() => links.count()).toBeGreaterThan(0);
    expect(messages).toEqual([]);
    await close();
  });
});
