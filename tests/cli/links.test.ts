import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askLinks } from '../../src/cli/ask-links.ts';
import { politely } from '../../src/cli/polite.ts';
import { judge } from '../../src/content/links/outcome.ts';
import { contentFolder } from '../content/folder.ts';
import { changed, SOUND } from '../content/sample.ts';

/** What a test asks stands on this machine: no test asks the internet. */
let server: Server;
let origin = '';
let closed = '';
const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
const busy = { now: 0, most: 0 };

const ANSWERS: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  '/ok': [200],
  '/gone': [404],
  '/closed': [403],
  '/moved': [301, '/ok'],
  '/for-today': [302, '/ok'],
  '/moved-and-gone': [308, '/gone'],
  '/circle': [301, '/circle?again'],
  '/circle?again': [301, '/circle'],
  '/mailbox': [302, 'mailto:a@example.org'],
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  seen.push({ method: request.method, url: request.url, headers: request.headers });
  const [status, location] = ANSWERS[request.url ?? ''] ?? [];
  // Anything else hangs: the request is taken, and nothing comes.
  if (status === undefined) return;
  busy.most = Math.max(busy.most, ++busy.now);
  await new Promise((later) => setTimeout(later, 5));
  busy.now -= 1;
  response.writeHead(status, location === undefined ? {} : { location });
  // A body of any length, which nobody should read to its end.
  response.end('x'.repeat(1_000_000));
}

async function listening(made: Server): Promise<string> {
  await new Promise<void>((ready) => made.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const gone = createServer();
  closed = await listening(gone);
  await new Promise((done) => gone.close(done));
  server = createServer((request, response) => void answer(request, response));
  origin = await listening(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ASKING = { atOnce: 8, pause: 1, timeout: 3000, agent: 'test' };

describe('askLinks', () => {
  it('comes back from whatever a host does', async () => {
    const urls = ['/gone', '/closed', '/hanging', '/circle', '/mailbox', '/moved-and-gone', '/moved', '/for-today', '/ok'].map((path) => origin + path);
    const answers = await askLinks([`${closed}/`, ...urls], ASKING);
    const came = [`${closed}/`, ...urls].map((url, index) => {
      const { outcome, why, to } = judge(url, answers[index] ?? { hops: [] });
      return [url.replace(/^http:..127.0.0.1:\d+/, ''), outcome, why, ...(to === undefined ? [] : [to.replace(origin, '')])];
    });
    expect(came).toEqual([
      ['/', 'no-answer', 'connection refused (ECONNREFUSED)'],
      ['/gone', 'gone', 'page not found (404)'],
      ['/closed', 'refused', 'turned the program away (403)'],
      ['/hanging', 'no-answer', 'no answer in time (TIMEOUT)'],
      ['/circle', 'refused', 'sent from address to address without end (TOO_MANY_REDIRECTS)', '/circle?again'],
      ['/mailbox', 'refused', 'sent to something that is no web address (BAD_REDIRECT)'],
      ['/moved-and-gone', 'gone', 'page not found (404)', '/gone'],
      ['/moved', 'moved', 'moved for good', '/ok'],
      ['/for-today', 'fine', 'status 200'],
      ['/ok', 'fine', 'status 200'],
    ]);
  });

  it('says who asks, asks for one byte, and never asks a host twice at a time', async () => {
    seen.length = 0;
    busy.most = 0;
    await askLinks(['/ok', '/moved', '/gone', '/closed'].map((path) => origin + path), { ...ASKING, agent: 'Directory/1 (why)' });
    expect(seen.map(({ url }) => url).sort()).toEqual(['/closed', '/gone', '/moved', '/ok', '/ok']);
    for (const { method, headers } of seen) expect([method, headers['user-agent'], headers.range]).toEqual(['GET', 'Directory/1 (why)', 'bytes=0-0']);
    expect(busy.most).toBe(1);
  });
});

describe('politely', () => {
  it('lets no more through at once than it may, and everything in the end', async () => {
    const turn = politely({ atOnce: 3, pause: 0 });
    let now = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        turn(`host-${index}`, async () => {
          most = Math.max(most, ++now);
          await new Promise(setImmediate);
          now -= 1;
          return index;
        }),
      ),
    );
    expect(done).toHaveLength(20);
    expect(most).toBe(3);
  });

  it('goes on after work that fails', async () => {
    const turn = politely({ atOnce: 1, pause: 0 });
    await expect(turn('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turn('a', () => Promise.resolve('yes'))).toBe('yes');
  });

  it('waits between two requests to one host, and not for another host', async () => {
    vi.useFakeTimers();
    try {
      const turn = politely({ atOnce: 8, pause: 1000 });
      const begun: string[] = [];
      const all = ['a', 'a', 'b'].map((host) => turn(host, () => Promise.resolve(begun.push(host))));
      await vi.advanceTimersByTimeAsync(999);
      expect(begun).toEqual(['a', 'b']);
      await vi.advanceTimersByTimeAsync(1);
      expect(begun).toEqual(['a', 'b', 'a']);
      await Promise.all(all);
    } finally {
      vi.useRealTimers();
    }
  });
});

/** Runs the command. Not in step with this process: the server that it asks lives here. */
function links(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [join('src', 'cli', 'links.ts'), ...args], (_, out, err) => done({ code: child.exitCode ?? -1, out, err }));
  });
}

