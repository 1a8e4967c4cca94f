import { describe, expect, test } from 'vitest';
import { byCountry, entriesInOrder, languagesOf } from '../../src/components/directory/entries.ts';
import { packRows, unpackRow } from '../../src/components/directory/far-list.ts';
import { listPages, pathOfPage, restOfPage, type EntryGroup } from '../../src/components/directory/list-pages.ts';
import { rowOf } from '../../src/components/directory/row.ts';
import { isFar, MOST_LISTED, MOST_ON_PAGE, mostListed } from '../../src/components/directory/sizes.ts';
import { asOf } from '../../src/directory/age.ts';
import { assumedLanguage } from '../../src/directory/facets.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { AGENCY_TYPES } from '../../src/model/vocabularies.ts';
import { realDirectory } from '../support/real-content.ts';

const directory = await realDirectory();
const day = asOf(directory);
const all = entriesInOrder(directory, day, 'es');
const idOf = ({ agency, country }: (typeof all)[number]): string => `${country.country}/${agency.id}`;
const onPages = (groups: readonly EntryGroup[], most: number): string[] => listPages(groups, most).flatMap((page) => page.groups.flatMap(({ entries }) => entries.map(idOf)));

describe('the pages of a list', () => {
  test('a page that would hold no agency is refused: no page could ever hold the last one', () => {
    for (const most of [0, -1, Number.NaN]) expect(() => listPages([{ id: 'agencies', entries: all }], most)).toThrow(RangeError);
  });

  test.each([1, 2, 3, 7, 434, 435, 436])('with %i on a page, every agency stands on one page, once, and in its order', (most) => {
    expect(onPages([{ id: 'agencies', entries: all }], most)).toEqual(all.map(idOf));
    const pages = listPages([{ id: 'agencies', entries: all }], most);
    expect(pages).toHaveLength(Math.ceil(all.length / most));
    for (const { groups, of } of pages) {
      expect(of).toBe(pages.length);
      expect(groups.reduce((sum, { entries }) => sum + entries.length, 0)).toBeLessThanOrEqual(most);
      expect(groups.every(({ total }) => total === all.length)).toBe(true);
    }
  });

  test('a group goes on where the one before ends, and one without entries is still named', () => {
    const [a = [], b = []] = [all.slice(0, 3), all.slice(3, 8)];
    const pages = listPages([{ id: 'stated', title: 'Stated', entries: a }, { id: 'assumed', title: 'Assumed', entries: b }], 4);
    expect(pages.map(({ groups }) => groups.map(({ id, entries, total }) => [id, entries.length, total]))).toEqual([[['stated', 3, 3], ['assumed', 1, 5]], [['assumed', 4, 5]]]);
    expect(listPages([{ id: 'stated', entries: [] }, { id: 'assumed', entries: b }], 4)[0]?.groups.map(({ id }) => id)).toEqual(['stated', 'assumed']);
    expect(listPages([{ id: 'agencies', entries: [] }], 4)).toEqual([{ number: 1, of: 1, groups: [{ id: 'agencies', entries: [], total: 0 }] }]);
  });

  test('the first page keeps its address; the others have a number behind it', () => {
    expect([pathOfPage('type/police/', 1), pathOfPage('type/police/', 2), restOfPage('police', 1), restOfPage('police', 12)]).toEqual(['type/police/', 'type/police/2/', 'police', 'police/12']);
  });
});

describe('without script', () => {
  test('however small the pages are, every agency stands on those of its type and of its languages', () => {
    const most = 5;
    const byType = AGENCY_TYPES.flatMap((type) => onPages([{ id: 'agencies', entries: all.filter(({ facets }) => facets.type.includes(type)) }], most));
    expect(byType.toSorted()).toEqual(all.map(idOf).toSorted());
    const byLanguage = languagesOf(all).flatMap((code) => onPages([code, assumedLanguage(code)].map((one) => ({ id: one, entries: all.filter(({ facets }) => facets.language.includes(one)) })), most));
    expect(new Set(byLanguage)).toEqual(new Set(all.filter(({ facets }) => facets.language.length > 0).map(idOf)));
    expect(byCountry(all).flat()).toEqual(all);
  });
});

describe('sizes', () => {
  test('another limit is a whole number, or refused', () => {
    for (const wrong of ['many', '0', '-1', '1.5', ' 7']) expect(() => mostListed(wrong)).toThrow(`LISTED_AGENCIES is "${wrong}": write a whole number`);
    expect(['250', '', undefined].map(mostListed)).toEqual([250, MOST_LISTED, MOST_LISTED]);
  });

  test('at the limit nothing changes; one agency more does', () => {
    expect([isFar(3, 3), isFar(4, 3)]).toEqual([false, true]);
  });

  test('the real directory is one page, and so is each of its lists', () => {
    expect(isFar(all.length)).toBe(false);
    expect(all.length).toBeLessThan(MOST_LISTED);
    for (const type of AGENCY_TYPES) expect(all.filter(({ facets }) => facets.type.includes(type)).length).toBeLessThanOrEqual(MOST_ON_PAGE);
  });
});

describe('rows that script fetches', () => {
  test.each(LOCALES)('%s: say what the rows of the page say', (locale) => {
    const entries = entriesInOrder(directory, day, locale);
    const list = packRows(entries, locale, day);
    const rows = entries.map((_, at) => unpackRow(JSON.parse(JSON.stringify(list)) as typeof list, at));
    expect(rows).toEqual(entries.map((entry) => {
      const { type, ...row } = rowOf(entry, locale, day);
      expect(type).not.toBe('');
      return row;
    }));
  });
});
