import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dayOf, WORKER_KILOBYTES } from '../../src/components/check/job.ts';
import { readCountryText } from '../../src/content/country-text.ts';
import { checkMessages } from '../../src/i18n/messages/check.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { filesIn } from '../support/built-site.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';

const browser = useBrowser();
const open = (path: string, options = {}) => openPage(browser(), `${inject('site').url}${path}`, options);
const TRINIDAD = readFileSync('content/countries/tt.yaml', 'utf8');

const status = (page: Page) => page.locator('[data-check-status]');
const items = (page: Page) => page.locator('.findings li');
const text = (page: Page) => page.locator('#check-text');

/** Pastes a text, presses the button, and waits until something was found or not. */
async function check(page: Page, words: string): Promise<void> {
  await text(page).fill(words);
  await page.getByRole('button', { name: /^(Check|Revisar|Verificar|Vérifier)$/ }).click();
  await expect.poll(() => status(page).innerText()).toMatch(/\d|No errors|stopped|could not/);
  await expect.poll(() => status(page).innerText()).not.toMatch(/…$/);
}

/** A file with mistakes of every kind of reader: YAML, schema, numbers, hours, and words that mean harm. */
const BROKEN = `country: AR
languages: [es]
timezones: [America/Montevido]
reviewed: "2031-01-01"
emergency:
  - kind: polise
    number: 0911
    sources: [s1, s9]
laws: []
agencies:
  - id: linea-145
    name: {en: Line 145, es: "<img src=x onerror=\\"globalThis.harmed = true\\">", pt: Linha 145, fr: Ligne 145}
    type: hotline
    roles: [assistance]
    services: [information]
    serves: [everyone]
    summary: {en: A line., es: Una línea., pt: Uma linha., fr: Une ligne.}
    contacts:
${['Mo-Fr 8-16', 'lun-vie 08:00-16:00', 'PH 10:00-12:00', 'SH off', 'sunrise-sunset', 'Mo-Fr 08:00-12:00; Mo-Fr 14:00-18:00', 'week 1-53/2 Mo 08:00-10:00']
  .map((hours) => `      - {channel: phone, value: "+54 11 6089-9000", reach: international, purpose: office, hours: "${hours}", sources: [s1]}`)
  .join('\n')}
    sources: [s1]
gaps: []
sources:
  s1: {url: "https://www.argentina.gob.ar/x", title: X, publisher: Y, kind: official, published: "2026-10", lang: es}
`;

describe('what is refused', () => {
  test('the page finds what the command finds, at the same places, and shows it as text', async () => {
    const { page, messages, close } = await open('en/contribute/check/');
    await check(page, BROKEN);
    const expected = readCountryText('content/countries/ar.yaml', BROKEN, { today: dayOf(new Date()) }).problems;
    expect(expected.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['timezone', 'quoted-number', 'not-in-list', 'source-unknown', 'hours', 'phone-e164', 'markup', 'date-future']));
    const found = await items(page).evaluateAll((all) => all.map((item) => [item.className, item.querySelector('button')?.textContent, item.querySelector('a')?.hash, item.querySelector('p[lang]')?.textContent].join(' ').toLowerCase()));
    expect(found.toSorted()).toEqual(expected.map(({ severity, line, column, rule, message }) => `${severity} line ${line}, column ${column} #${rule} ${message.replaceAll('`', '')}.`.toLowerCase()).toSorted());
    expect(await page.locator('.findings img, .findings script').count()).toBe(0);
    expect(await page.locator('.findings').innerText()).toContain('<img src=x onerror=');
    expect(await page.evaluate(() => (globalThis as { harmed?: boolean }).harmed)).toBeUndefined();
    expect(messages).toEqual([]);
    await close();
  });

  test('a text of 500 kB and more, by the reader itself', async () => {
    const { page, close } = await open('en/contribute/check/');
    await text(page).evaluate((area, words) => ((area as HTMLTextAreaElement).value = words), `${'# a\n'.repeat(150_000)}`);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => items(page).count()).toBe(1);
    expect(await items(page).innerText()).toContain('at most 500 kB are read');
    await close();
  });

  test('a file of the device that is no text, before it comes to the text', async () => {
    const { page, requests, close } = await open('en/contribute/check/');
    await page.setInputFiles('#check-file', { name: 'ar.yaml', mimeType: 'text/plain', buffer: Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]) });
    await expect.poll(() => items(page).count()).toBe(1);
    expect(await items(page).innerText()).toContain('not in UTF-8');
    expect(await text(page).inputValue()).toBe('');
    expect(requests.filter((address) => address.includes('check-worker'))).toEqual([]);
    await close();
  });

  test('a check that hangs is ended after ten seconds, said, and followed by one that works', async () => {
    const { page, context, close } = await open('en/contribute/check/');
    await context.route('**/check-worker-*.js', async (route) => route.fulfill({ contentType: 'text/javascript', body: "onmessage = () => { for (;;); }; postMessage('ready');" }));
    await check(page, TRINIDAD);
    expect(await status(page).innerText()).toBe(checkMessages.tooLong.en);
    await context.unroute('**/check-worker-*.js');
    await check(page, TRINIDAD);
    expect(await status(page).innerText()).toMatch(/^No errors, /);
    await close();
  });

  test('a checker that cannot be fetched says so, and the next press tries again', async () => {
    const { page, context, close } = await open('en/contribute/check/');
    await context.route('**/check-worker-*.js', async (route) => route.abort());
    await check(page, TRINIDAD);
    expect(await status(page).innerText()).toBe(checkMessages.failed.en);
    await context.unroute('**/check-worker-*.js');
    await check(page, TRINIDAD);
    expect(await status(page).innerText()).toMatch(/^No errors, /);
    await close();
  });
});

