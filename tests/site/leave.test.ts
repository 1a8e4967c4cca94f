import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { leaveMessages, leavingMessages } from '../../src/i18n/messages/leave.ts';
import { EXIT_ADDRESS } from '../../src/layouts/exit.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { htmlFiles, parsePage } from '../support/built-site.ts';
import { openPage, type OpenedPage } from '../support/open-page.ts';

const browser = useBrowser();

/** Opens a page of the site, with a stand-in for the site to which it leads: no test asks another host. */
async function open(path: string, options = {}): Promise<OpenedPage> {
  const opened = await openPage(browser(), inject('site').url + path, options);
  await opened.context.route(`${EXIT_ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><p>Elsewhere' }));
  return opened;
}

const link = (page: Page) => page.locator('a.leave').first();
const status = (page: Page) => page.locator('body > [role="status"]').last();
const press = async (page: Page, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
};

test('every page has the link, in its own language, and it leads nowhere near this site', () => {
  const site = inject('site');
  const wrong = htmlFiles(site).filter((file) => {
    const links = parsePage(site, file).querySelectorAll('a.leave');
    const locale = LOCALES.find((one) => file.startsWith(`${one}/`));
    const words = locale ? [leaveMessages.leave[locale]] : LOCALES.map((one) => leaveMessages.leave[one]);
    return links.length !== words.length || links.some((one, i) => one.getAttribute('href') !== EXIT_ADDRESS || !one.text.startsWith(words[i] ?? '')
      || one.hasAttribute('target') || one.getAttribute('rel') !== 'noreferrer');
  });
  expect(wrong).toEqual([]);
});

describe('without script', () => {
  test.each(['es/ar/', '', '404.html'])('%j: the link is an ordinary one', async (path) => {
    const { page, close } = await open(path, { javaScript: false });
    await link(page).click();
    await page.waitForURL(EXIT_ADDRESS);
    await close();
  });
});

describe.each(LOCALES)('%s', (locale) => {
  test('says beside the link that the visit stays in the history', async () => {
    const { page, close } = await open(`${locale}/ar/`);
    expect(await link(page).innerText()).toContain(leaveMessages.history[locale]);
    await close();
  });

  test('Shift twice leaves nothing, and says what a third time does; three times leaves', async () => {
    const { page, messages, close } = await open(`${locale}/`);
    await press(page, 1);
    await expect.poll(() => status(page).innerText()).toBe(leavingMessages.twoMore[locale]);
    await press(page, 1);
    await expect.poll(() => status(page).innerText()).toBe(leavingMessages.oneMore[locale]);
    expect(page.url()).toBe(`${inject('site').url}${locale}/`);
    await press(page, 1);
    await page.waitForURL(EXIT_ADDRESS);
    expect(messages).toEqual([]);
    await close();
  });
});

describe('Shift', () => {
  test('that makes capital letters, or is followed by another key, does not count', async () => {
    const { page, close } = await open('en/');
    await page.locator('header input').focus();
    await page.keyboard.type('x');
    for (let time = 0; time < 4; time += 1) {
      await page.keyboard.press('Shift+A');
      await press(page, 2);
      await page.keyboard.press('b');
    }
    expect(await page.locator('body > [role="alert"]').count()).toBe(0);
    expect(page.url()).toBe(`${inject('site').url}en/`);
    await close();
  });

  test('counts from nothing after five seconds, and says that the page stays', async () => {
    const opened = await openPage(browser(), inject('site').url);
    const page = await opened.context.newPage();
    await page.clock.install();
    await page.goto(`${inject('site').url}en/ar/`);
    await press(page, 2);
    await page.clock.runFor(5001);
    expect(await status(page).innerText()).toBe(leavingMessages.expired.en);
    await press(page, 2);
    expect(await status(page).innerText()).toBe(leavingMessages.oneMore.en);
    expect(page.url()).toBe(`${inject('site').url}en/ar/`);
    await opened.close();
  });
});

test('the page is covered at once, and says so; when it is shown again it is whole, and counts from nothing', async () => {
  const { page, context, close } = await open('es/ar/');
  await context.unroute(`${EXIT_ADDRESS}**`);
  // An answer without content leaves the browser on the page, as a slow one does for a while.
  await context.route(`${EXIT_ADDRESS}**`, (route) => route.fulfill({ status: 204 }));
  await link(page).click({ noWaitAfter: true });
  const sheet = page.getByRole('alert');
  await expect.poll(() => sheet.innerText()).toBe(leavingMessages.leaving.es);
  expect(await sheet.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1280, height: 800 });
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await sheet.count()).toBe(0);
  await press(page, 2);
  expect(await status(page).innerText()).toBe(leavingMessages.oneMore.es);
  await close();
});

test('back from there, the page is as it was', async () => {
  const { page, close } = await open('es/ar/');
  await link(page).click();
  await page.waitForURL(EXIT_ADDRESS);
  await page.goBack();
  await page.waitForURL('**/es/ar/');
  expect(await page.getByRole('alert').count()).toBe(0);
  await close();
});

describe('on a narrow screen', () => {
  test.each(['es/ar/', 'en/help/', 'pt/directory/', '', '404.html'])('%j: the link is at the foot of what is seen, wherever one scrolls, and hides nothing at the end', async (path) => {
    const { page, close } = await open(path, { width: 360 });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const box = await page.locator('a.leave').last().boundingBox();
    expect(box && box.y + box.height > 740 && box.y + box.height <= 800 && box.height >= 44).toBe(true);
    const top = Math.min(...(await page.locator('a.leave').evaluateAll((links) => links.map((one) => one.getBoundingClientRect().top))));
    const last = await page.locator('footer p, main > :last-child p').last().boundingBox();
    expect(last && last.y + last.height <= top).toBe(true);
    await close();
  });
});

test('the second stop of the keyboard is a link that leaves; it shows itself', async () => {
  const { page, close } = await open('fr/ar/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('href')).toBe(EXIT_ADDRESS);
  const box = await focused.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.height > 20).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(EXIT_ADDRESS);
  await close();
});

test('on paper there is no link to leave', async () => {
  const { page, close } = await open('en/ar/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('a.leave, a.skip').filter({ visible: true }).count()).toBe(0);
  await close();
});
