import { createServer, type Server } from 'node:http';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { keepWords } from '../../src/i18n/messages/keep.ts';
import { offlineMessages } from '../../src/i18n/messages/offline.ts';
import { writeManifests } from '../../src/integrations/offline-manifest.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { fileOf, filesIn } from '../support/built-site.ts';
import { type OpenedPage, openPage, settled } from '../support/open-page.ts';
import { violations } from '../support/axe.ts';

const browser = useBrowser();
const button = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });
const panel = (page: Page) => page.locator('.keep-panel');

async function ask(page: Page, locale: Locale): Promise<void> {
  await button(page, keepWords[locale]).click();
  await button(page, offlineMessages.yes[locale]).waitFor();
}

/** Keeps a language for offline use, as a person does it. */
async function keep(page: Page, locale: Locale): Promise<void> {
  await ask(page, locale);
  await button(page, offlineMessages.yes[locale]).click();
  await button(page, offlineMessages.remove[locale]).waitFor({ timeout: 120_000 });
}

describe('before anybody asks', () => {
  test('without script there is nothing to press', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}en/ar/`, { javaScript: false });
    expect(await page.locator('[data-keep]').innerHTML()).toBe('');
    await close();
  });

  test.each(LOCALES)('%s: pressing shows how much it takes and for whom it is not; nothing is stored yet, and "no" leaves nothing', async (locale) => {
    const { page, messages, requests, stored, close } = await openPage(browser(), `${inject('site').url}${locale}/ar/`);
    await button(page, keepWords[locale]).waitFor();
    expect(requests.filter((address) => /offline\.json|sw\.js/.test(address))).toEqual([]);
    await ask(page, locale);
    const { files, bytes } = JSON.parse(readFileSync(`${inject('site').dir}/${locale}/offline.json`, 'utf8')) as { files: unknown[]; bytes: number };
    const text = await panel(page).innerText();
    // Signs between the digits are those of the language.
    expect(text.replace(/(?<=\d)[\s.,](?=\d{3})/g, '')).toContain(` ${files.length} `);
    expect(text.replaceAll(',', '.')).toContain((bytes / 1e6).toFixed(1));
    expect(text).toContain(offlineMessages.notHere[locale]);
    expect(await violations(page)).toEqual([]);
    expect(await stored()).toEqual([]);
    await button(page, offlineMessages.no[locale]).click();
    await button(page, keepWords[locale]).waitFor();
    expect(await stored()).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });

  test('where a browser has no service workers, nothing is offered', async () => {
    const { page, context, close } = await openPage(browser(), `${inject('site').url}en/`);
    await context.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    await page.goto(`${inject('site').url}en/ar/`);
    await settled(page);
    expect(await page.locator('[data-keep]').innerHTML()).toBe('');
    await close();
  });
});

/** Cards, feeds and the files of the page of data: their numbers stand on the pages. */
const isDownload = (file: string): boolean => file.endsWith('.vcf') || file.endsWith('/changes.xml') || /^[a-z]{2}\/data\/(?!index\.html$)/.test(file);

describe('what is listed', () => {
  test.each(LOCALES)('%s: every page of the language, its search and all scripts; no downloads, nothing of another language; each with its exact size', (locale) => {
    const { dir } = inject('site');
    const { files, bytes } = JSON.parse(readFileSync(`${dir}/${locale}/offline.json`, 'utf8')) as { files: [string, string, number][]; bytes: number };
    const listed = files.map(([path]) => fileOf(path));
    const own = filesIn(dir).filter((file) => file.startsWith(`${locale}/`) && file !== `${locale}/offline.json` && !isDownload(file));
    expect(listed).toEqual(expect.arrayContaining([...own, 'index.html', 'search.json', 'pagefind/pagefind.js', `pagefind/wasm.${locale}.pagefind`]));
    expect(listed).toEqual(expect.arrayContaining(filesIn(dir).filter((file) => file.startsWith('_astro/'))));
    const others = LOCALES.filter((one) => one !== locale).join('|');
    expect(listed.filter((file) => new RegExp(`^(?:${others})/|^pagefind/(?:\\w+/|pagefind\\.|wasm\\.)(?:${others})[._]`).test(file))).toEqual([]);
    expect(files.filter(([path, , size]) => readFileSync(join(dir, fileOf(path))).length !== size)).toEqual([]);
    expect(bytes).toBe(files.reduce((sum, [, , size]) => sum + size, 0));
  });
});

describe('kept', () => {
  let opened: OpenedPage;
  let url: string;
  beforeAll(async () => {
    ({ url } = inject('site'));
    opened = await openPage(browser(), `${url}es/ar/`);
    await keep(opened.page, 'es');
    await opened.context.setOffline(true);
  });
  afterAll(() => opened.close());

  test('one cache and one worker are there, and no console message was', async () => {
    expect(await opened.stored()).toEqual([expect.stringMatching(/^cache kept \/ es [0-9a-f]{16}$/), `service worker ${url}`]);
    expect(opened.messages).toEqual([]);
  });

  test.each(['es/', 'es/ar/', 'es/ar/protex/', 'es/us/', 'es/help/', 'es/directory/', 'es/type/prosecution/', 'es/language/pt/', 'es/case/', ''])('without network: %j is as it was', async (path) => {
    const { page } = opened;
    const answer = await page.goto(url + path);
    expect(answer?.status()).toBe(200);
    expect(await answer?.text()).toBe(readFileSync(join(inject('site').dir, fileOf(path)), 'utf8'));
  });

  test('without network: a case sheet of two countries is put together', async () => {
    const { page } = opened;
    await page.goto(`${url}es/case/`);
    await page.waitForSelector('.choice fieldset:enabled');
    await page.selectOption('#case-found', 'PE');
    await page.selectOption('#case-national', 'VE');
    await page.waitForSelector('.sheet');
    expect(await page.locator('.sheet').innerText()).toContain('1818');
  });

  test('without network: the search finds agencies, and words in the pages', async () => {
    const { page } = opened;
    await page.goto(`${url}es/uy/`);
    const box = page.locator('header input[type="search"]');
    await box.click();
    await box.fill('fiscalia colombia');
    await page.locator('.found li a[href^="/es/co/"]').first().waitFor();
    await box.fill('ley');
    await page.locator('.found .in-pages li a').first().waitFor();
  });

  test('without network: the directory filters', async () => {
    const { page } = opened;
    await page.goto(`${url}es/directory/`);
    await page.waitForSelector('.panel fieldset:enabled');
    const all = await page.locator('[data-f]:visible').count();
    await page.locator('.facets details').evaluateAll((details) => details.forEach((one) => one.setAttribute('open', '')));
    await page.locator('[data-facet="type"] input[value="prosecution"]').check();
    await expect.poll(() => page.locator('[data-f]:visible').count()).toBeLessThan(all);
  });

  test('without network: a page says that it is kept; one button removes everything', async () => {
    const { page, stored } = opened;
    await page.goto(`${url}es/co/`);
    await button(page, offlineMessages.remove.es).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, offlineMessages.remove.es).click();
    await expect.poll(() => panel(page).innerText()).toContain(offlineMessages.removed.es);
    expect(await stored()).toEqual([]);
    await expect(page.goto(`${url}es/co/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  });
});

