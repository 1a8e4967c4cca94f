import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { putInPlace } from '../../src/cli/put-in-place.ts';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
const page = (): string => readFileSync(at('out', 'index.html'), 'utf8');

function site(name: string, words: string): void {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(at(name, 'index.html'), words);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});

test('what cannot be brought there leaves the old site as it was', async () => {
  site('out', 'old');
  await expect(putInPlace(at('missing'), at('out'), at('beside'))).rejects.toThrow('ENOENT');
  expect(page()).toBe('old');
});

test('an old site that cannot be put aside stays', async () => {
  site('out', 'old');
  site('finished', 'new');
  mkdirSync(at('beside', 'previous', 'in the way'), { recursive: true });
  await expect(putInPlace(at('finished'), at('out'), at('beside'))).rejects.toThrow('ENOTEMPTY');
  expect(page()).toBe('old');
});

test('the finished site takes the place of the old one, of which nothing stays', async () => {
  site('out', 'old');
  writeFileSync(at('out', 'gone.html'), 'old');
  site('finished', 'new');
  await putInPlace(at('finished'), at('out'), at('beside'));
  expect(page()).toBe('new');
  expect(readdirSync(at('out'))).toEqual(['index.html']);
  expect(existsSync(at('finished'))).toBe(false);
  expect(readdirSync(at('beside'))).toEqual([]);
});

test('a first site needs no old one', async () => {
  site('finished', 'new');
  await putInPlace(at('finished'), at('out'), at('beside'));
  expect(page()).toBe('new');
});
