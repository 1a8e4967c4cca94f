import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Elements at whose edges a browser shows no space, whatever stands in the file. */
const BLOCKS = 'address|article|aside|body|dd|details|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|legend|li|main|meta|link|nav|ol|p|section|summary|table|tbody|td|th|thead|title|tr|ul';
const EDGE = new RegExp(String.raw`\s*(</?(?:${BLOCKS})(?:\s[^<>]*)?>)\s*`, 'gi');

/** A whole tag, in whose attributes every space counts (the checker keeps a file in one), or some spaces. */
const TAG_OR_SPACES = /<[a-z/!](?:"[^"]*"|'[^']*'|[^"'>])*>|[ \t\r\n]+/gi;

/** Parts in which every space counts, or whose hash is taken elsewhere. */
const AS_IT_STANDS = /<(pre|textarea|script|style)\b[^]*?<\/\1>/gi;

/** The address of a source in a page's list of sources. */
const SOURCE_ID = /(<li) id="s-([^"]+)"/g;

/** The page without the addresses of sources to which nothing in it leads: some 45 bytes more. */
export function withoutUnusedIds(html: string): string {
  const used = new Set([...html.matchAll(/href="#s-([^"]+)"/g)].map(([, id]) => id));
  return html.replace(SOURCE_ID, (whole, li: string, id: string) => (used.has(id) ? whole : li));
}

/** A page without the spaces that nobody sees: some 70 bytes of a country page after compression, which has a limit to keep. */
export function squeezed(html: string): string {
  const kept: string[] = [];
  const marked = html.replace(AS_IT_STANDS, (part) => `<!--kept ${String(kept.push(part) - 1)}-->`);
  const small = marked.replace(EDGE, '$1').replace(TAG_OR_SPACES, (part) => (part.startsWith('<') ? part : ' '));
  return small.replace(/<!--kept (\d+)-->/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** Squeezes every page when the site is built. It comes before what reads the pages. */
export function squeezeHtml(): AstroIntegration {
  return {
    name: 'squeeze-html',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const name of names) {
          const path = join(root, name);
          await writeFile(path, withoutUnusedIds(squeezed(await readFile(path, 'utf8'))));
        }
      },
    },
  };
}
