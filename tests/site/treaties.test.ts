import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bindingsOf, standingOf } from '../../src/directory/treaties.ts';
import { fits, STANDINGS, type Cell, type TreatyView } from '../../src/directory/treaty-view.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { instrumentMessages, treatyMessages, treatyViewMessages } from '../../src/i18n/messages/treaties.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { PARTY_ACT_MEANINGS } from '../../src/model/meanings/index.ts';
import { firstVisit } from '../bench/first-visit.ts';
import { useBrowser } from '../support/browser.ts';
import { parsePage } from '../support/built-site.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { realDirectory } from '../support/real-content.ts';

const browser = useBrowser();
const { countries, instruments } = await realDirectory();
const codes = countries.map(({ country }) => country);
const open = (path: string, options = {}) => openPage(browser(), inject('site').url + path, options);
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the table must say in English, from the treaty's own file. */
function expectedCell({ parties, notParties, unsourced }: Instrument, code: string): string {
  const party = parties[code];
  if (unsourced.includes(code)) return '? not established';
  if (!party) return `not a party as of ${notParties[code]?.asOf.slice(0, 4) ?? ''}`;
  if (party.act === 'signature-only') return words(`signed only ${party.asOf ? `as of ${party.asOf.slice(0, 4)}` : ''}`);
  return party.bound ? `${party.bound.slice(0, 4)} ${party.act ?? 'party'}` : 'party no date';
}

/** The cells of the table as the server wrote them: by treaty and state. */
function cellsOf(locale: Locale) {
  const table = parsePage(inject('site'), `${locale}/treaties/index.html`).querySelector('[data-treaties]');
  const ids = table?.querySelectorAll('thead [data-treaty]').map((head) => head.getAttribute('data-treaty') ?? '') ?? [];
  return (table?.querySelectorAll('tbody tr') ?? []).flatMap((row) =>
    row.querySelectorAll('td').map((cell, place) => ({ id: ids[place] ?? '', code: row.id.toUpperCase(), kind: cell.getAttribute('data-k'), text: words(cell.text), href: cell.querySelector('a')?.getAttribute('href') })),
  );
}

describe('what is not known', () => {
  test.each(LOCALES)('%s: is never shown as "no", neither in the table nor on the page of a treaty', (locale) => {
    const unknown = cellsOf(locale).filter(({ kind }) => kind === 'not-established');
    expect(unknown).toHaveLength(instruments.reduce((sum, { unsourced }) => sum + unsourced.length, 0));
    for (const { text } of unknown) expect(text).toBe(`? ${treatyMessages.unknown[locale]}`);
    for (const { id, unsourced } of instruments) {
      const page = parsePage(inject('site'), `${locale}/treaties/${id}/index.html`);
      expect(page.querySelectorAll('#not-established [id]').map((one) => one.id).sort()).toEqual(unsourced.map((code) => code.toLowerCase()).sort());
      expect(unsourced.filter((code) => page.querySelector(`.states #${code.toLowerCase()}`))).toEqual([]);
    }
  });
});