describe('what it does', () => {
  test.each(LOCALES)('%s: nothing is fetched before the button is pressed, only the worker then; nothing is sent or stored, and nothing goes into the address', async (locale) => {
    const { page, requests, messages, stored, close } = await open(`${locale}/contribute/check/`);
    await text(page).fill(TRINIDAD);
    const before = requests.length;
    await page.locator('.run button').click();
    await expect.poll(() => items(page).count()).toBeGreaterThan(0);
    expect(requests.slice(before).map((address) => address.replace(inject('site').url, ''))).toEqual([expect.stringMatching(/^_astro\/check-worker-[^?]*\.js$/)]);
    expect(await status(page).innerText()).toMatch(new RegExp(`^${checkMessages.errorCount[locale](0)}, `));
    expect(page.url()).not.toMatch(/[?#]/);
    expect(messages).toEqual([]);
    expect(await stored()).toEqual([]);
    // The messages themselves are in English, and say so to a screen reader.
    expect(await items(page).locator('p[lang="en"]').count()).toBe(await items(page).count());
    await close();
  });

  test('says what it weighs before it is fetched, and it weighs no more', () => {
    const { dir } = inject('site');
    const [worker = ''] = filesIn(dir).filter((file) => /check-worker-.*\.js$/.test(file));
    const kilobytes = gzipSync(readFileSync(join(dir, worker))).length / 1000;
    expect(kilobytes).toBeLessThanOrEqual(WORKER_KILOBYTES);
    expect(kilobytes).toBeGreaterThan(WORKER_KILOBYTES * 0.8);
  });

  test('puts right what is safe, and takes it back; what somebody writes afterwards stays', async () => {
    const { page, close } = await open('en/contribute/check/');
    await check(page, BROKEN);
    await page.getByRole('button', { name: /^Put right what is safe/ }).click();
    await expect.poll(() => status(page).innerText()).toMatch(/^\d+ things were put right/);
    expect(await text(page).inputValue()).toContain('number: "0911"');
    expect(await text(page).inputValue()).toContain('"+541160899000"');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await text(page).inputValue()).toBe(BROKEN);
    await check(page, BROKEN);
    await page.getByRole('button', { name: /^Put right what is safe/ }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await text(page).press('End');
    await page.keyboard.type('#');
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await close();
  });

  test('an item selects its line in the text, by keyboard, and leads to its rule', async () => {
    const { page, close } = await open('en/contribute/check/', { width: 360 });
    await check(page, BROKEN);
    const item = items(page).filter({ hasText: 'polise' });
    await item.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const selected = await text(page).evaluate((area) => (area as HTMLTextAreaElement).value.slice((area as HTMLTextAreaElement).selectionStart, (area as HTMLTextAreaElement).selectionEnd));
    expect(selected).toBe('  - kind: polise');
    expect(await text(page).evaluate((area) => area === document.activeElement)).toBe(true);
    expect(await sidewaysScroll(page)).toBe(0);
    await item.getByRole('link').click();
    await page.waitForURL('**/en/contribute/rules/#not-in-list');
    await close();
  });

  test('a file of the device tells its country; a chosen country counts more than the text', async () => {
    const { page, close } = await open('en/contribute/check/');
    await page.setInputFiles('#check-file', { name: 'tt.yaml', mimeType: 'text/yaml', buffer: Buffer.from(TRINIDAD) });
    await expect.poll(() => text(page).inputValue()).toBe(TRINIDAD);
    expect(await page.locator('#check-country').inputValue()).toBe('TT');
    await page.selectOption('#check-country', 'SR');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => items(page).first().innerText()).toContain('Rename the file to tt.yaml');
    await close();
  });

  test('true values that the project excuses are no mistakes here either', async () => {
    const { page, close } = await open('en/contribute/check/');
    await check(page, readFileSync('content/countries/br.yaml', 'utf8'));
    expect(await status(page).innerText()).toMatch(/^No errors, /);
    await close();
  });

  test('axe finds nothing wrong with what was found, light and dark', async () => {
    const { page, close } = await open('es/contribute/check/', { width: 360 });
    await check(page, BROKEN);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await close();
  });
});

test('without script it says what it would do and leads to the guide', async () => {
  const { page, close } = await open('es/contribute/check/', { javaScript: false });
  expect(await page.locator('form.check').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain(checkMessages.noScript.es);
  expect(await page.locator('main a[href="/es/contribute/correct/"]').isVisible()).toBe(true);
  await close();
});

test('under a base path the worker is found there', async () => {
  const { page, messages, close } = await openPage(browser(), `${inject('fixture').url}en/contribute/check/`);
  await check(page, TRINIDAD);
  expect(await status(page).innerText()).toMatch(/^No errors, /);
  expect(messages).toEqual([]);
  await close();
});
