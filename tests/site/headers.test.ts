import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { headersFile } from '../../src/deploy/headers-file.ts';
import { headersOf } from '../../src/deploy/headers.ts';
import { SECURITY_TXT } from '../../src/deploy/security-txt.ts';
import { useBrowser } from '../support/browser.ts';
import { filesIn } from '../support/built-site.ts';
import { openPage } from '../support/open-page.ts';

const browser = useBrowser();

/** One file of each ending and folder, as it stands in the built site. */
function oneOfEachKind(dir: string): string[] {
  const kinds = new Map(filesIn(dir).map((file) => [`${/^(?:api|_astro|pagefind)\//.exec(file)?.[0] ?? ''}${/[^/]*?(\.\w+)?$/.exec(file)?.[1] ?? file.slice(file.lastIndexOf('/') + 1)}`, file]));
  return [...kinds.values(), 'en/changes.xml', 'en/data/hsds.json', 'search.json', 'sw.js', '404.html'];
}

describe.each(['site', 'fixture'] as const)('%s', (name) => {
  test('every kind of file is sent with the headers that the source says', async () => {
    const { dir, url } = inject(name);
    const wrong: unknown[] = [];
    for (const file of oneOfEachKind(dir)) {
      const { headers } = await fetch(`${url}${file}`);
      for (const [header, value] of Object.entries(headersOf(file, { secure: false }))) if (headers.get(header) !== value) wrong.push({ file, header, value, sent: headers.get(header) });
      if (headers.has('strict-transport-security')) wrong.push({ file, header: 'strict-transport-security' });
    }
    expect(wrong).toEqual([]);
  });

  test('every file for other programs may be read by them, and no page', async () => {
    const { dir } = inject(name);
    const shared = (file: string): boolean => 'Access-Control-Allow-Origin' in headersOf(file, { secure: false });
    const files = filesIn(dir);
    const forOthers = files.filter((file) => /^api\/|^[a-z]{2}\/data\/(?!index\.html)|\.vcf$|changes\.xml$/.test(file));
    expect(forOthers.length).toBeGreaterThan(20);
    expect(forOthers.filter((file) => !shared(file))).toEqual([]);
    expect(files.filter((file) => shared(file) && !forOthers.includes(file))).toEqual([]);
  });

  test('what is missing is a page with the headers of a page, whatever it would have been', async () => {
    const { url } = inject(name);
    for (const path of ['xx/', 'api/v1/no.json', '_astro/no.js', 'en/xx/contacts.vcf']) {
      const { status, headers } = await fetch(`${url}${path}`);
      expect(status).toBe(404);
      expect(Object.fromEntries(headers)).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin' });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('the file _headers stands in the site, for its base path', () => {
    const { dir, base } = inject(name);
    expect(readFileSync(join(dir, '_headers'), 'utf8')).toBe(headersFile(base));
  });
});

test('security.txt stands there where somebody wants to hear of a weakness, and nowhere else', () => {
  const { dir, origin } = inject('fixture');
  expect(readFileSync(join(dir, SECURITY_TXT), 'utf8')).toMatch(new RegExp(`^Contact: mailto:security@directory.example\nExpires: \\d{4}-\\d\\d-\\d\\dT00:00:00Z\nPreferred-Languages: en, es, pt, fr\nCanonical: ${origin}/${SECURITY_TXT}\n$`));
  expect(filesIn(inject('site').dir)).not.toContain(SECURITY_TXT);
});

describe('in a browser', () => {
  test('no page of another address shows one of these in a frame, though it could show others', async () => {
    const other = createServer((req, res) => {
      const framed = req.url === '/ours' ? `${inject('site').url}en/help/` : req.url === '/any' ? '/plain' : undefined;
      res.setHeader('content-type', 'text/html').end(framed ? `<iframe src="${framed}"></iframe>` : '<p>plain</p>');
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const { port } = other.address() as AddressInfo;
    const framesOf = async (path: string): Promise<string | undefined> => {
      const { page, close } = await openPage(browser(), `http://127.0.0.1:${port}${path}`);
      const address = page.frames()[1]?.url();
      await close();
      return address;
    };
    expect(await framesOf('/any')).toBe(`http://127.0.0.1:${port}/plain`);
    expect(await framesOf('/ours')).toMatch(/^chrome-error:/);
    other.closeAllConnections();
    other.close();
  });

  test('no script makes mark-up out of text, or fetches a program from elsewhere', async () => {
    const { page, close } = await openPage(browser(), `${inject('site').url}en/ar/`);
    const refused = await page.evaluate(() => {
      const fails = (act: () => unknown): boolean => {
        try {
          act();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      return {
        markUp: fails(() => (document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>')),
        worker: fails(() => new Worker('/_astro/x.js')),
        script: fails(() => (document.createElement('script').src = 'https://elsewhere.invalid/x.js')),
      };
    });
    expect(refused).toEqual({ markUp: true, worker: true, script: true });
    await close();
  });
});