describe('the table', () => {
  test('says in every cell what the treaty’s file says, and leads to the row with the whole date', () => {
    const cells = cellsOf('en');
    const expected = instruments.flatMap((instrument) => codes.map((code) => ({ id: instrument.id, code, text: expectedCell(instrument, code), href: `/en/treaties/${instrument.id}/#${code.toLowerCase()}` })));
    const inOneOrder = (list: readonly { id: string; code: string; text: string; href: string | undefined }[]) => list.map(({ id, code, text, href }) => `${id} ${code}: ${text} ${href ?? ''}`).sort();
    expect(inOneOrder(cells)).toEqual(inOneOrder(expected));
  });

  test.each(LOCALES)('%s: holds every state, every treaty and as many of each standing as the files', (locale) => {
    const cells = cellsOf(locale);
    expect(cells).toHaveLength(codes.length * instruments.length);
    for (const kind of STANDINGS) {
      const count = instruments.flatMap((instrument) => codes.filter((code) => standingOf(instrument, code).kind === kind)).length;
      expect([kind, cells.filter((cell) => cell.kind === kind).length]).toEqual([kind, count]);
    }
  });

  test.each(LOCALES)('%s: costs at most 25 kB with its styles', (locale) => {
    const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(firstVisit(inject('site').dir, `${locale}/treaties/`, brotli).bytes).toBeLessThanOrEqual(25_000);
  });

  test('stands whole without script, and offers nothing that would do nothing', async () => {
    const { page, close } = await open('es/treaties/', { javaScript: false });
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(codes.length);
    expect(await page.locator('.matrix td:visible').count()).toBe(codes.length * instruments.length);
    expect(await page.locator('[data-view]').isVisible()).toBe(false);
    await close();
  });

  test.each([360, 1280])('at %i pixels it scrolls in its own box, by key too, and never the page; what is pressed is large enough', async (width) => {
    const { page, close } = await open('fr/treaties/', { width });
    expect(await sidewaysScroll(page)).toBe(0);
    const box = page.locator('.matrix');
    const overflow = await box.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow > 0).toBe(width < 1000);
    if (overflow > 0) {
      await box.focus();
      for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(20);
    }
    const heights = await page.locator('.matrix a, .view select, .view button:visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 43.9)).toEqual([]);
    await close();
  });

  test.each([360, 1280])('at %i pixels a country leads to its own row, in sight under the head of the table', async (width) => {
    const { page, close } = await open('en/pe/', { width });
    await page.locator('#laws .also a').click();
    await page.waitForURL('**/en/treaties/#pe');
    const place = async () => page.evaluate(() => {
      const [row, head] = [document.querySelector('#pe td'), document.querySelector('.matrix thead')];
      return row && head ? [row.getBoundingClientRect().top - head.getBoundingClientRect().bottom, innerHeight - row.getBoundingClientRect().bottom] : [];
    });
    await expect.poll(async () => Math.min(...(await place()))).toBeGreaterThanOrEqual(-1);
    await close();
  });

  test('prints across, on as few pages as it needs, with whole dates and without the fields', async () => {
    const { page, close } = await open('fr/treaties/');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, wide = 0, high = 0] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []).map(Number);
    expect(wide).toBeGreaterThan(high);
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-view]').isVisible()).toBe(false);
    expect(await page.locator('.matrix thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(await page.locator('.matrix time').first().evaluate((time) => getComputedStyle(time, '::before').content)).toMatch(/^"\d{4}-\d\d-\d\d"$/);
    expect(await page.locator('.matrix').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await close();
  });
});

const shown = (page: Page): Promise<string[]> => page.locator('.matrix tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id.toUpperCase()));
const fitting = (view: TreatyView): string[] =>
  codes.filter((code) => fits(new Map(instruments.map((instrument) => [instrument.id, { kind: standingOf(instrument, code).kind } as Cell])), view)).sort();
const expectShown = (page: Page, view: TreatyView) => expect.poll(async () => (await shown(page)).toSorted()).toEqual(fitting(view));
const hash = (page: Page): string => new URL(page.url()).hash;
async function openView(path: string) {
  const opened = await open(path);
  await opened.page.waitForSelector('[data-view]:enabled');
  return opened;
}

describe('order and filters', () => {
  test('an address with codes that the table does not hold changes nothing', async () => {
    const { page, messages, close } = await openView('en/treaties/#treaty=x&standing=no&sort=-y&q=<b>');
    await expectShown(page, {});
    expect(await page.locator('.view button').isVisible()).toBe(false);
    expect(messages).toEqual([]);
    await close();
  });

  test.each(LOCALES)('%s: one treaty, one standing, counts, the way back, another language', async (locale) => {
    const { page, messages, close } = await openView(`${locale}/treaties/`);
    const status = page.locator('.view [role=status]');
    expect(await status.innerText()).toBe('');
    await page.selectOption('[name=standing]', 'not-established');
    await expectShown(page, { standing: 'not-established' });
    await page.selectOption('[name=treaty]', 'traffic-in-minors');
    const view: TreatyView = { treaty: 'traffic-in-minors', standing: 'not-established' };
    await expectShown(page, view);
    expect(hash(page)).toBe('#treaty=traffic-in-minors&standing=not-established');
    expect(await page.locator('.matrix thead th:visible').count()).toBe(2);
    const count = treatyViewMessages.count[locale].replace('{n}', String(fitting(view).length)).replace('{total}', String(codes.length));
    expect(await page.locator('[data-shown]').innerText()).toBe(count);
    await expect.poll(() => status.innerText()).toContain(count);
    await page.goBack();
    await expectShown(page, { standing: 'not-established' });
    const other = locale === 'pt' ? 'en' : 'pt';
    await page.locator(`.langs a[lang="${other}"]`).click();
    await page.waitForURL(`**/${other}/treaties/#standing=not-established`);
    await expectShown(page, { standing: 'not-established' });
    expect(messages).toEqual([]);
    await close();
  });

  test('where no state fits, that is said, and one button shows all again and gives focus to the first field', async () => {
    const { page, close } = await openView('en/treaties/#treaty=untoc&standing=not-party');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-shown]').innerText()).toBe(treatyViewMessages.nothing.en);
    await page.locator('.view button').focus();
    await page.keyboard.press('Enter');
    await expectShown(page, {});
    expect(page.url()).not.toContain('#');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('treaty');
    await close();
  });

  test('by key alone: the order by the date of a treaty, earliest and latest first, what has no date behind', async () => {
    const { page, close } = await openView('es/treaties/');
    const p029 = instruments.find(({ id }) => id === 'ilo-p029');
    const dates = async () => (await shown(page)).map((code) => p029?.parties[code]?.bound);
    const dated = codes.flatMap((code) => p029?.parties[code]?.bound ?? []).sort();
    await page.locator('[name=sort]').focus();
    const place = await page.locator('[name=sort] option').evaluateAll((options) => options.findIndex((option) => (option as HTMLOptionElement).value === 'ilo-p029'));
    for (let times = 0; times < place; times += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => hash(page)).toBe('#sort=ilo-p029');
    expect((await dates()).slice(0, dated.length)).toEqual(dated);
    expect((await dates()).slice(dated.length).filter(Boolean)).toEqual([]);
    expect(await page.locator('[aria-sort]').evaluateAll((heads) => heads.map((head) => `${(head as HTMLElement).dataset['treaty'] ?? ''} ${head.ariaSort ?? ''}`))).toEqual(['ilo-p029 ascending']);
    await page.selectOption('[name=sort]', '-ilo-p029');
    await expect.poll(dates).toEqual([...dated.toReversed(), ...codes.slice(dated.length).map(() => undefined)]);
    await page.selectOption('[name=sort]', '');
    await expect.poll(() => page.locator('[aria-sort]').count()).toBe(1);
    await close();
  });
});

