import { describe, expect, it } from 'vitest';
import { EVERYWHERE, headersOf, RULES, ruleOf } from '../../src/deploy/headers.ts';

const of = (path: string, secure = true) => headersOf(path, { secure });

const DATA = ['api/v1/directory.json', 'api/v1/agencies/ar/protex.json', 'en/data/contacts.csv', 'en/data/hsds.json', 'en/data/hsds.zip', 'en/data/directory.xlsx', 'en/data/SHA256SUMS', 'es/changes.xml', 'es/ar/changes.xml', 'es/ar/contacts.vcf'];
const OWN = ['', 'en/', 'en/ar/index.html', '404.html', 'en/data/', 'search.json', 'en/offline.json', 'en/case-data/ar.json', 'sw.js', 'pagefind/pagefind.js', '_astro/a1b2.js', 'sitemap-0.xml', '.well-known/security.txt'];

describe('what no file may lack', () => {
  it.each([...DATA, ...OWN])('%j is sniffed at by no browser, framed by no page, and tells no other site from where somebody comes', (path) => {
    const headers = of(path);
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
    expect(headers['Content-Type']).toBeTruthy();
  });

  it('a connection without TLS carries no word about TLS', () => {
    expect(of('en/', false)).not.toHaveProperty('Strict-Transport-Security');
  });

  it('the policy takes from no page what its own policy gives: it says nothing of scripts, styles, images and workers', () => {
    expect(EVERYWHERE['Content-Security-Policy']).not.toMatch(/(default|script|style|img|connect|worker|font|manifest)-src|sandbox|unsafe/);
  });

  it('every feature of a browser is off but copying', () => {
    const features = (EVERYWHERE['Permissions-Policy'] ?? '').split(', ');
    expect(features.length).toBeGreaterThan(20);
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
    expect(new Set(features).size).toBe(features.length);
  });
});

describe('other sites', () => {
  it.each(OWN)('may not read %j, nor take it into a page of theirs', (path) => {
    expect(of(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(of(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  it.each(DATA)('may read %s', (path) => {
    expect(of(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  });
});

describe('what a browser keeps', () => {
  it.each([...DATA, ...OWN].filter((path) => !path.startsWith('_astro/')))('it asks again each time for %j', (path) => {
    expect(of(path)['Cache-Control']).toBe('no-cache');
  });

  it('only a file whose name holds its hash is kept without asking', () => {
    expect(of('_astro/a1b2.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(of('en/_astro/a1b2.js')['Cache-Control']).toBe('no-cache');
  });
});

describe('media types', () => {
  it.each([
    ['en/', 'text/html; charset=utf-8'],
    ['404.html', 'text/html; charset=utf-8'],
    ['es/ar/contacts.vcf', 'text/vcard; charset=utf-8'],
    ['es/ar/changes.xml', 'application/atom+xml'],
    ['sitemap-index.xml', 'application/xml'],
    ['en/data/contacts.csv', 'text/csv; charset=utf-8'],
    ['en/data/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json'],
    ['api/v1/index.json', 'application/json'],
    ['sw.js', 'text/javascript; charset=utf-8'],
    ['pagefind/index/es_5ee8712.pf_index', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(of(path)['Content-Type']).toBe(type);
  });
});

it('no file falls under two rules, and none has more than one star', () => {
  expect(RULES.flatMap(({ globs }) => globs).filter((glob) => glob.split('*').length !== 2 && glob.includes('*'))).toEqual([]);
  for (const path of [...DATA, ...OWN]) expect(RULES.filter((rule) => rule === ruleOf(path)).length).toBeLessThan(2);
});
