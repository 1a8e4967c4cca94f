import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKeptWith, manifestOfFiles, writeManifests } from '../../src/integrations/offline-manifest.ts';

describe('what is kept with a language', () => {
  it.each([
    'fr/ar/index.html', 'pagefind/pagefind.fr_6cdbf9a022.pf_meta', 'pagefind/index/fr_ad8a489.pf_index', 'pagefind/fragment/fr_1.pf_fragment', 'pagefind/filter/fr_1.pf_filter',
    'pagefind/wasm.fr.pagefind', '404.html', 'robots.txt', 'sitemap-0.xml', 'sw.js', 'es/offline.json', 'data/directory.csv',
  ])('not %s', (path) => {
    expect(isKeptWith('es', path)).toBe(false);
  });

  it.each([
    'es/ar/protex/index.html', 'es/language/fr/index.html', 'es/search-words.json', 'es/case-data/ar.json', 'case-data/ar.json', 'index.html', 'search.json', 'favicon.svg',
    '_astro/client.x_fr_1.js', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.es.pagefind', 'pagefind/index/es_5ee8712.pf_index', 'pagefind/filter/es_1.pf_filter',
  ])('%s', (path) => {
    expect(isKeptWith('es', path)).toBe(true);
  });
});

describe('a manifest', () => {
  const file = (path: string, hash: string) => ({ path, hash, bytes: 10, download: 4 });

  it('is never written for a site without pages', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'empty-'));
    await expect(writeManifests(empty)).rejects.toThrow(/no pages in en/);
    await rm(empty, { recursive: true });
  });

  it('has another version as soon as one file differs, and the same whatever the order', () => {
    const one = manifestOfFiles([file('es/index.html', 'a'), file('index.html', 'b')]);
    expect(manifestOfFiles([file('es/index.html', 'a'), file('index.html', 'c')]).version).not.toBe(one.version);
    expect(manifestOfFiles([file('index.html', 'b'), file('es/index.html', 'a')])).toEqual(one);
  });

  it('names pages by their addresses, and adds up what they take', () => {
    expect(manifestOfFiles([file('es/ar/index.html', 'a'), file('index.html', 'b'), file('search.json', 'c')])).toMatchObject({
      bytes: 30,
      download: 12,
      files: [['', 'b', 10], ['es/ar/', 'a', 10], ['search.json', 'c', 10]],
    });
  });
});
