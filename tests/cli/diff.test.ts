import { spawnSync } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content/folder.ts';
import { changed } from '../content/sample.ts';
import { runCli, type Ran } from '../support/run-cli.ts';

/** A repository whose first version holds the sound file, with another text in its place now. */
async function repository(now: string): Promise<string> {
  const folder = await contentFolder();
  await mkdir(join(folder, 'content'));
  for (const name of ['states.yaml', 'countries']) await rename(join(folder, name), join(folder, 'content', name));
  for (const args of [['init', '--quiet'], ['add', '.'], ['commit', '--quiet', '--message', 'first']]) {
    const { status, stderr } = spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  await writeFile(join(folder, 'content/countries/ar.yaml'), now);
  return folder;
}

const diff = (cwd: string, ...args: string[]): Ran => runCli('diff', args, { cwd });

describe('npm run diff', () => {
  it('refuses what is no version', async () => {
    const folder = await repository(changed());
    expect(diff(folder).err).toContain('Say which version to compare with');
    expect(diff(folder, 'nowhere').err).toBe('git knows no version "nowhere" here. In a shallow clone, fetch it first\n');
    expect(diff(folder, 'HEAD', '--format', 'xml').err).toContain('--format is one of text, md, json');
    expect(diff(folder, 'HEAD').out).toBe('Nothing has changed for readers.\n');
  });

  it('says in words what changed, and lists contact values apart', async () => {
    const folder = await repository(changed(['"145"', '"146"'], ['Line 145', 'Line *146*'], ['gaps: []', '# a comment\ngaps: []']));
    expect(diff(folder, 'HEAD').out).toBe('Argentina\n  ar/linea-145: name changed: Line 145 → Line *146*\n  ar/linea-145: contact changed: 145 → 146\n');
    expect(diff(folder, 'HEAD', '--format', 'md').out).toBe('### Argentina\n\n- ar/linea-145: name changed: Line 145 → Line \\*146\\*\n- ar/linea-145: **contact changed: 145 → 146**\n');
    expect(JSON.parse(diff(folder, 'HEAD', '--json').out).contactValues).toEqual([{ entry: 'ar/linea-145', before: '145', after: '146' }]);
    expect(diff(folder, 'HEAD', 'HEAD').out).toBe('Nothing has changed for readers.\n');
  });

  it('does not take a file with errors for a country that went', async () => {
    const { code, out, err } = diff(await repository(changed(['type: hotline', 'type: hot'])), 'HEAD');
    expect(out).toBe('Nothing has changed for readers.\n');
    expect(err).toContain('ar.yaml has errors and was not compared');
    expect(code).toBe(1);
  });
});
