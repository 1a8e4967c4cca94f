import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { approversOf, verdictOn, type Review } from '../../src/cli/approvals.ts';

const HEAD = 'b'.repeat(40);
const review = (login: string, state: string, more: Partial<Review> = {}): Review => ({ user: { login, type: 'User' }, state, commit_id: HEAD, ...more });
const approvers = (...reviews: readonly Review[]): string[] => approversOf(reviews, { author: 'author', head: HEAD });

describe('an approval', () => {
  it('does not count from the author, from a program, or from nobody', () => {
    expect(approvers(review('author', 'APPROVED'), review('robot', 'APPROVED', { user: { login: 'robot', type: 'Bot' } }), review('', 'APPROVED', { user: null }))).toEqual([]);
  });

  it('does not count for what was pushed after it', () => {
    expect(approvers(review('ana', 'APPROVED', { commit_id: 'a'.repeat(40) }), review('bea', 'APPROVED', { commit_id: null }))).toEqual([]);
  });

  it('does not count when it was taken back', () => {
    expect(approvers(review('ana', 'APPROVED'), review('ana', 'CHANGES_REQUESTED'), review('bea', 'DISMISSED'))).toEqual([]);
  });

  it('counts once for each person, in spite of remarks after it', () => {
    expect(approvers(review('ana', 'CHANGES_REQUESTED'), review('ana', 'APPROVED'), review('ana', 'APPROVED'), review('ana', 'COMMENTED'), review('bea', 'COMMENTED'))).toEqual(['ana']);
  });
});

describe('the verdict', () => {
  it.each([
    [0, 'pending'],
    [1, 'pending'],
    [2, 'success'],
    [3, 'success'],
    [undefined, 'success'],
  ] as const)('with %s approvals is %s', (approvals, state) => {
    const verdict = verdictOn(approvals);
    expect(verdict.state).toBe(state);
    // GitHub cuts longer ones off.
    expect(verdict.description.length).toBeLessThan(140);
  });
});

/** A gh that answers from a list and writes down what it was asked. */
async function withGh(answers: Readonly<Record<string, unknown>>) {
  const folder = await mkdtemp(join(tmpdir(), 'gh-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'asked'), '');
  await writeFile(join(folder, 'answers.json'), JSON.stringify(answers));
  const script = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const [, path, ...words] = process.argv.slice(2);
if (words.includes('POST')) { appendFileSync(${JSON.stringify(join(folder, 'asked'))}, JSON.stringify([path, ...words]) + '\\n'); console.log('{}'); process.exit(); }
const answer = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'answers.json'))}, 'utf8'))[path];
if (answer === undefined) { console.error('gh: Not Found (HTTP 404)'); process.exit(1); }
console.log(JSON.stringify(answer));`;
  await writeFile(join(folder, 'gh'), script);
  await chmod(join(folder, 'gh'), 0o755);
  return (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'cli', 'second-reviewer.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, GITHUB_REPOSITORY: 'o/r' },
    });
    return { code: status, out: stdout, err: stderr, set: async () => (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as string[]) };
  };
}

const pull = (number: number, ...labels: readonly string[]) => ({ number, user: { login: 'author' }, head: { sha: HEAD }, labels: labels.map((name) => ({ name })) });

describe('second-reviewer.ts', () => {
  it('says what gh says where something is not there, and sets nothing', async () => {
    const run = await withGh({});
    const { code, err, set } = run('--pull', '7', '--head', HEAD);
    expect([code, err]).toEqual([1, 'gh api pulls/7: gh: Not Found (HTTP 404)\n']);
    expect(await set()).toEqual([]);
    expect(run('--pull', '7; rm', '--head', HEAD).err).toMatch(/^--pull "7; rm" is not the number of a proposal/);
    expect(run('--pull', '7').err).toMatch(/^--head "" is not a commit/);
    expect(run('--head', HEAD).err).toMatch(/^--pull "" is not the number of a proposal/);
  });

  it('waits while one of two approvals comes from somebody who may not approve', async () => {
    const run = await withGh({
      'repos/o/r/pulls?state=open&per_page=100': [[pull(7, 'contact value'), pull(8)]],
      'repos/o/r/pulls/7/reviews?per_page=100': [[review('ana', 'APPROVED')], [review('stranger', 'APPROVED')]],
      'repos/o/r/collaborators/ana/permission': { permission: 'write' },
      'repos/o/r/collaborators/stranger/permission': { permission: 'read' },
    });
    const { code, out, set } = run();
    expect([code, out]).toEqual([0, '#7  pending  A contact value changes: 1 of 2 people have approved this commit\n']);
    expect(await set()).toEqual([[`repos/o/r/statuses/${HEAD}`, '--method', 'POST', '-f', 'state=pending', '-f', 'context=second-reviewer', '-f', 'description=A contact value changes: 1 of 2 people have approved this commit']]);
  });

  it('lets pass what two people who may approve have approved, and what changes no contact value', async () => {
    const run = await withGh({
      'repos/o/r/pulls/7': pull(7, 'contact value'),
      'repos/o/r/pulls/8': pull(8, 'other'),
      'repos/o/r/pulls/7/reviews?per_page=100': [[review('ana', 'APPROVED'), review('bea', 'APPROVED')]],
      'repos/o/r/collaborators/ana/permission': { permission: 'write' },
      'repos/o/r/collaborators/bea/permission': { permission: 'admin' },
    });
    expect(run('--pull', '7', '--head', HEAD).out).toBe('#7  success  A contact value changes: 2 of 2 people have approved this commit\n');
    expect(run('--pull', '8', '--head', HEAD).out).toBe('#8  success  No contact value changes\n');
  });

  it('judges the commit that was compared, not one that was pushed since', async () => {
    const compared = 'a'.repeat(40);
    const run = await withGh({ 'repos/o/r/pulls/8': pull(8) });
    const { set } = run('--pull', '8', '--head', compared);
    expect((await set()).map(([path]) => path)).toEqual([`repos/o/r/statuses/${compared}`]);
  });
});
