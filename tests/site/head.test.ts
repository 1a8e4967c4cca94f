import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { addressOf, filesIn, htmlFiles, parsePage, readPage } from '../support/built-site.ts';

/** What the head of a page says about addresses. */
function headOf(name: 'site' | 'fixture', file: string) {
  const page = parsePage(inject(name), file);
  const alternates = page.querySelectorAll('link[rel=alternate][hreflang]');
  return {
    robots: page.querySelector('meta[name=robots]')?.getAttribute('content'),
    canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href'),
    alternates: Object.fromEntries(alternates.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href')])),
    lang: page.querySelector('html')?.getAttribute('lang'),
    title: page.querySelector('title')?.text.trim() ?? '',
    description: page.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    detection: page.querySelector('meta[name=format-detection]')?.getAttribute('content'),
  };
}

const isIndexable = (file: string): boolean => file !== '404.html';

/** Files that break a rule, with what they say: shown as they are when a test fails. */
function breaking<T>(name: 'site' | 'fixture', wrong: (file: string, head: ReturnType<typeof headOf>) => T | undefined): (readonly [string, T])[] {
  return htmlFiles(inject(name)).flatMap((file) => {
    const what = wrong(file, headOf(name, file));
    return what === undefined ? [] : [[file, what] as const];
  });
}

describe('without an address of the site', () => {
  test('every page asks not to be indexed, and none claims an address', () => {
    expect(breaking('site', (_, { robots, canonical }) => (robots === 'noindex' && canonical === undefined ? undefined : { robots, canonical }))).toEqual([]);
  });

  test('there is no sitemap', () => {
    expect(filesIn(inject('site').dir).filter((file) => file.startsWith('sitemap'))).toEqual([]);
  });
});

describe('with an address and a base path', () => {
  test('every page but the 404 may be indexed and gives its own whole address', () => {
    const { origin, base } = inject('fixture');
    const wrong = breaking('fixture', (file, { robots, canonical }) => {
      const expected = isIndexable(file) ? { robots: undefined, canonical: `${origin}${base}${addressOf(file)}` } : { robots: 'noindex', canonical: undefined };
      return robots === expected.robots && canonical === expected.canonical ? undefined : { robots, canonical };
    });
    expect(wrong).toEqual([]);
  });

  test('every page in a language names the same page in all four, and where others should go', () => {
    const { origin, base, dir } = inject('fixture');
    const wrong = breaking('fixture', (file, { alternates }) => {
      const [locale, ...rest] = file.split('/');
      if (!LOCALES.some((one) => one === locale)) return undefined;
      const path = addressOf(rest.join('/'));
      const right = LOCALES.every((one) => alternates[one] === `${origin}${base}${one}/${path}` && existsSync(join(dir, one, ...rest)));
      return right && alternates['x-default'] ? undefined : alternates;
    });
    expect(wrong).toEqual([]);
  });

  test('the sitemap lists every page that may be indexed, and no other', () => {
    const site = inject('fixture');
    const sitemaps = filesIn(site.dir).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const listed = sitemaps.flatMap((file) => [...readPage(site, file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url));
    const expected = htmlFiles(site).filter(isIndexable).map((file) => `${site.origin}${site.base}${addressOf(file)}`);
    expect(listed.sort()).toEqual(expected.sort());
  });
});

describe('the head of every page', () => {
  test('has a language, a title and a description', () => {
    expect(breaking('site', (file, { lang, title, description }) => {
      const [first = ''] = file.split('/');
      const expected = LOCALES.some((one) => one === first) ? first : 'en';
      return lang === expected && title && description ? undefined : { lang, title, description };
    })).toEqual([]);
  });

  test('keeps phones from guessing at numbers', () => {
    expect(breaking('site', (_, { detection }) => (detection === 'telephone=no' ? undefined : { detection }))).toEqual([]);
  });

  test('no two pages of a language have the same title', () => {
    const files = new Map<string, string[]>();
    for (const file of htmlFiles(inject('site'))) {
      const key = `${file.split('/')[0]}: ${headOf('site', file).title}`;
      files.set(key, [...(files.get(key) ?? []), file]);
    }
    expect([...files].filter(([, same]) => same.length > 1)).toEqual([]);
  });

  test('has a policy that allows no inline script or style without its hash, and no other host', () => {
    const wrong = htmlFiles(inject('site')).flatMap((file) => {
      const page = parsePage(inject('site'), file);
      const policy = page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
      const sound = policy.includes("default-src 'none'") && !policy.includes('unsafe-inline') && !policy.includes('http') && page.querySelectorAll('[style]').length === 0;
      return sound ? [] : [[file, policy]];
    });
    expect(wrong).toEqual([]);
  });
});
