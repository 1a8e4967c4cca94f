import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { growContent } from '../bench/grow-content.ts';

const folders: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  folders.push(folder);
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('content is never cut, and never has more states than the world', async () => {
  await expect(growContent(makeFolder(), { countries: 34, agencies: 50 })).rejects.toThrow(RangeError);
  await expect(growContent(makeFolder(), { countries: 196, agencies: 50 })).rejects.toThrow(RangeError);
});

test('grown content passes the check, has as many agencies as it says, keeps every real one, and is the same on every run', async () => {
  const [folder, again] = [makeFolder(), makeFolder()];
  const agencies = await growContent(folder, { countries: 37, agencies: 16 });
  const { directory, problems } = await readContent(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(directory?.countries.map((country) => country.agencies.length)).toEqual(Array.from({ length: 37 }, () => 16));
  expect(agencies).toBe(37 * 16);
  const ids = new Set(directory?.countries.flatMap((country) => country.agencies.map(({ id }) => `${country.country}/${id}`)));
  const real = (await readContent('content')).directory?.countries.flatMap((country) => country.agencies.map(({ id }) => `${country.country}/${id}`)) ?? [];
  expect(real.filter((id) => !ids.has(id))).toEqual([]);

  await growContent(again, { countries: 37, agencies: 16 });
  for (const name of readdirSync(join(folder, 'countries'))) expect(readFileSync(join(again, 'countries', name), 'utf8')).toBe(readFileSync(join(folder, 'countries', name), 'utf8'));
});
