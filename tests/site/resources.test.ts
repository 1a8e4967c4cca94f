import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { goodFor } from '../../src/directory/resources.ts';
import { countryMessages } from '../../src/i18n/messages/country.ts';
import { resourceMessages } from '../../src/i18n/messages/resources.ts';
import { textIn } from '../../src/i18n/text.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { ACCESS_MEANINGS, RESOURCE_KIND_MEANINGS } from '../../src/model/meanings/index.ts';
import { USES } from '../../src/model/vocabularies.ts';
import { useBrowser } from '../support/browser.ts';
import { filesIn, parsePage } from '../support/built-site.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { realDirectory } from '../support/real-content.ts';

const browser = useBrowser();
const { resources } = await realDirectory();

const pageOf = (locale: Locale, path = '', name: 'site' | 'fixture' = 'site'): HTMLElement => parsePage(inject(name), `${locale}/resources/${path}index.html`);
const idsOn = (page: HTMLElement): string[] => page.querySelectorAll('.resource').map(({ id }) => id);
const rowOf = (entry: HTMLElement | null, label: string): string | undefined => entry?.querySelectorAll('dt').find((dt) => dt.text === label)?.nextElementSibling?.text;

/** The addresses of all that the search in the pages holds in a language. */
function indexed(locale: Locale): string[] {
  const { dir } = inject('site');
  return filesIn(join(dir, 'pagefind/fragment'))
    .filter((file) => file.startsWith(`${locale}_`))
    .map((file) => (JSON.parse(gunzipSync(readFileSync(join(dir, 'pagefind/fragment', file))).toString().replace(/^pagefind_dcd/, '')) as { url: string }).url);
}

describe('what must not be', () => {
  test('no address is linked to which one should not send people: it is named, as cited', () => {
    const cited = resources.flatMap(({ id, url, link, sources }) => [
      ...(link === false ? [{ id, url }] : []),
      ...Object.values(sources).flatMap((source) => ('url' in source && source.link === false ? [{ id, url: source.url }] : [])),
    ]);
    expect(cited.length).toBeGreaterThan(0);
    for (const locale of LOCALES) {
      const page = pageOf(locale);
      for (const { id, url } of cited) {
        const entry = page.querySelector(`[id="${id}"]`);
        expect(entry?.querySelectorAll('a').filter((link) => link.getAttribute('href') === url), url).toEqual([]);
        expect(entry?.text, url).toContain(countryMessages.cited[locale]);
      }
    }
  });

  test('no language is stated of a resource whose languages are not known', () => {
    const unknown = resources.filter(({ languages }) => languages === undefined);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { id } of unknown) expect(rowOf(pageOf('en').querySelector(`[id="${id}"]`), countryMessages.languagesStated.en)).toBeUndefined();
  });

  test('lists by task are not found beside the resources themselves', () => {
    for (const locale of LOCALES) expect(indexed(locale).filter((url) => USES.some((use) => url.startsWith(`/${locale}/resources/${use}/`)))).toEqual([]);
  });
});

describe.each(LOCALES)('%s', (locale) => {
  test('each resource stands once at its place, with what it is for, who may use it and what is known of it', () => {
    const page = pageOf(locale);
    expect(idsOn(page).toSorted()).toEqual(resources.map(({ id }) => id));
    for (const { id, name, kind, access, summary, notes, publisher, useFor } of resources) {
      const entry = page.querySelector(`[id="${id}"]`);
      expect(entry?.querySelector('h3')?.text).toContain(name[locale]);
      expect(entry?.closest('section')?.querySelector('h2')?.text).toBe(RESOURCE_KIND_MEANINGS[kind].label[locale]);
      expect(entry?.querySelectorAll('.uses a').map((link) => link.getAttribute('href'))).toEqual(useFor.map((use) => `/${locale}/resources/${use}/`));
      expect(rowOf(entry, resourceMessages.access[locale])).toContain(ACCESS_MEANINGS[access].meaning[locale]);
      for (const words of [textIn(summary, locale).words, publisher, ...(notes ? [textIn(notes, locale).words] : [])]) expect(entry?.text).toContain(words);
    }
  });

  test('each task has a page with what is good for it, and with the way to the other tasks', () => {
    for (const use of USES) {
      const page = pageOf(locale, `${use}/`);
      expect(idsOn(page).toSorted()).toEqual(goodFor(use, resources).map(({ id }) => id));
      expect(page.querySelectorAll('.tasks a').map((link) => link.getAttribute('href'))).toEqual(USES.map((other) => `/${locale}/resources/${other}/`));
      expect(page.querySelector('.tasks [aria-current="page"]')?.getAttribute('href')).toBe(`/${locale}/resources/${use}/`);
    }
  });

  test('each resource is a result of the search in the pages by itself', () => {
    const urls = new Set(indexed(locale));
    expect(resources.filter(({ id }) => !urls.has(`/${locale}/resources/#${id}`))).toEqual([]);
  });
});

test('a copy without resources says so, on every page', () => {
  for (const path of ['', 'training/']) expect(pageOf('en', path, 'fixture').querySelector('main')?.text).toContain(resourceMessages.empty.en);
});

describe('in the browser', () => {
  test.each(['resources/', 'resources/contacts/'])('%s fits a phone in every language', async (path) => {
    for (const locale of LOCALES) {
      const { page, close } = await openPage(browser(), `${inject('site').url}${locale}/${path}`, { width: 360 });
      expect([locale, await sidewaysScroll(page)]).toEqual([locale, 0]);
      await close();
    }
  });

  test('without script one gets from the footer to a task, and from there to all resources', async () => {
    const { url } = inject('site');
    const { page, close } = await openPage(browser(), `${url}pt/help/`, { javaScript: false });
    await page.locator('footer a[href="/pt/resources/"]').click();
    await page.locator('.tasks a[href="/pt/resources/consular/"]').click();
    await page.waitForURL(`${url}pt/resources/consular/`);
    await page.locator('.whole-list').click();
    await page.waitForURL(`${url}pt/resources/`);
    await close();
  });

  test('the search box leads to the place of a resource', async () => {
    const { page, messages, close } = await openPage(browser(), `${inject('site').url}es/help/`);
    const box = page.locator('header input[type="search"]');
    await box.click();
    await box.fill('sherloc');
    await expect.poll(() => page.locator('.found .in-pages a').first().getAttribute('href')).toBe('/es/resources/#sherloc');
    await page.locator('.found .in-pages a').first().click();
    await page.waitForURL('**/es/resources/#sherloc');
    expect(await page.locator('#sherloc').evaluate((place) => Math.abs(place.getBoundingClientRect().top))).toBeLessThan(100);
    expect(messages.filter((message) => !/^failed: .*\/pagefind\//.test(message))).toEqual([]);
    await close();
  });
});
