import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, fileOf, htmlFiles, parsePage, type BuiltSite } from '../support/built-site.ts';

/** Attributes that hold addresses. */
const HOLDERS = ['href', 'src', 'action', 'component-url', 'renderer-url'] as const;
const ORIGIN = 'http://site.invalid';

const idsByFile = new Map<string, ReadonlySet<string>>();

function idsOf(page: HTMLElement): ReadonlySet<string> {
  return new Set(page.querySelectorAll('[id]').map((element) => element.id));
}

function addressesOf(page: HTMLElement): Set<string> {
  const found = HOLDERS.flatMap((name) => page.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''));
  return new Set(found);
}

/** What is wrong with an address that stands in a page; undefined where it leads somewhere, or to another site. */
function problemOf(site: BuiltSite, file: string, address: string): string | undefined {
  if (address === '') return 'is empty';
  const url = URL.parse(address, `${ORIGIN}${site.base}${addressOf(file)}`);
  if (!url) return 'cannot be read';
  if (url.origin !== ORIGIN && url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return 'leaves the base path';
  const target = fileOf(decodeURIComponent(url.pathname.slice(site.base.length)));
  if (!existsSync(join(site.dir, target)) || !statSync(join(site.dir, target)).isFile()) return 'leads nowhere';
  // A fragment with = holds filters; any other names a place in the page.
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment.includes('=') || !target.endsWith('.html')) return undefined;
  return idsByFile.get(`${site.dir}/${target}`)?.has(fragment) ? undefined : 'names a place that is not in that page';
}

describe.each(['site', 'fixture'] as const)('%s', (name) => {
  test('every link, image and script of every page leads to something that exists', () => {
    const site = inject(name);
    const pages = htmlFiles(site).map((file) => ({ file, page: parsePage(site, file) }));
    for (const { file, page } of pages) idsByFile.set(`${site.dir}/${file}`, idsOf(page));
    const broken = new Map<string, string[]>();
    for (const { file, page } of pages) {
      for (const address of addressesOf(page)) {
        const problem = problemOf(site, file, address);
        if (problem) broken.set(`${address} ${problem}`, [...(broken.get(`${address} ${problem}`) ?? []), file]);
      }
    }
    expect([...broken].map(([what, files]) => `${what} (from ${files[0]} and ${files.length - 1} more)`)).toEqual([]);
  });

  test('no page names an id twice', () => {
    const site = inject(name);
    const twice = htmlFiles(site).flatMap((file) => {
      const ids = parsePage(site, file).querySelectorAll('[id]').map((element) => element.id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
    });
    expect(twice).toEqual([]);
  });
});
