import { isMap, isScalar } from 'yaml';
import type { BrokenCase } from '../broken-case.ts';
import { valueReplaced } from '../damage.ts';
import { DISTINCT_FIELDS } from '../fields.ts';
import { plainValue, spotsAt } from '../spots.ts';
import { addedCase, itemCase, keyCase, valueCase } from './make.ts';

/** Ways to every list that names sources. */
const SOURCE_LISTS: readonly string[] = DISTINCT_FIELDS.filter(({ name, way }) => (name === 'sources' && way !== 'sources') || /\.factSources\./.test(way)).filter(({ kind }) => kind === 'list').map(({ way }) => way);

const UNKNOWN: readonly BrokenCase[] = [
  ...SOURCE_LISTS.map((way, index) => (index % 2 === 0 ? itemCase(way, 'a source that is not there', 'nowhere2026', 'source-unknown') : valueCase(`${way}.*`, 'a source of another file', 'elsewhere1', 'source-unknown'))),
  ...['constructor', 'tostring', 'hasownproperty', 'valueof'].map((name) => itemCase('agencies.*.sources', `a source called ${name}`, name, 'source-unknown')),
  itemCase('gaps.*.about', 'an agency that is not there', 'no-such-agency', 'gap-about'),
  itemCase('gaps.*.about', 'the agency constructor', 'constructor', 'gap-about'),
  addedCase('gaps.*', 'about an agency that is not there', 'about: [no-such-agency]', 'gap-about', { near: [0, 0], where: ({ node }) => isMap(node) && !node.has('about') }),
  valueCase('tombstones.*.to', 'an agency that is not there', ({ node }) => `${(isScalar(node) ? String(node.value) : 'xx').slice(0, 2)}/no-such-agency`, 'tombstone-to'),
  valueCase('tombstones.*.to', 'an agency of a country that is not there', 'zz/linea-145', 'tombstone-to'),
  valueCase('tombstones.*.to', 'only a country', 'ar', 'id'),
  valueCase('tombstones.*.to', 'a page', '"https://example.org/ar/protex/"', 'id'),
  valueCase('tombstones.*.to', 'a way out of the site', '../../etc', 'id'),
];

const FORMS: readonly BrokenCase[] = ['Linea-145', 'línea-145', 'linea 145', 'linea_145', '-linea', 'linea-', 'linea--145', '"linea-145\\n"', '../secret', 'a/b', '"linea-145?x=1"', 'linea.145', '"<b>"'].flatMap((id, index) => [
  valueCase('agencies.*.id', `the id ${id}`, id, 'id', { also: ['gap-about', 'tombstone-to', 'markup'] }),
  index % 2 === 0 ? valueCase('tombstones.*.id', `the id ${id}`, id, 'id', { also: ['markup'] }) : itemCase('gaps.*.about', `the id ${id}`, id, 'id', { also: ['gap-about', 'markup'] }),
]);

const SOURCE_IDS: readonly BrokenCase[] = ['S1', '1s', 'fuente_1', 'fuente 1', 'é1', '-s1', '"s1 "'].flatMap((id) => [
  keyCase('sources.*', `the id ${id}`, id, 'id', { also: ['source-unknown'] }),
  itemCase('agencies.*.contacts.*.sources', `the id ${id}`, id, 'id', { also: ['source-unknown'] }),
]);

/** An id that stands already in another place; it is told at the second of the two. */
function takenCase(way: string, what: string, from: string): BrokenCase {
  return {
    name: `${way}: the id of ${what}`,
    rules: ['duplicate-id'],
    also: ['gap-about', 'tombstone-to'],
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(({ parent }) => parent?.path.at(-1) !== '0' || from !== way));
      const taken = spotsAt(file, from)[0];
      if (!spot || !taken) return undefined;
      const broken = valueReplaced(file, spot, String(plainValue(taken)));
      // Agencies are looked at before tombstones, wherever these stand: it is the tombstone that is told.
      const second = from.startsWith('tombstones') ? taken.value.from : spot.value.from;
      return { ...broken, at: second };
    },
  };
}

const TAKEN: readonly BrokenCase[] = [
  takenCase('agencies.*.id', 'the first agency', 'agencies.*.id'),
  takenCase('agencies.*.id', 'a tombstone', 'tombstones.*.id'),
  takenCase('tombstones.*.id', 'an agency that is there', 'agencies.*.id'),
];

const UNUSED: readonly BrokenCase[] = [
  addedCase('sources', 'a page that nothing names', 'leftover: {url: "https://example.org/", title: Page, publisher: Office, kind: official, lang: en}', 'source-unused'),
  addedCase('sources', 'a call that nothing names', 'leftover: {kind: call, title: Call, publisher: Office, published: "2026-01-02", lang: en}', 'source-unused'),
];

export const ID_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'names of things that are not there': UNKNOWN,
  'sources that nothing names': UNUSED,
  'ids in another form': [...FORMS, ...SOURCE_IDS],
  'ids that are taken': TAKEN,
};
