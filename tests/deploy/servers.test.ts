import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyConfiguration } from '../../src/deploy/caddy.ts';
import { cloudFrontPolicies } from '../../src/deploy/cloudfront.ts';
import { globPattern, hasGlob } from '../../src/deploy/glob.ts';
import { headersFile } from '../../src/deploy/headers-file.ts';
import { EVERYWHERE, headersOf, OVER_HTTPS } from '../../src/deploy/headers.ts';
import { nginxConfiguration } from '../../src/deploy/nginx.ts';
import { DEFAULT_SERVER } from '../../src/deploy/server-options.ts';

/** Every header that any file gets. */
const NAMES = Object.keys({ ...headersOf('en/', { secure: true }), ...headersOf('api/v1/index.json', { secure: true }) }).filter((name) => name !== 'Content-Type');

describe('the files in .deploy', () => {
  it.each([
    ['nginx.conf', nginxConfiguration(DEFAULT_SERVER)],
    ['Caddyfile', caddyConfiguration(DEFAULT_SERVER)],
    ['cloudfront.json', cloudFrontPolicies('/')],
  ])('%s is what the source says; else run "npm run headers -- --write"', (name, text) => {
    expect(readFileSync(`.deploy/${name}`, 'utf8')).toBe(text);
  });
});

describe('_headers', () => {
  interface Block {
    readonly glob: string;
    readonly headers: ReadonlyMap<string, string>;
  }
  const read = (base: string): Block[] =>
    headersFile(base).split('\n\n').slice(1).map((block) => {
      const [glob = '', ...lines] = block.trim().split('\n');
      return { glob, headers: new Map(lines.map((line) => [line.trim().split(': ')[0] ?? '', line.trim().split(': ').slice(1).join(': ')])) };
    });
  const PATHS = ['/', '/en/', '/en/data/', '/api/v1/index.json', '/en/data/contacts.csv', '/en/data/hsds.json', '/en/data/SHA256SUMS', '/es/ar/contacts.vcf', '/es/ar/changes.xml', '/_astro/a.js', '/sw.js'];

  it('never gives a file the same header twice: a host would join the two values', () => {
    for (const path of PATHS) {
      const names = read('/').filter(({ glob }) => hasGlob(glob, path)).flatMap(({ headers }) => [...headers.keys()]);
      expect(names, path).toHaveLength(new Set(names).size);
    }
  });

  it('keeps within what Cloudflare takes: one star in a path, 100 paths, 2,000 characters in a line', () => {
    expect(read('/').filter(({ glob }) => glob.split('*').length > 2)).toEqual([]);
    expect(read('/').length).toBeLessThan(100);
    expect(Math.max(...headersFile('/').split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  it('says for each file what the source says, but for what the hosts say by themselves', () => {
    for (const path of PATHS) {
      const given = new Map(read('/').filter(({ glob }) => hasGlob(glob, path)).flatMap(({ headers }) => [...headers]));
      const { 'Content-Type': type, 'Cache-Control': cache, ...headers } = headersOf(path.slice(1), { secure: true });
      // Data too: what fetches with CORS is not asked for this one.
      expect(Object.fromEntries(given), path).toMatchObject({ ...headers, 'Cross-Origin-Resource-Policy': 'same-origin' });
      expect([type, undefined]).toContain(given.get('Content-Type'));
      expect(given.get('Cache-Control') ?? 'no-cache').toBe(cache);
    }
  });

  it('stands under the base path', () => {
    for (const { glob } of read('/directory/')) expect(glob).toMatch(/^\/directory\//);
  });
});

describe.each([
  ['nginx', nginxConfiguration],
  ['Caddy', caddyConfiguration],
])('%s', (_, write) => {
  const text = write(DEFAULT_SERVER);

  it('is told every header, and every value that is the same for all', () => {
    for (const name of NAMES) expect(text).toContain(name);
    for (const value of Object.values({ ...EVERYWHERE, ...OVER_HTTPS })) expect(text).toContain(`"${value}"`);
  });

  it('honours the base path, the folder and the port', () => {
    const other = write({ base: '/directory/', root: '/srv/other', port: 8181, brotli: true });
    expect(other).toContain('/directory/404.html');
    expect(other).toContain(globPattern('api/*', '/directory/'));
    expect(other).toContain('302');
    expect(other).toContain('/srv/other');
    expect(other).toContain('8181');
    expect(other).not.toContain('/srv/margarita');
  });

  it('sends Brotli only where it can', () => {
    expect(text).not.toMatch(/brotli|\bbr\b/);
    expect(write({ ...DEFAULT_SERVER, brotli: true })).toMatch(/brotli_static on|precompressed br gzip/);
  });
});

describe('CloudFront', () => {
  interface Policy {
    readonly PathPatterns: readonly string[];
    readonly Config: { readonly CorsConfig?: object; readonly CustomHeadersConfig: { readonly Quantity: number; readonly Items: readonly { readonly Header: string; readonly Value: string }[] } };
  }
  const policies = JSON.parse(cloudFrontPolicies('/directory/')) as Policy[];

  it('has a policy for pages and one for each rule, and lets others read data only', () => {
    expect(policies.map(({ PathPatterns }) => PathPatterns[0])).toEqual([undefined, 'directory/api/*', 'directory/_astro/*']);
    expect(policies.map(({ Config }) => Config.CorsConfig !== undefined)).toEqual([false, true, false]);
    for (const { Config } of policies) expect(Config.CustomHeadersConfig.Items).toHaveLength(Config.CustomHeadersConfig.Quantity);
  });
});
