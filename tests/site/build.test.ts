import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../support/built-site.ts';
import { writeContent } from '../support/write-content.ts';

const OUT = 'tests/.built/last-good';
const CONTENT = 'tests/.built/broken-content';

/** Runs `npm run build` as a person would. */
function build(...options: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { ...process.env, SITE: '', BASE: '', CORRECTIONS_EMAIL: '', REPOSITORY: '', EXIT_URL: '', LISTED_AGENCIES: '5', SECURITY_CONTACT: 'security@directory.example' };
  return spawnSync(process.execPath, ['src/cli/build.ts', '--out', OUT, ...options], { encoding: 'utf8', env });
}

/** Every file of a folder with the hash of what it holds. */
function fingerprint(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, createHash('sha256').update(readFileSync(`${folder}/${file}`)).digest('hex')]));
}

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  cpSync(inject('fixture').dir, OUT, { recursive: true });
  await writeContent(CONTENT, ['tt', 'sr']);
});
afterAll(() => {
  rmSync(OUT, { recursive: true, force: true });
  rmSync(CONTENT, { recursive: true, force: true });
});

describe('a build with bad content', () => {
  test('ends with 1, names every place, and leaves the last good site as it was', () => {
    const before = fingerprint(OUT);
    const file = `${CONTENT}/countries/tt.yaml`;
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace(/^timezones:.*\n(?:[ -].*\n)*/m, 'timezones: [America/Atlantis]\n'));
    appendFileSync(`${CONTENT}/countries/sr.yaml`, 'unheardOf: true\n');
    const { status, stdout, stderr } = build('--content', CONTENT);
    expect(status).toBe(1);
    expect(stderr).toMatch(/countries\/tt\.yaml:\d+:\d+ .*America\/Atlantis/);
    expect(stderr).toMatch(/countries\/sr\.yaml:\d+:\d+ .*unheardOf/);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(fingerprint(OUT)).toEqual(before);
  });

  test('without any content builds nothing', () => {
    const before = fingerprint(OUT);
    const { status, stderr } = build('--content', 'no/such/folder');
    expect(status).toBe(1);
    expect(stderr).toContain('no/such/folder');
    expect(fingerprint(OUT)).toEqual(before);
  });
});

describe('what it is told', () => {
  test.each([
    [['--base', 'a b'], 'is not a path'],
    [['--site', 'directory.example'], 'is not a web address'],
    [['--site', 'https://directory.example/path'], 'Write https://directory.example'],
    [['--colour', 'red'], '--colour'],
    [['--out', 'src'], 'holds other things than a built site'],
    [['--out', '..'], 'holds other things than a built site'],
  ])('%j is refused in plain words', (options, words) => {
    const { status, stderr } = build(...options);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(words) });
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});

test('a contact for reports of weaknesses that is none is refused before anything is built', () => {
  const before = fingerprint(OUT);
  const env = { ...process.env, SECURITY_CONTACT: 'somebody' };
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--out', OUT, '--content', inject('fixture').content], { encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('SECURITY_CONTACT is "somebody"') });
  expect(fingerprint(OUT)).toEqual(before);
});

describe('a good build', () => {
  test('says what it made, is the same byte for byte as the one before, and leaves nothing else behind', () => {
    const { content, base, origin = '' } = inject('fixture');
    const options = ['--content', content, '--base', base, '--site', origin];
    build(...options);
    const before = fingerprint(OUT);
    const { status, stdout } = build(...options);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Built 2 states, \d+ agencies, \d+ contacts, [\d,]+ pages in \d+ s\n$/);
    expect(fingerprint(OUT)).toEqual(before);
    // Beside the pages, for servers that send what stands there.
    const home = readFileSync(`${OUT}/es/index.html`);
    expect(brotliDecompressSync(readFileSync(`${OUT}/es/index.html.br`)).equals(home)).toBe(true);
    expect(gunzipSync(readFileSync(`${OUT}/es/index.html.gz`)).equals(home)).toBe(true);
    // Other builds may be at work there: only what this one leaves counts.
    for (const folder of ['.build', 'tests/.built/.build']) expect(existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('last-good')) : []).toEqual([]);
  });
});