describe('the page of a treaty', () => {
  test.each(LOCALES)('%s: every state stands on it once, with its whole date, its act and as many sources as the file names', (locale) => {
    for (const { id, parties, notParties, short, title } of instruments) {
      const page = parsePage(inject('site'), `${locale}/treaties/${id}/index.html`);
      expect(page.querySelector('h1')?.text).toBe(short[locale]);
      expect(page.querySelector('.title')?.text).toContain(title[locale]);
      expect(page.querySelector('[data-pagefind-filter]')?.getAttribute('data-pagefind-filter')).toBe('kind:treaty');
      expect(codes.filter((code) => page.querySelectorAll(`#${code.toLowerCase()}`).length !== 1)).toEqual([]);
      for (const [code, { signed, bound, act, asOf, sources }] of Object.entries(parties)) {
        const row = page.querySelector(`#${code.toLowerCase()}`);
        const said = words(row?.text ?? '');
        for (const date of [signed, bound, asOf]) if (date) expect(said).toContain(formatDate(date, locale));
        if (act && act !== 'signature-only') expect(said).toContain(PARTY_ACT_MEANINGS[act].label[locale]);
        if (!bound && act !== 'signature-only') expect(said).toContain(instrumentMessages.undated[locale]);
        expect(row?.querySelectorAll('a[href^="#s-"]')).toHaveLength(sources.length);
      }
      for (const [code, { asOf, sources }] of Object.entries(notParties)) {
        const row = page.querySelector(`#not-parties #${code.toLowerCase()}`);
        expect(words(row?.text ?? '')).toContain(formatDate(asOf, locale));
        expect(row?.querySelectorAll('a[href^="#s-"]')).toHaveLength(sources.length);
      }
    }
  });

  test('fits a phone, and prints on A4 without what leads elsewhere', async () => {
    const { page, close } = await open('es/treaties/opsc/', { width: 360 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.other-treaties').isVisible()).toBe(false);
    expect(await page.locator('#parties tbody tr').first().isVisible()).toBe(true);
    await close();
  });
});

test.each(LOCALES)('%s: the page of a country names the treaties that bind it, each with its year, and no other', (locale) => {
  for (const country of countries) {
    const line = parsePage(inject('site'), `${locale}/${country.country.toLowerCase()}/index.html`).querySelector('#laws .also');
    const expected = bindingsOf(country, instruments).map(({ instrument, date }) => words(`${instrument.short[locale]} ${date?.slice(0, 4) ?? ''}`));
    expect(words(line?.text ?? '').replace(/^[^:]*: /, '').split(' · ')).toEqual(expected);
  }
});
