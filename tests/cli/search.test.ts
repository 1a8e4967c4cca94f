import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeContent } from '../support/write-content.ts';

interface Found {
  readonly id: string;
  readonly country: string;
  readonly type: string;
  readonly score: number;
  readonly name: string;
}

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'cli', 'search.ts'), ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Asks a small part of the content, which is read in no time. */
const runSmall = (...args: string[]): ReturnType<typeof run> => run('--content', content, ...args);

function json(...args: string[]): Found[] {
  const { code, out, err } = runSmall('--json', ...args);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const content = join(folder, 'content');
beforeAll(() => writeContent(content, ['ar', 'cl', 'co', 'gt', 'jm', 'mx', 'pe', 'sr']));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of queries that lives as long as these tests. */
function queryFile(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('npm run search', () => {
  it.each([
    ['no words', []],
    ['an option that it does not know', ['--colour', 'police']],
    ['a language that the site does not speak', ['--lang', 'de', 'police']],
    ['a limit of none', ['--limit', '0', 'police']],
    ['a limit that is no number', ['--limit', 'many', 'police']],
    ['a type that there is not', ['--type', 'army', 'police']],
    ['an option without its value', ['--country']],
    ['content that is not there', ['--content', 'no-such-folder', 'police']],
  ])('refuses %s, and says how it is used', (_, args) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('npm run -s search --');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('takes words with or without quotes, and prints the best first, with its type and country in the language asked for', () => {
    const { code, out, err } = run('--lang', 'es', 'policia', 'jamaica');
    expect([code, err]).toEqual([0, '']);
    const [first] = out.split('\n');
    expect(first).toMatch(/^jm\/atip-vice-squad\s/);
    expect(first).toContain('(Policía, Jamaica)');
  });

  it('says what was not found, and ends well', () => {
    const { code, out } = runSmall('xqzzvkw');
    expect(code).toBe(0);
    expect(out).toContain('Not found: xqzzvkw');
  });

  it('says which type of agency a state has none of', () => {
    expect(runSmall('--lang', 'es', 'migración perú').out).toContain('None found there: Autoridad migratoria');
  });

  it('tells how it is used', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--batch FILE');
  });
});

describe('npm run search -- --json', () => {
  it('prints [] when nothing fits', () => {
    expect(runSmall('--json', 'pizza delivery')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('prints id, country, type, score and name, best first', () => {
    const found = json('--lang', 'es', 'PROTEX argentina');
    expect(found[0]).toEqual({ id: 'ar/protex', country: 'AR', type: 'prosecution', score: expect.any(Number), name: 'Procuraduría de Trata y Explotación de Personas' });
    for (const one of found) expect(Object.keys(one)).toEqual(['id', 'country', 'type', 'score', 'name']);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('prints ten, or as many as asked for', () => {
    expect(json('police')).toHaveLength(10);
    expect(json('--limit', '3', 'police')).toHaveLength(3);
  });

  it('narrows by country, type and language of service', () => {
    const inChile = json('--country', 'cl', 'police');
    expect(inChile.length).toBeGreaterThan(0);
    expect(inChile.every(({ country }) => country === 'CL')).toBe(true);
    const prosecutors = json('--type', 'prosecution', 'trata argentina');
    expect(prosecutors.length).toBeGreaterThan(0);
    expect(prosecutors.every(({ type }) => type === 'prosecution')).toBe(true);
    const inDutch = json('--language', 'nl', 'hotline');
    expect(inDutch.length).toBeGreaterThan(0);
    expect(inDutch.some(({ country }) => country === 'SR')).toBe(true);
    expect(inDutch.some(({ country }) => country === 'CL')).toBe(false);
    expect(json('--country', 'CL', 'PROTEX')).toEqual([]);
  });

  it('prints one form: narrowing leaves the score of what remains as it is', () => {
    const all = json('--limit', '100', 'police argentina');
    expect(json('--limit', '100', '--type', 'police', 'police argentina')).toEqual(all.filter(({ type }) => type === 'police'));
  });
});

describe('npm run search -- --batch', () => {
  it.each([
    ['is not there', 'no-such-file.jsonl', /no-such-file/],
    ['holds a line that is not JSON', queryFile('broken.jsonl', ['{"q": "police"}', 'police']), /broken\.jsonl:2/],
    ['holds a line without words', queryFile('wordless.jsonl', ['{"lang": "es"}']), /wordless\.jsonl:1/],
    ['names a language that the site does not speak', queryFile('german.jsonl', ['{"q": "police", "lang": "de"}']), /--lang|lang/],
  ])('refuses a file that %s, and says where', (_, file, said) => {
    const { code, err } = runSmall('--batch', file);
    expect(code).toBe(1);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('names agencies in the language of each query', () => {
    const { out } = runSmall('--batch', queryFile('languages.jsonl', ['en', 'es', 'pt', 'fr'].map((lang) => JSON.stringify({ q: 'PROTEX', lang }))));
    const names = out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Found[])[0]?.name);
    expect(new Set(names).size).toBe(4);
  });

  it('prints one array a line, in the order of the queries, as asked one by one', () => {
    const queries = [
      { q: 'policia jamaica', lang: 'es' },
      { q: 'pizza delivery', lang: 'en' },
      { q: '145', lang: 'pt' },
      { q: '' },
      { q: 'línea\ntrata "perú" 🍕', lang: 'fr' },
    ];
    const { code, out, err } = runSmall('--batch', queryFile('queries.jsonl', [...queries.map((query) => JSON.stringify(query)), '']), '--limit', '3');
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Found[]);
    expect(lines).toHaveLength(queries.length);
    expect(lines[0]).toEqual(json('--lang', 'es', '--limit', '3', 'policia jamaica'));
    expect(lines[1]).toEqual([]);
    expect(lines[2]?.[0]?.id).toMatch(/\/linea-145$/);
    expect(lines[3]).toEqual([]);
    expect(lines[4]?.[0]?.country).toBe('PE');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(3);
  });
});
