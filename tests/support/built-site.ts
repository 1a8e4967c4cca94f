import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A site that was built for the tests and is being served. */
export interface BuiltSite {
  readonly dir: string;
  /** The path under which it stands, with a slash at both ends. */
  readonly base: string;
  /** Where it is served, with the base path and a slash at the end. */
  readonly url: string;
  /** The content from which it was built. */
  readonly content: string;
  /** The address that was given as SITE. */
  readonly origin?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    fixture: BuiltSite;
    odd: BuiltSite;
  }
}

/** All files of a folder, with slashes, sorted. */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1).split(sep).join('/'))
    .sort();
}

/** The HTML files of a site. */
export function htmlFiles(site: BuiltSite): string[] {
  return filesIn(site.dir).filter((file) => file.endsWith('.html'));
}

/** The address of an HTML file under the base path: en/ar/ for en/ar/index.html, 404.html for itself. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The HTML file of an address under the base path. */
export function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** The text of a file of a site. */
export function readPage(site: BuiltSite, file: string): string {
  return readFileSync(join(site.dir, file), 'utf8');
}

/** A page, parsed. */
export function parsePage(site: BuiltSite, file: string): HTMLElement {
  return parse(readPage(site, file), { comment: false, blockTextElements: { script: true, style: true } });
}
