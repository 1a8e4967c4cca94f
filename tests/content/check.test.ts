import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './folder.ts';
import { changed } from './sample.ts';

function check(...args: string[]): { code: number | null; out: string; err: string } {
  // Inside a workflow the command says more: that has a test of its own.
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'cli', 'check.ts'), ...args], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } });
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
          20 |         value: 145
             |                ^
             content/guides/rules/en.md#quoted-number

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
    // No counts: a change of the content must not need a change of the tests.
    expect(out).toMatch(/^ +\d+ {2}advice {2}age-in-text\n/);
    expect(out).toMatch(/\n\n35 states, \d+ agencies, \d+ contacts: 0 errors, \d+ advice, 0\.0 s\n$/);
  });

  it('tells all advice when asked', () => {
    expect(check('--advice').out).toMatch(/^content\/countries\/hn\.yaml:\d+:\d+ {2}advice {2}phone-other-plan/m);
  });

  it('is for programs, too', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['"145"', '145']) });
    const { code, out } = check('--content', folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toEqual([expect.objectContaining({ rule: 'quoted-number', line: 20, column: 16, instead: '"145"', fixable: true, guide: 'content/guides/rules/en.md#quoted-number' })]);
  });

  it('refuses days that are still to come, by the day that it is told', async () => {
    const folder = await contentFolder();
    expect(check('--content', folder, '--today', '2026-11-22').out).toMatch(/^\S+ar\.yaml:4:11 {2}error {2}date-future/);
    expect(check('--content', folder, '--today', '2026-11-23').code).toBe(0);
    expect(check('--content', folder, '--today', 'yesterday').err).toMatch(/^--today "yesterday" is not a day/);
  });

  it('speaks to GitHub in its own words, which a text of the content cannot imitate', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['type: hotline', 'type: "x\\n::error::no"']) });
    const summary = join(folder, 'summary.md');
    const { stdout } = spawnSync(process.execPath, [join('src', 'cli', 'check.ts'), '--content', folder], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } });
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toMatch(/^::error file=[^:]+ar\.yaml,line=\d+,col=\d+,title=[\w-]+::[^:].*%0Acontent\/guides\/rules\/en\.md#[\w-]+$/);
    expect(await readFile(summary, 'utf8')).toMatch(/\n\| \S+ar\.yaml:13 \| not-in-list \| /);
  });
});

describe('npm run check -- --since', () => {
  it('refuses an address that was there and is gone', async () => {
    const folder = await contentFolder();
    const git = (...args: string[]): void => {
      const { status, stderr } = spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    await mkdir(join(folder, 'content'));
    for (const name of ['states.yaml', 'countries']) await rename(join(folder, name), join(folder, 'content', name));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    const file = join(folder, 'content/countries/ar.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('linea-145', 'linea-146'));
    const since = (...args: string[]): string => {
      const { stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/check.ts'), ...args], { encoding: 'utf8', cwd: folder });
      return stdout + stderr;
    };
    expect(since('--since', 'HEAD')).toMatch(/^content\/countries\/ar\.yaml:10:1 {2}error {2}id-gone {2}ar\/linea-145 was here before this change and is gone\. Was it renamed to ar\/linea-146\?/);
    expect(since('--since', 'nowhere')).toBe('git knows no version "nowhere" here. In a shallow clone, fetch it first\n');
    expect(since('--since=--output=x')).toMatch(/is not a version/);
  });
});
