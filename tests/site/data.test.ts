import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { filesIn, htmlFiles, parsePage, readPage } from '../support/built-site.ts';

const bytesOf = (name: 'site' | 'fixture', file: string): Buffer => readFileSync(join(inject(name).dir, file));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.each(LOCALES)('the page of data in %s', (locale) => {
  test('leads only to files that are there, and gives the size and the checksum that they have', () => {
    const page = parsePage(inject('site'), `${locale}/data/index.html`);
    const rows = page.querySelectorAll('#files li');
    expect(rows.length).toBe(6);
    for (const row of rows) {
      const file = row.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
      expect([file, row.querySelector('code')?.text]).toEqual([file, sha256(bytesOf('site', file))]);
    }
    const linked = page.querySelectorAll('main a[href^="/"]').map((link) => link.getAttribute('href')?.slice(1) ?? '').filter((href) => !href.endsWith('/'));
    expect(linked.filter((file) => !filesIn(inject('site').dir).includes(file))).toEqual([]);
  });

  test('the list of checksums is that of the files', () => {
    const lines = bytesOf('site', `${locale}/data/SHA256SUMS`).toString().trim().split('\n').map((line) => line.split('  '));
    expect(lines.map(([, name]) => name).sort()).toEqual(['agencies.csv', 'contacts.csv', 'directory.json', 'directory.xlsx', 'hsds.json', 'hsds.zip']);
    for (const [sum, name = ''] of lines) expect(sum, name).toBe(sha256(bytesOf('site', name === 'directory.json' ? `api/v1/${name}` : `${locale}/data/${name}`)));
  });

  test('the package of Open Referral is whole: every table that its index names', () => {
    const files = unzipSync(bytesOf('site', `${locale}/data/hsds.zip`));
    const index = JSON.parse(Buffer.from(files['datapackage.json'] ?? []).toString()) as { readonly resources: readonly { readonly path: string }[] };
    expect(Object.keys(files).sort()).toEqual(['datapackage.json', ...index.resources.map(({ path }) => path)].sort());
  });
});

test('every address in the description of the API is served, and nothing else lies beside them', async () => {
  const { directory } = await readContent('content');
  if (!directory) throw new Error('The content has errors');
  const { paths } = JSON.parse(bytesOf('site', 'api/v1/openapi.json').toString()) as { readonly paths: object };
  const described = Object.keys(paths).flatMap((path) => {
    if (path.includes('{agency}')) return directory.countries.flatMap(({ country, agencies }) => agencies.map(({ id }) => path.replace('{country}', country.toLowerCase()).replace('{agency}', id)));
    if (path.includes('{country}')) return directory.countries.map(({ country }) => path.replace('{country}', country.toLowerCase()));
    return [path];
  });
  const served = filesIn(join(inject('site').dir, 'api/v1')).map((file) => `/${file}`);
  const schemas = served.filter((file) => file.startsWith('/schema/'));
  expect(schemas.length).toBeGreaterThan(5);
  expect(served.filter((file) => !schemas.includes(file))).toEqual(described.filter((path) => !path.includes('{document}')).sort());
});

test('what is exported names the address of the site and its base path', () => {
  const { origin, base } = inject('fixture');
  expect(JSON.parse(bytesOf('fixture', 'api/v1/agencies/tt/ctu.json').toString())).toMatchObject({ agency: { page: { es: `${origin}${base}es/tt/ctu/` } } });
  expect(bytesOf('fixture', 'fr/data/contacts.csv').toString()).toContain(`${origin}${base}fr/tt/ctu/`);
});

test('there is a feed for all and for each country, and a page leads to it', () => {
  for (const name of ['site', 'fixture'] as const) {
    const feeds = filesIn(inject(name).dir).filter((file) => file.endsWith('changes.xml'));
    const countries = new Set(filesIn(inject(name).dir).flatMap((file) => /^en\/([a-z]{2})\/index\.html$/.exec(file)?.[1] ?? []));
    expect(feeds.length).toBe(LOCALES.length * (1 + countries.size));
    for (const file of feeds) expect(parseAtomFeed(bytesOf(name, file).toString()), file).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), title: { value: expect.any(String) }, updated: expect.any(String) });
  }
  const link = parsePage(inject('site'), 'es/data/index.html').querySelector('link[type="application/atom+xml"]');
  expect(link?.getAttribute('href')).toBe('/es/changes.xml');
});

test('every page in a language says what it is in JSON-LD, in words of schema.org', () => {
  const broken = htmlFiles(inject('site')).filter((file) => /^[a-z]{2}\//.test(file)).flatMap((file) => {
    const blocks = [...readPage(inject('site'), file).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
    return blocks.length > 0 && blocks.every((block) => block['@context'] === 'https://schema.org' && typeof block['@type'] === 'string') ? [] : [file];
  });
  // A page of an entry that ended sends its reader on.
  expect(broken).toEqual([]);
});
