import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './folder.ts';
import { changed } from './sample.ts';

function check(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'cli', 'check.ts'), ...args], { encoding: 'utf8' });
  return { code: status, out: stdout.replace(/\d+\.\d s/, '0.0 s'), err: stderr };
}

describe('npm run check', () => {
  it.each([['--strict'], ['content'], ['--content'], ['--content=']])('refuses %s, and says how it is used', (...args) => {
    const { code, out, err } = check(...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('npm run check -- --content DIR');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('ends with 1 and tells where, when there is an error', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['"145"', '145']) });
    const { code, out, err } = check('--content', folder);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
      "content/countries/ar.yaml:20:16  error  quoted-number  145 stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes. Write "145"

      The content has mistakes: 1 error, 0 advice, 0.0 s. Nothing can be built until the errors are put right.
      "
    `);
  });

  it('says that a folder is not there', () => {
    const { code, out } = check('--content', 'no-such-folder');
    expect(code).toBe(1);
    expect(out).toMatch(/^no-such-folder:1:1 {2}error {2}folder-missing/);
  });

  it('ends with 0 for the real content, counts it, and sums the advice up', () => {
    const { code, out } = check();
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "    3  advice  phone-other-plan
          1  advice  yaml-alias
             npm run check -- --advice shows it all

      35 states, 435 agencies, 389 contacts: 0 errors, 4 advice, 0.0 s
      "
    `);
  });

  it('tells all advice when asked', () => {
    expect(check('--advice').out).toMatch(/^content\/countries\/hn\.yaml:\d+:\d+ {2}advice {2}phone-other-plan/);
  });
});
