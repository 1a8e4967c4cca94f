import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../src/cli/site-server.ts';
import { basePath } from '../../src/cli/args.ts';
import { launchBrowser } from '../support/browser.ts';

/** A phone is so many times slower than the machine that measures. */
const SLOWER = 4;
const WORDS = ['policia trafico de personas colombia', 'trafiking hotline jamacia', 'necesito ayuda soy victima en panama', 'avocat enfant haiti'];
const PAIRS = [['PA', 'CO'], ['TT', 'VE'], ['AR', 'PY'], ['US', 'GT'], ['CL', 'HT'], ['MX', 'HN'], ['CA', 'MX'], ['BR', 'BO'], ['CR', 'NI'], ['PE', 'EC']] as const;

/** What a person waits for, in milliseconds from the key or the choice to the painted page. */
export interface InPageFigures {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

const share = (times: readonly number[], at: number): number => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * at))] ?? Number.NaN;

async function slowPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Notes the time from each event of a kind to the second frame after it: by then what it changed is painted. */
async function watch(page: Page, event: 'input' | 'change'): Promise<void> {
  await page.evaluate((kind) => {
    const times: number[] = [];
    Object.assign(window, { paintTimes: times });
    addEventListener(kind, ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))), true);
  }, event);
}

const timesOf = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { paintTimes: number[] }).paintTimes);

/** Types into a field that has the focus, and closes the page. */
async function typed(page: Page, field: string, what: string): Promise<InPageFigures> {
  await watch(page, 'input');
  for (const words of WORDS) {
    await page.locator(field).fill('');
    await page.keyboard.type(words, { delay: 120 });
  }
  const times = await timesOf(page);
  await page.close();
  return { what: `${what}, CPU ${SLOWER} times slower`, p50: share(times, 0.5), p95: share(times, 0.95), samples: times.length };
}

async function keystrokes(browser: Browser, url: string): Promise<InPageFigures> {
  const page = await slowPage(browser, `${url}es/`);
  await page.locator('header input[type="search"]').click();
  await page.keyboard.type('peru');
  await page.locator('.found li').first().waitFor();
  return typed(page, 'header input[type="search"]', 'keystroke to painted results');
}

async function filtered(browser: Browser, url: string): Promise<InPageFigures> {
  const page = await slowPage(browser, `${url}es/directory/`);
  await page.waitForSelector('.panel fieldset:enabled');
  await page.locator('#filter-words').click();
  await page.keyboard.type('peru');
  await page.waitForTimeout(3000);
  return typed(page, '#filter-words', 'keystroke to painted letter in the filters of the directory');
}

async function sheets(browser: Browser, url: string): Promise<InPageFigures> {
  const page = await slowPage(browser, `${url}es/case/`);
  await page.waitForSelector('.choice fieldset:enabled');
  // The files of the countries are fetched once; what is measured is the sheet, not the network.
  for (const [found, national] of PAIRS) {
    await page.selectOption('#case-found', found);
    await page.selectOption('#case-national', national);
    await page.waitForTimeout(150);
  }
  await watch(page, 'change');
  for (const [found, national] of PAIRS) {
    await page.selectOption('#case-found', found);
    await page.waitForTimeout(250);
    await page.selectOption('#case-national', national);
    await page.waitForTimeout(250);
  }
  const times = await timesOf(page);
  await page.close();
  return { what: `choice to painted case sheet, CPU ${SLOWER} times slower`, p50: share(times, 0.5), p95: share(times, 0.95), samples: times.length };
}

/** Measures in Chromium what a person on a slow phone waits for. @param out the built site */
export async function measureInPage(out: string): Promise<InPageFigures[]> {
  const server = await serveSite({ out, base: basePath('/'), port: 0 });
  const browser = await launchBrowser();
  try {
    return [await keystrokes(browser, server.url), await filtered(browser, server.url), await sheets(browser, server.url)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Prints what was measured. */
export function printInPage(figures: readonly InPageFigures[]): void {
  for (const { what, p50, p95, samples } of figures) console.log(`${what}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${String(samples)} samples)`);
}