describe('a site that changes', () => {
  const DIR = 'tests/.built/offline-site';
  const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
  let server: Server;
  let url: string;
  let opened: OpenedPage;
  let asked: string[] = [];

  beforeAll(async () => {
    const { base } = inject('fixture');
    server = createServer((request, response) => {
      const path = fileOf(new URL(request.url ?? '/', 'http://site.invalid').pathname.slice(base.length));
      asked.push(path);
      const file = join(DIR, path);
      if (existsSync(file)) response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
      else response.writeHead(404).end();
    });
    const port = await new Promise<number>((ready) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        ready(typeof address === 'object' && address ? address.port : 0);
      });
    });
    url = `http://127.0.0.1:${port}${base}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(DIR, { recursive: true, force: true });
  });
  beforeEach(async () => {
    rmSync(DIR, { recursive: true, force: true });
    cpSync(inject('fixture').dir, DIR, { recursive: true });
    opened = await openPage(browser(), `${url}es/tt/`);
    return () => opened.close();
  });

  const change = async (): Promise<void> => {
    const file = `${DIR}/es/sr/index.html`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' (2)</h1>'));
    await writeManifests(DIR);
  };
  const kept = async (): Promise<string[]> => (await opened.stored()).filter((one) => one.startsWith('cache'));
  const heading = async (): Promise<string> => {
    await opened.page.goto(`${url}es/sr/`);
    return opened.page.locator('h1').innerText();
  };

  test('a file that is missing leaves nothing behind at the first time', async () => {
    const { page } = opened;
    renameSync(`${DIR}/es/sr/index.html`, `${DIR}/es/sr/away.html`);
    await ask(page, 'es');
    await button(page, offlineMessages.yes.es).click();
    await expect.poll(() => panel(page).innerText()).toContain(offlineMessages.failed.es);
    expect(await opened.stored()).toEqual([]);
    renameSync(`${DIR}/es/sr/away.html`, `${DIR}/es/sr/index.html`);
    await keep(page, 'es');
    expect(await kept()).toHaveLength(1);
  });

  test('a file that is not of the version listed is refused', async () => {
    const { page } = opened;
    writeFileSync(`${DIR}/es/sr/index.html`, '<p>Of another day');
    await ask(page, 'es');
    await button(page, offlineMessages.yes.es).click();
    await expect.poll(() => panel(page).innerText()).toContain(offlineMessages.failed.es);
    expect(await opened.stored()).toEqual([]);
  });

  test('"stop" leaves nothing behind', async () => {
    const { page, context } = opened;
    await context.route('**/es/tt/*/', () => undefined);
    await ask(page, 'es');
    await button(page, offlineMessages.yes.es).click();
    await button(page, offlineMessages.stop.es).click();
    await button(page, keepWords.es).waitFor();
    expect(await opened.stored()).toEqual([]);
  });

  test('a keeping that was cut off by leaving the page is cleaned away by the next page', async () => {
    const { page, context } = opened;
    await context.route('**/es/tt/*/', () => undefined);
    await ask(page, 'es');
    await button(page, offlineMessages.yes.es).click();
    await expect.poll(kept).toHaveLength(1);
    await context.unrouteAll();
    await page.goto(`${url}es/sr/`);
    await button(page, keepWords.es).waitFor();
    expect(await opened.stored()).toEqual([]);
  });

  test('a new version that fails half way leaves the old one whole; when it succeeds it takes its place, and only what changed is asked for', async () => {
    const { page, context } = opened;
    await keep(page, 'es');
    const before = await kept();
    const old = await heading();
    await change();
    const moved = `${DIR}/es/sr/index.html`;
    renameSync(moved, `${DIR}/away.html`);
    asked = [];
    await page.goto(`${url}es/`);
    await expect.poll(() => asked.filter((path) => path === 'es/sr/index.html').length).toBe(3);
    await expect.poll(kept).toEqual(before);
    expect(await heading()).toBe(old);

    renameSync(`${DIR}/away.html`, moved);
    // The visit above may itself have begun an attempt: whichever comes last must succeed.
    await expect.poll(async () => {
      await page.goto(`${url}es/`);
      const now = await kept();
      return now.length === 1 && now[0] !== before[0];
    }, { timeout: 60_000, interval: 500 }).toBe(true);
    expect(asked.filter((path) => path.endsWith('.html') && path !== 'es/sr/index.html')).toEqual([]);
    await context.setOffline(true);
    expect(await heading()).toBe(`${old} (2)`);
    expect(opened.messages.filter((message) => !message.includes('404') && !message.startsWith('failed'))).toEqual([]);
  });

  test('two languages are kept side by side, and go together', async () => {
    const { page, context, stored } = opened;
    await keep(page, 'es');
    await page.goto(`${url}fr/tt/`);
    await expect.poll(() => panel(page).innerText()).toContain(offlineMessages.keptOther.fr);
    await keep(page, 'fr');
    expect(await kept()).toHaveLength(2);
    await context.setOffline(true);
    await page.goto(`${url}es/sr/`);
    await page.goto(`${url}fr/sr/`);
    await button(page, offlineMessages.remove.fr).click();
    await expect.poll(stored).toEqual([]);
  });

  test('other sites under the same origin are left alone', async () => {
    const { page } = opened;
    await page.evaluate(() => caches.open('of another site'));
    await keep(page, 'es');
    await button(page, offlineMessages.remove.es).click();
    await expect.poll(opened.stored).toEqual(['cache of another site']);
  });
});
