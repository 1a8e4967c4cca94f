import { inject, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { addressOf, htmlFiles } from '../support/built-site.ts';
import { expectedAddresses } from '../support/expected-pages.ts';

function without(some: readonly string[], others: readonly string[]): string[] {
  const excluded = new Set(others);
  return some.filter((one) => !excluded.has(one));
}

test.each(['site', 'fixture'] as const)('%s: the pages are those that the data implies, no more and no fewer', async (name) => {
  const site = inject(name);
  const { directory } = await readContent(site.content);
  const built = htmlFiles(site).map(addressOf);
  const expected = directory ? expectedAddresses(directory) : [];
  expect({ missing: without(expected, built), unexpected: without(built, expected) }).toEqual({ missing: [], unexpected: [] });
});

test('the real site covers the 35 states', async () => {
  const { directory } = await readContent(inject('site').content);
  expect(directory?.countries).toHaveLength(35);
});
