import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { AGES, cellOf, coverageOf, within, type Freshness } from '../../src/directory/coverage.ts';
import { coverageMessages } from '../../src/i18n/messages/coverage.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { CHANNEL_MEANINGS } from '../../src/model/meanings/index.ts';
import { AGENCY_TYPES } from '../../src/model/vocabularies.ts';
import { firstVisit } from '../bench/first-visit.ts';
import { useBrowser } from '../support/browser.ts';
import { parsePage } from '../support/built-site.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { realDirectory } from '../support/real-content.ts';

const browser = useBrowser();
const directory = await realDirectory();
const day = asOf(directory);
const coverage = coverageOf(directory, day);
const open = (path: string, options = {}) => openPage(browser(), inject('site').url + path, options);
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const pageIn = (locale: Locale) => parsePage(inject('site'), `${locale}/coverage/index.html`);
const numbersOf = (text: string): number[] => (words(text).match(/\d+/g) ?? []).map(Number);

/** The figures of a table of a section, by the name of the row. */
function rowsOf(locale: Locale, section: string): Record<string, string[]> {
  return Object.fromEntries(pageIn(locale).querySelectorAll(`#${section} [data-row]`).map((row) => [row.getAttribute('data-row') ?? '', row.querySelectorAll('td').map((cell) => words(cell.text))]));
}

describe.each(LOCALES)('%s: the page about coverage', (locale) => {
  test('says how fresh the lines are, as they are counted', () => {
    const rows = rowsOf(locale, 'fresh');
    const things: Freshness[] = [coverage.hotlines, coverage.publicLines, coverage.contacts];
    const share = (n: number, { total }: Freshness): number[] => [n, total, Math.round((100 * n) / total)];
    for (const months of [12, 24] as const) expect(rows[`in${months}`]?.map(numbersOf)).toEqual(things.map((of) => share(within(of, months), of)));
    for (const age of AGES) expect(rows[age]).toEqual(things.map(({ ages }) => String(ages[age])));
    expect(rows['confirmed']?.map(numbersOf)).toEqual(things.map((of) => share(of.confirmed, of)));
    const said = words(pageIn(locale).querySelector('#fresh > .none')?.text ?? '');
    expect(said).toBe(coverage.contacts.confirmed === 0 ? coverageMessages.confirmedNone[locale] : coverageMessages.confirmedSome[locale](coverage.contacts.confirmed, coverage.contacts.total));
  });

  test('says in every cell of the table in words how old the newest date is, or why there is none', () => {
    const rows = new Map(pageIn(locale).querySelectorAll('.heat tbody tr').map((row) => [row.id.toUpperCase(), row.querySelectorAll('td')]));
    expect(rows.size).toBe(directory.countries.length);
    for (const country of directory.countries) {
      const cells = AGENCY_TYPES.map((type) => cellOf(country, type, day));
      const said = rows.get(country.country) ?? [];
      expect(said.map((cell) => cell.getAttribute('data-k'))).toEqual(cells.map(({ kind }) => kind));
      expect(said.map((cell) => cell.querySelector('time')?.getAttribute('datetime'))).toEqual(cells.map(({ newest }) => newest));
      expect(said.map((cell) => words(cell.querySelector('.vh')?.text ?? cell.text))).toEqual(cells.map(({ kind, newest }) => newest?.slice(0, 7) ?? coverageMessages[kind][locale]));
    }
  });

  test('counts channels and languages, in the bars as in the tables', () => {
    const channels = rowsOf(locale, 'channels');
    for (const { channel, contacts, states } of coverage.channels) expect(channels[channel]).toEqual([String(contacts), String(states)]);
    const languages = rowsOf(locale, 'languages');
    expect(Object.keys(languages)).toEqual(coverage.languages.map(({ language }) => language));
    for (const { language, stated, assumed } of coverage.languages) expect(languages[language]).toEqual([String(stated), String(assumed)]);
    const bars = (section: string): number[] => pageIn(locale).querySelectorAll(`#${section} .bars .n`).map(({ text }) => Number(text));
    expect(bars('channels')).toEqual(coverage.channels.map(({ contacts }) => contacts));
    expect(bars('languages')).toEqual(coverage.languages.map(({ stated, assumed }) => stated + assumed));
    expect(bars('fresh')).toEqual([coverage.hotlines.total, coverage.publicLines.total, coverage.contacts.total]);
  });

  test('tells who does not see the bars every figure of theirs', () => {
    const said = (section: string): string => pageIn(locale).querySelector(`#${section} .bars`)?.getAttribute('aria-label') ?? '';
    expect(said('channels')).toBe(coverage.channels.map(({ channel, contacts }) => `${CHANNEL_MEANINGS[channel].label[locale]} ${contacts}`).join(', '));
    for (const { ages } of [coverage.hotlines, coverage.publicLines, coverage.contacts]) expect(said('fresh')).toContain(AGES.map((age) => `${coverageMessages[age][locale]} ${ages[age]}`).join(', '));
    for (const { stated, assumed } of coverage.languages) expect(said('languages')).toContain(`${coverageMessages.stated[locale]} ${stated}, ${coverageMessages.assumed[locale]} ${assumed}`);
  });

  test('names what is missing, state by state and in sum', () => {
    const rows = rowsOf(locale, 'missing');
    for (const one of coverage.missing) expect(rows[one.country]).toEqual([one.absentTypes.length, one.agenciesWithoutContact, one.undatedContacts, one.oldContacts, one.gaps].map(String));
    const sums = pageIn(locale).querySelectorAll('#missing tfoot td').map(({ text }) => Number(text));
    expect(sums).toEqual([0, 1, 2, 3, 4].map((column) => Object.values(rows).reduce((sum, cells) => sum + Number(cells[column]), 0)));
    const without = pageIn(locale).querySelectorAll('#missing .most dd')[0]?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
    expect(without.sort()).toEqual(coverage.missing.filter(({ noHotline }) => noHotline).map(({ country }) => `/${locale}/${country.toLowerCase()}/`).sort());
  });

  test('costs at most 14.6 kB with its styles', () => {
    const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(firstVisit(inject('site').dir, `${locale}/coverage/`, brotli).bytes).toBeLessThanOrEqual(14_600);
  });
});

test.each([360, 1280])('at %i pixels the table scrolls in its own box and never the page, and no date runs out of its cell', async (width) => {
  const { page, close } = await open('fr/coverage/', { width });
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await page.locator('.heat').evaluate((box) => box.scrollWidth - box.clientWidth > 1)).toBe(width === 360);
  expect(await page.locator('.heat td').evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length)).toBe(0);
  await close();
});

test('without script, one gets there from the page About, and opens the table behind the bars', async () => {
  const { page, close } = await open('pt/about/', { javaScript: false });
  await page.locator('main a[href="/pt/coverage/"]').click();
  await page.waitForURL('**/pt/coverage/');
  expect(await page.locator('#channels table').isVisible()).toBe(false);
  await page.locator('#channels summary').click();
  expect(await page.locator('#channels table').isVisible()).toBe(true);
  await close();
});

test('pages of countries, which are at their limit, do not name it', () => {
  expect(parsePage(inject('site'), 'en/ar/index.html').querySelector('a[href="/en/coverage/"]')).toBeNull();
  expect(parsePage(inject('site'), 'en/index.html').querySelector('footer a[href="/en/coverage/"]')).not.toBeNull();
});
