import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How a page is opened. */
export interface Opening {
  /** In CSS pixels; 1280 where nothing is said. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  /** The language that the browser asks for. */
  readonly locale?: string;
}

/** A page in a browser of its own, as a person meets it for the first time. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that the page has said to the console, every error that nobody caught, and every request that failed. */
  readonly messages: readonly string[];
  /** Addresses of every request, the page's own included. */
  readonly requests: readonly string[];
  /** Cookies, storages, caches, databases and service workers that the page has left on the device, by name. */
  stored(): Promise<string[]>;
  close(): Promise<void>;
}

async function stored(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const rest = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...rest];
}

/**
 * Opens an address in a fresh browser context, and waits until it has loaded and its islands have come to life.
 * @param url a whole address; `inject('site').url + 'es/ar/'`
 */
export async function openPage(browser: Browser, url: string, { width = 1280, scheme = 'light', javaScript = true, locale = 'en-US' }: Opening = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, javaScriptEnabled: javaScript, locale });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What was still on its way when the reader went on to another page has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') messages.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  if (javaScript) await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  return { page, context, messages, requests, stored: () => stored(page, context), close: () => context.close() };
}

/**
 * Waits until half a second has gone by in which nothing came from the network: what a page does a little later counts, too.
 * The page itself is asked, since the browser's own report that the network is idle is now and then lost on a busy machine.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (pause) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, pause);
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, pause);
        }).observe({ type: 'resource' });
      }),
    500,
  );
}

/** How far a page can be scrolled sideways, in pixels; 0 is right. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
