import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildProseIndex, checkPageCounts } from '../../src/integrations/prose-index.ts';
import { filesIn } from '../support/built-site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(file: string, html: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), html);
}

const page = (lang: string, title: string, body: string): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body><h1>${title}</h1>${body}</body></html>`;

describe('an index that is not what it should be', () => {
  it('is refused with every language that is wrong', () => {
    const message = /en: 2 pages carry .*, but the index holds 3.*es: 0 .* holds 1.*pt: 1 .* holds 0/;
    expect(() => checkPageCounts({ en: 2, fr: 1, pt: 1 }, { en: { page_count: 3 }, es: { page_count: 1 }, fr: { page_count: 1 } })).toThrow(message);
  });

  it('is refused where no page has a body mark', async () => {
    put('en/index.html', page('en', 'A', '<p>text</p>'));
    await expect(buildProseIndex(root)).rejects.toThrow(/No page carries data-pagefind-body/);
  });

  it('is refused with the page that says no language', async () => {
    put('en/tt/index.html', page('', 'A', '<p data-pagefind-body>text</p>'));
    await expect(buildProseIndex(root)).rejects.toThrow(/^\/en\/tt\/: .*language/);
  });
});

describe('an index', () => {
  beforeEach(() => {
    put('en/tt/index.html', page('en', 'Trinidad', '<section id="laws" data-pagefind-body><h2>Laws</h2>The Act</section>'));
    put('en/plain/index.html', page('en', 'Plain', '<p>text</p>'));
    put('es/tt/index.html', page('es', 'Trinidad', '<section data-pagefind-body><h2>Leyes</h2>La ley</section>'));
    put('es/sr/index.html', page('es', 'Surinam', '<section data-pagefind-body><h2>Leyes</h2>La ley</section>'));
  });

  it('exists for each language, over the pages with a mark, and leaves the pages as they are', async () => {
    const before = readFileSync(join(root, 'en/tt/index.html'), 'utf8');
    expect(await buildProseIndex(root)).toEqual({ en: 1, es: 2 });
    expect(readFileSync(join(root, 'en/tt/index.html'), 'utf8')).toBe(before);
  });

  it('comes with nothing that this site does not use', async () => {
    await buildProseIndex(root);
    const names = readdirSync(join(root, 'pagefind')).map((name) => name.replace(/_[\da-f]+/, '_#'));
    expect(names.sort()).toEqual(['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.en_#.pf_meta', 'pagefind.es_#.pf_meta', 'pagefind.js', 'wasm.en.pagefind', 'wasm.es.pagefind']);
  });

  it('is the same byte for byte when built again', async () => {
    const bytes = (): Record<string, string> => Object.fromEntries(filesIn(join(root, 'pagefind')).map((file) => [file, readFileSync(join(root, 'pagefind', file), 'base64')]));
    await buildProseIndex(root);
    const first = bytes();
    await buildProseIndex(root);
    expect(bytes()).toEqual(first);
  });
});
