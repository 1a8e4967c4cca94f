import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, realFolder } from '../content/folder.ts';
import { SOUND } from '../content/sample.ts';
import { runCli } from '../support/run-cli.ts';

describe('npm run retire', () => {
  it.each([
    [['ar/linea-145'], '--reason is one of renamed, merged, closed, duplicate, listed-in-error'],
    [['ar/linea-145', '--reason', 'renammed'], 'Did you mean renamed?'],
    [['ar/linea-145', '--reason', 'renamed', '--to', 'ar/linea-145'], 'cannot take its own place'],
    [['ar/linea-145', '--reason', 'renamed', '--to', 'ar/other'], 'There is no agency ar/other'],
    [['ar/linea-145', '--reason', 'closed', '--on', '2999'], 'is not a past day'],
    [['ar/linea-145', '--reason', 'closed'], 'is the only agency of its country'],
  ])('refuses %j and writes nothing', async (args, words) => {
    const folder = await contentFolder();
    const { code, err } = runCli('retire', [...args, '--content', folder]);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toBe(SOUND);
  });

  it('leaves a tombstone, takes along what nothing names any more, and leads older addresses on', async () => {
    const folder = await realFolder();
    const retire = (...args: string[]): void => {
      const { code, err } = runCli('retire', [...args, '--content', folder]);
      expect(err).toBe('');
      expect(code).toBe(0);
    };
    const text = (): Promise<string> => readFile(join(folder, 'countries/ar.yaml'), 'utf8');
    retire('ar/linea-102', '--reason', 'merged', '--to', 'ar/linea-145', '--on', '2025');
    expect(await text()).toContain('\ntombstones:\n  - id: linea-102\n    reason: merged\n    to: ar/linea-145\n    on: "2025"\ngaps:\n');
    retire('ar/linea-145', '--reason', 'renamed', '--to', 'ar/protex');
    expect(await text()).toContain('  - id: linea-102\n    reason: merged\n    to: ar/protex\n');
    expect(await text()).not.toContain('- id: linea-145\n    name:');
    const { code, out } = runCli('check', ['--content', folder]);
    expect(out).toMatch(/0 errors/);
    expect(code).toBe(0);
    // The id is spent.
    expect(runCli('new', ['agency', 'AR', '--id', 'linea-102', ...Object.entries({ 'name-en': 'A', 'name-es': 'A', 'name-pt': 'A', 'name-fr': 'A', type: 'police', roles: 'investigation', services: 'investigation', serves: 'everyone', sources: 's1' }).flatMap(([flag, value]) => [`--${flag}`, value]), '--content', folder]).err).toContain('The id linea-102 is taken, and ids are for ever');
  });
});
