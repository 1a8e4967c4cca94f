import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { agencyFacets } from '../../src/directory/facets.ts';
import { matches, type FilterState } from '../../src/directory/filter.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { directoryMessages, panelMessages } from '../../src/i18n/messages/directory.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { CAUTION_MEANINGS, TYPE_MEANINGS } from '../../src/model/meanings/index.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage, sidewaysScroll, type Opening } from '../support/open-page.ts';
import { realCountries } from '../support/real-content.ts';

const browser = useBrowser();
const all = (await realCountries()).flatMap((country) => country.agencies.map((agency) => agencyFacets(agency, country)));
const total = all.length;
const expected = (state: FilterState): number => all.filter((facets) => matches(facets, state)).length;

async function openDirectory(locale: Locale = 'en', fragment = '', opening: Opening = {}) {
  const opened = await openPage(browser(), `${inject('site').url}${locale}/directory/${fragment}`, opening);
  if (opening.javaScript !== false) await opened.page.waitForSelector('.panel fieldset:enabled');
  return opened;
}

const shownRows = (page: Page) => page.locator('[data-f]:visible');
const box = (page: Page, facet: string, code: string) => page.locator(`[data-facet="${facet}"] input[value="${code}"]`);
const openSections = (page: Page) => page.locator('.facets details').evaluateAll((details) => details.forEach((one) => one.setAttribute('open', '')));
const chips = (page: Page) => page.locator('.chips button:not(.clear)');
const hash = (page: Page) => new URL(page.url()).hash;
const expectRows = async (page: Page, count: number): Promise<void> => expect.poll(() => shownRows(page).count()).toBe(count);

