import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Refusal } from '../../src/cli/args.ts';
import { serveSite } from '../../src/cli/site-server.ts';

const out = mkdtempSync(join(tmpdir(), 'site-server-'));
mkdirSync(join(out, 'en'));
writeFileSync(join(out, 'index.html'), 'first');
writeFileSync(join(out, '404.html'), 'not here');
writeFileSync(join(out, 'en', 'index.html'), 'english');
afterAll(() => rmSync(out, { recursive: true, force: true }));

const get = async (url: string) => {
  const answer = await fetch(url, { redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') };
};

test('a folder without a built site is refused', async () => {
  await expect(serveSite({ out: join(out, 'en'), base: '/', port: 0 })).rejects.toThrow('Build it first: npm run build');
});

test('a port that is taken is refused, and another is proposed', async () => {
  const { url, close } = await serveSite({ out, base: '/', port: 0 });
  const port = Number(new URL(url).port);
  const second = serveSite({ out, base: '/', port });
  await expect(second).rejects.toThrow(Refusal);
  await expect(second).rejects.toThrow(`--port ${port + 1}`);
  await close();
});

test('files, and the page for what is not there', async () => {
  const { url, close } = await serveSite({ out, base: '/', port: 0 });
  expect(await get(url)).toMatchObject({ status: 200, text: 'first' });
  expect(await get(`${url}en/`)).toMatchObject({ status: 200, text: 'english' });
  expect(await get(`${url}xx/`)).toMatchObject({ status: 404, text: 'not here' });
  await close();
});

test('under a base path: the root leads there, and nothing else of the site stands outside it', async () => {
  const { url, close } = await serveSite({ out, base: '/directory/', port: 0 });
  const { origin } = new URL(url);
  expect(url).toBe(`${origin}/directory/`);
  expect(await get(`${origin}/`)).toMatchObject({ status: 302, to: '/directory/' });
  expect(await get(`${origin}/directory`)).toMatchObject({ status: 302, to: '/directory/' });
  expect(await get(`${url}en/`)).toMatchObject({ status: 200, text: 'english' });
  expect(await get(`${origin}/en/`)).toMatchObject({ status: 404 });
  await close();
});