const SOURCE = 'https://www.argentina.gob.ar/';
const withSource = (path: string): string => changed([SOURCE, origin + path]);

describe('npm run links', () => {
  it.each([[['content']], [['--format', 'xml']], [['--country', 'XX']], [['--country', 'AR,']], [['--content', 'no-such-folder']]])('refuses %s in plain words', async (args) => {
    const { code, out, err } = await links(...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('asks nobody while the list of excuses is broken', async () => {
    seen.length = 0;
    const folder = await contentFolder({ 'countries/ar.yaml': withSource('/gone'), 'links.yaml': '- host: 127.0.0.1\n' });
    const { code, out, err } = await links('--content', folder);
    expect([code, out, seen]).toEqual([1, '', []]);
    expect(err).toMatch(/links\.yaml:1:3 {2}error {2}missing-key {2}the field "reason" is missing/);
  });

  it('does not ask who is excused, and says that an excuse is not needed', async () => {
    seen.length = 0;
    const excuses = '- {host: 127.0.0.1, reason: turns programs away}\n';
    const folder = await contentFolder({ 'countries/ar.yaml': withSource('/gone'), 'links.yaml': excuses });
    expect(await links('--content', folder, '--strict')).toMatchObject({ code: 0, out: '1 address: 0 gone, 0 without an answer, 0 refused, 0 moved, 1 excused, 0 fine\n' });
    expect(seen).toEqual([]);
    const left = await contentFolder({ 'countries/ar.yaml': withSource('/ok'), 'links.yaml': `${excuses}- {host: a.example, reason: once was here}\n` });
    const { code, out, err } = await links('--content', left);
    expect([code, out]).toEqual([1, '1 address: 0 gone, 0 without an answer, 0 refused, 0 moved, 1 excused, 0 fine\n']);
    expect(err).toContain('error  exception-unneeded  no address of the content stands on "a.example"');
  });

  it('takes a lost page for no failure, unless it is asked to', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': withSource('/gone') });
    const { code, out } = await links('--content', folder);
    expect(code).toBe(0);
    expect(out).toContain(`gone       ${origin}/gone\n           page not found (404)\n           ${folder}/countries/ar.yaml:33\n`);
    expect((await links('--content', folder, '--strict')).code).toBe(1);
  });

  it('tells of a file that it could not read', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': withSource('/ok'), 'countries/bo.yaml': 'a: [', 'countries/cl.yaml': new Uint8Array([0xff]) });
    expect((await links('--content', folder)).err).toContain(`Not read, so not asked: ${folder}/countries/bo.yaml, ${folder}/countries/cl.yaml.`);
  });

  it('asks only for the countries that are named, and speaks Markdown and JSON', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': withSource('/gone'), 'countries/bo.yaml': withSource('/moved'), 'countries/cl.yaml': SOUND });
    const { out } = await links('--content', folder, '--country', 'ar, BO', '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      counts: { gone: 1, 'no-answer': 0, refused: 0, moved: 1, excused: 0, fine: 0 },
      links: [
        { url: `${origin}/gone`, outcome: 'gone', why: 'page not found (404)', places: [{ file: `${folder}/countries/ar.yaml`, line: 33 }] },
        { url: `${origin}/moved`, outcome: 'moved', why: 'moved for good', to: `${origin}/ok`, places: [{ file: `${folder}/countries/bo.yaml`, line: 33 }] },
      ],
    });
    const { out: markdown } = await links('--content', folder, '--country', 'BO', '--format', 'md');
    expect(markdown).toMatch(/^## Links\n\n1 address: .*\n\n### Moved for good: [^\n]+\n\n\| Address /);
  });
});