describe('without script', () => {
  test('no filter is offered that would do nothing; every row stands there, and so do the lists by type, role and language', async () => {
    const { page, close } = await openDirectory('es', '', { javaScript: false });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    expect(await shownRows(page).count()).toBe(total);
    await page.locator('.browse summary').click();
    const list = page.locator('.browse a[href$="/es/type/prosecution/"]');
    expect(await list.isVisible()).toBe(true);
    await list.click();
    expect(await page.locator('h1').innerText()).toBe(TYPE_MEANINGS.prosecution.label.es);
    expect(await page.locator('.rows > li').count()).toBe(expected({ type: ['prosecution'] }));
    await close();
  });

  test('a page of a language keeps stated and assumed apart', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}fr/language/es/`, { javaScript: false });
    expect(await page.locator('#stated .rows > li').count()).toBe(expected({ language: ['es'] }));
    expect(await page.locator('#assumed .rows > li').count()).toBe(expected({ language: ['~es'] }));
    await close();
  });
});

describe('filters', () => {
  test('a fragment with unknown codes filters nothing away that it should not', async () => {
    const { page, messages, close } = await openDirectory('en', '#country=XX&type=spaceship&q=<b>');
    await expectRows(page, total);
    expect(await chips(page).count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });

  test.each(LOCALES)('%s: choosing, chips, counts and the way back', async (locale) => {
    const words = messagesIn(panelMessages, locale);
    const { page, messages, close } = await openDirectory(locale);
    await openSections(page);

    await page.locator('#filter-country').selectOption('TT');
    await expectRows(page, expected({ country: ['TT'] }));
    expect(hash(page)).toBe('#country=TT');

    const childrenCount = Number(await page.locator('label:has(input[value="children"]) .n').innerText());
    await box(page, 'serves', 'children').check();
    await expectRows(page, childrenCount);
    expect(childrenCount).toBe(expected({ country: ['TT'], serves: ['children'] }));
    expect(await page.locator(`[data-f]:visible a[href$="/${locale}/tt/ctu/"]`).count()).toBe(1);
    expect(hash(page)).toBe('#country=TT&serves=children');

    await box(page, 'type', 'hotline').check();
    await box(page, 'type', 'police').check();
    await expectRows(page, expected({ country: ['TT'], serves: ['children'], type: ['hotline', 'police'] }));
    expect(await chips(page).count()).toBe(4);

    await page.getByRole('button', { name: words.remove.replace('{filter}', TYPE_MEANINGS.police.label[locale]) }).click();
    await expectRows(page, expected({ country: ['TT'], serves: ['children'], type: ['hotline'] }));

    await page.goBack();
    await expectRows(page, expected({ country: ['TT'], serves: ['children'], type: ['hotline', 'police'] }));
    expect(await box(page, 'type', 'police').isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => box(page, 'type', 'police').isChecked()).toBe(false);

    await page.getByRole('button', { name: words.clear }).click();
    await expectRows(page, total);
    expect(new URL(page.url()).href).not.toContain('#');
    expect(messages).toEqual([]);
    await close();
  });

  test('stand in the address: a reload, a skip to the content and another language keep them', async () => {
    const { page, close } = await openDirectory('en', '#role=contact-point');
    const state: FilterState = { role: ['contact-point'] };
    await expectRows(page, expected(state));
    await page.reload();
    await expectRows(page, expected(state));
    await page.locator('.skip[href="#main"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#main');
    await expectRows(page, expected(state));
    await page.locator('.langs a[lang="pt"]').click();
    await page.waitForSelector('.panel fieldset:enabled');
    expect(new URL(page.url()).pathname).toMatch(/\/pt\/directory\/$/);
    await expectRows(page, expected(state));
    await close();
  });

  test('words that ask for a type which their state has none of: the count says so', async () => {
    const { page, close } = await openDirectory('es');
    await page.locator('#filter-words').fill('autoridad central paraguay xqzzvkw');
    await expect.poll(() => page.locator('.count').textContent()).toMatch(/\. No se encontró allí: Autoridad central\. No encontrado: xqzzvkw$/);
    await close();
  });

  test('a section that was opened before the script came has its options when it is there', async () => {
    const { page, context, close } = await openPage(browser(), 'about:blank');
    const { promise: opened, resolve: go } = Promise.withResolvers<undefined>();
    await context.route('**/*.js', async (route) => {
      await opened;
      await route.continue();
    });
    await page.goto(`${inject('site').url}es/directory/`, { waitUntil: 'commit' });
    await page.locator('.facets summary').first().click();
    expect(await box(page, 'type', 'police').count()).toBe(0);
    go(undefined);
    await box(page, 'type', 'police').check();
    await expectRows(page, expected({ type: ['police'] }));
    await close();
  });

  test('stated and official languages are two options with two counts, together "or"', async () => {
    const { page, close } = await openDirectory();
    await openSections(page);
    await box(page, 'language', 'es').check();
    await expectRows(page, expected({ language: ['es'] }));
    await box(page, 'language', '~es').check();
    await expectRows(page, expected({ language: ['es', '~es'] }));
    expect(await box(page, 'language', '~qu').count()).toBe(0);
    await close();
  });
});

describe('rows', () => {
  test('a caution stands before the number, after everything else of its country', async () => {
    const { page, close } = await openDirectory('en', '#country=US', { javaScript: false });
    const rows = await page.locator('[data-f^="US."]').allInnerTexts();
    const withCaution = rows.map((row) => row.indexOf(CAUTION_MEANINGS['immigration-enforcement'].label.en));
    const first = withCaution.findIndex((place) => place >= 0);
    expect(first).toBeGreaterThan(0);
    expect(withCaution.slice(first).every((place) => place >= 0)).toBe(true);
    for (const row of rows.slice(first)) expect(row).not.toMatch(/\d{3}[\s\S]*Also takes immigration/);
    await close();
  });
});

describe('words', () => {
  test('never go into the address or over the line, and find without accents, by number, and with filters', async () => {
    const { page, requests, close } = await openDirectory('es');
    const before = requests.length;
    await page.locator('#filter-words').fill('FISCALIA mexico');
    await expect.poll(() => shownRows(page).first().locator('a').first().getAttribute('href')).toMatch(/\/mx\/fevimtra\/$/);
    const names = await shownRows(page).allInnerTexts();
    expect(names.length).toBeLessThan(total);
    expect(names.every((name) => name.includes('México'))).toBe(true);
    await expect.poll(() => shownRows(page).first().locator('mark').allInnerTexts()).toContain('Fiscalía');
    await page.locator('#filter-words').fill('8004288');
    await expect.poll(() => page.locator('[data-f]:visible a[href$="/tt/ctu/"]').count()).toBe(1);
    expect(await shownRows(page).count()).toBeLessThan(5);
    expect(page.url()).not.toMatch(/[#?]/);
    // The index is fetched once, whole; what is looked for in it goes nowhere.
    const asked = requests.slice(before);
    expect(asked.filter((address) => address.includes('search.json'))).toHaveLength(1);
    expect(asked.filter((address) => /fiscal|mexico|8004288/i.test(address))).toEqual([]);
    await close();
  });

  test('typed into the search box of the header filter this page', async () => {
    const { page, close } = await openDirectory();
    await page.locator('header input[type="search"]').fill('counter trafficking unit trinidad');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownRows(page).first().locator('a').first().getAttribute('href')).toMatch(/\/tt\/ctu\/$/);
    expect(await page.locator('#filter-words').inputValue()).toBe('counter trafficking unit trinidad');
    await close();
  });
});

describe('nothing found', () => {
  test('says what to try, says it to screen readers, and still offers the emergency number and the line of the country', async () => {
    const { page, close } = await openDirectory('en', '#country=PE');
    await expectRows(page, expected({ country: ['PE'] }));
    await page.locator('#filter-words').fill('zzzzqqq');
    await expectRows(page, 0);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
    expect(await page.locator('[data-first="PE"] a[href="tel:105"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-first]:visible').count()).toBe(1);
    await expect.poll(() => page.locator('.panel [role="status"]').innerText()).toBe(panelMessages.none.en);
    await page.getByRole('button', { name: panelMessages.clear.en }).click();
    await expectRows(page, total);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(false);
    expect(await page.locator('[data-first]:visible').count()).toBe(0);
    await close();
  });
});

describe('for everyone', () => {
  test('the number of results is announced after a change, and not before', async () => {
    const { page, close } = await openDirectory();
    const status = page.locator('.panel [role="status"]');
    expect(await status.innerText()).toBe('');
    await page.locator('#filter-country').selectOption('AR');
    await expect.poll(() => status.innerText()).toBe(panelMessages.count.en.replace('{n}', String(expected({ country: ['AR'] }))).replace('{total}', String(total)));
    await close();
  });

  test('works with the keyboard alone, and focus never gets lost', async () => {
    const { page, close } = await openDirectory();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.closest('label, summary')?.textContent ?? '');
    await page.locator('#filter-country').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectRows(page, expected({ free: ['1'] }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe(directoryMessages.type.en);
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page, 'type', 'hotline').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(focused).toContain(TYPE_MEANINGS.hotline.label.en);
    await page.keyboard.press('Space');
    await expectRows(page, expected({ type: ['hotline'], free: ['1'] }));
    expect(hash(page)).toBe('#type=hotline&free=1');
    await chips(page).first().focus();
    await page.keyboard.press('Enter');
    await expectRows(page, expected({ free: ['1'] }));
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('count');
    await close();
  });

  test('a filter chosen far down the list brings its start back into view', async () => {
    const { page, close } = await openDirectory();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await page.locator('#filter-country').selectOption('MX');
    await expectRows(page, expected({ country: ['MX'] }));
    expect(await shownRows(page).first().evaluate((row) => row.getBoundingClientRect().top)).toBeGreaterThan(0);
    await close();
  });

  test.each([360, 1280])('at %i pixels nothing runs out of the page and every control is large enough to touch', async (width) => {
    const { page, close } = await openDirectory('fr', '#country=US&language=~es,en', { width });
    const more = page.locator('.panel .more');
    expect(await more.isVisible()).toBe(width < 900);
    if (await more.isVisible()) await more.click();
    await openSections(page);
    expect(await sidewaysScroll(page)).toBe(0);
    const heights = await page.locator(':is(.panel, .results) :is(input[type=search], select, button, summary, label.check):visible').evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 44)).toEqual([]);
    await close();
  });
});
