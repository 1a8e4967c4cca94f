import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { changesAtom } from '../../src/exports/atom.ts';
import type { ChangeLog } from '../../src/model/changes.ts';
import type { Directory } from '../../src/model/directory.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { AS_OF } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';
import { HOSTILE } from './hostile-directory.ts';

const real = await realDirectory();
const SITE = 'https://directory.example/base/';

const log: ChangeLog = [
  { on: '2026-11-20', changes: [
    { kind: 'contact-changed', entry: 'ar/protex', before: '145', after: '+541160899000' },
    { kind: 'hours-changed', entry: 'ar/protex', after: '24/7' },
    { kind: 'emergency-added', entry: 'CL', after: '133' },
  ] },
  { on: '2026-10-01', changes: [{ kind: 'contact-removed', entry: 'ar/protex', before: '144' }] },
];
const changed: Directory = { ...real, changes: log };
const of = (site: string | null, country?: string) => ({ asOf: AS_OF, site, country });

test('a feed of nothing is still a feed: it has its name and the day of the content', () => {
  const feed = parseAtomFeed(changesAtom({ ...real, changes: [] }, 'es', of(null)));
  expect(feed).toMatchObject({ title: { value: 'Directorio Margarita – qué cambió' }, updated: `${AS_OF}T00:00:00Z`, id: expect.stringMatching(/^urn:uuid:/) });
  expect(feed.entries ?? []).toEqual([]);
});

test.each(LOCALES)('%s: an entry for each day and agency, the newest first, with every sentence', (locale) => {
  const xml = changesAtom(changed, locale, of(SITE));
  expect(xml).toContain(` xml:lang="${locale}"`);
  const { entries = [], updated, links = [] } = parseAtomFeed(xml);
  expect(entries.map((entry) => entry.updated)).toEqual(['2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z', '2026-10-01T00:00:00Z']);
  expect(updated).toBe('2026-11-20T00:00:00Z');
  expect(entries[0]?.content?.value).toMatch(/^<ul><li>.*145 → \+541160899000.*<\/li><li>.*24\/7.*<\/li><\/ul>$/);
  expect(entries[0]?.links?.[0]?.href).toBe(`${SITE}${locale}/ar/protex/`);
  expect(entries[1]?.links?.[0]?.href).toBe(`${SITE}${locale}/cl/`);
  expect(links).toMatchObject([{ rel: 'self', href: `${SITE}${locale}/changes.xml` }, { rel: 'alternate', href: `${SITE}${locale}/about/` }]);
});

test('the feed of a country has what is its own and nothing else', () => {
  const { entries = [], title } = parseAtomFeed(changesAtom(changed, 'fr', of(SITE, 'CL')));
  expect(title?.value).toContain('Chili');
  expect(entries.map((entry) => entry.title?.value)).toEqual(['Chili']);
  expect(parseAtomFeed(changesAtom(changed, 'fr', of(SITE, 'UY'))).entries ?? []).toEqual([]);
});

test('who reads one feed meets an entry under the same identifier in the other, at any address of the site', () => {
  const ids = (site: string | null, country?: string) => (parseAtomFeed(changesAtom(changed, 'en', of(site, country))).entries ?? []).map(({ id }) => id);
  expect(new Set(ids(SITE)).size).toBe(3);
  expect(ids(null)).toEqual(ids(SITE));
  expect(ids(SITE)).toEqual(expect.arrayContaining(ids(SITE, 'AR')));
  expect(parseAtomFeed(changesAtom(changed, 'en', of(null))).entries?.[0]?.links ?? []).toEqual([]);
});

test('hostile words stay words', () => {
  for (const words of HOSTILE) {
    const xml = changesAtom({ ...real, changes: [{ on: '2026-11-20', changes: [{ kind: 'contact-added', entry: 'ar/protex', after: words }] }] }, 'en', of(SITE));
    const { entries = [] } = parseAtomFeed(xml);
    const html = entries[0]?.content?.value ?? '';
    expect(html.match(/<[^>]*>/g), words).toEqual(['<ul>', '<li>', '</li>', '</ul>']);
    const said = html.slice('<ul><li>'.length, -'</li></ul>'.length).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
    // What XML cannot hold is left out; a carriage return reaches nobody (XML 1.0, 2.11).
    // eslint-disable-next-line no-control-regex -- these are the very characters that are meant
    const held = words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
    expect(said.replace(/\s+/g, ' ').trim()).toBe(`Contact added: ${held}`.replace(/\s+/g, ' ').trim());
  }
});
