import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fewAtATime } from './few-at-a-time.ts';

/** What a page may load beside its own inline styles and scripts: nothing but files of this site. */
const DIRECTIVES = ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'"];

/** Pages with a search box also search the prose, with a program in WebAssembly: the one thing for which 'wasm-unsafe-eval' is needed. */
const SEARCH_BOX = /<form[^>]*\brole="search"/;

/** The page of the checker reads what somebody pastes in a worker. Its policy names it: not every browser takes what scripts may be for what workers may be. */
const STARTS_WORKER = /<form[^>]*\bdata-checker\b/;

const hashesOf = (html: string, element: RegExp): string[] =>
  [...new Set([...html.matchAll(element)].map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`))];

/**
 * The policy of one page: `default-src 'none'`, and for styles and scripts a hash of each that stands in the page, never 'unsafe-inline'.
 * Data blocks (application/json, application/ld+json) are not scripts and need no hash.
 */
export function contentSecurityPolicy(html: string): string {
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const scripts = hashesOf(html, /<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g);
  const scriptSources = /<script[^>]*\bsrc=|<astro-island/.test(html) ? ["'self'", ...(SEARCH_BOX.test(html) ? ["'wasm-unsafe-eval'"] : []), ...scripts] : scripts;
  return [
    ...DIRECTIVES,
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    ...(scriptSources.length > 0 ? [`script-src ${scriptSources.join(' ')}`] : []),
    ...(STARTS_WORKER.test(html) ? ["worker-src 'self'"] : []),
  ].join(';');
}

const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/g;

/** The page with its policy, first thing in its head. @throws when the page has no head to put it in */
export function withContentSecurityPolicy(html: string): string {
  const charset = /<meta charset="utf-8">/i;
  if (!charset.test(html)) throw new Error('The page has no <meta charset="utf-8"> after which its policy could stand');
  // Astro writes the style of its islands into the body, where HTML allows none.
  const islandStyles = html.match(ISLAND_STYLE)?.join('') ?? '';
  const page = html.replace(ISLAND_STYLE, '').replace('</head>', `${islandStyles}</head>`);
  return page.replace(charset, (meta) => `${meta}<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(page)}">`);
}

/**
 * Writes each page's own Content-Security-Policy into it once the site is built. Astro's `security.csp` lists the hashes of the whole
 * site in every page (some 600 bytes after compression, more than a country page can spare); a page needs only its own.
 */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await fewAtATime(pages, async (page) => writeFile(join(root, page), withContentSecurityPolicy(await readFile(join(root, page), 'utf8'))));
      },
    },
  };
}
