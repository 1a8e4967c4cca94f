import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { BODY_MARK, proseDocuments } from './prose-html.ts';

/** The files that the search in the pages fetches; all others that Pagefind writes are for interfaces and ways that this site does not use. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|(?:index|fragment|filter)[/\\].+)$/;

interface ProsePage {
  /** Its address under the base path, with a slash at both ends; of a part that is a result by itself, with its place behind it. */
  readonly url: string;
  readonly lang: string;
  readonly content: string;
}

/** The pages of a built site that carry a body mark, and their parts that are results by themselves, in order, as they are to be indexed. */
async function prosePages(root: string): Promise<ProsePage[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages: ProsePage[] = [];
  for (const file of files) {
    const url = `/${file.split(sep).join('/').replace(/(^|\/)index\.html$/, '$1')}`;
    try {
      for (const { lang, content, place } of proseDocuments(await readFile(join(root, file), 'utf8'))) pages.push({ url: place === undefined ? url : `${url}#${place}`, lang, content });
    } catch (error) {
      throw new Error(`${url}: ${(error as Error).message}`, { cause: error });
    }
  }
  return pages;
}

function refuse(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${doing}: ${errors.join('; ')}`);
}

/** Writes the index. One page after the other, in order: so two builds of the same pages give the same bytes. */
async function writeIndex(pages: readonly ProsePage[], folder: string): Promise<void> {
  try {
    const { errors, index } = await pagefind.createIndex({});
    refuse(errors, 'start');
    if (!index) throw new Error('Pagefind gave no index');
    for (const { url, content } of pages) refuse((await index.addHTMLFile({ url, content })).errors, `read ${url}`);
    refuse((await index.writeFiles({ outputPath: folder })).errors, 'write its index');
  } finally {
    await pagefind.close();
  }
}

/**
 * Compares what was indexed with what carries a body mark, language by language.
 * @param marked language -> pages with a body mark
 * @param indexed language -> what the written index says of itself
 * @throws with every language in which the two differ
 */
export function checkPageCounts(marked: Readonly<Record<string, number>>, indexed: Readonly<Record<string, { readonly page_count: number }>>): void {
  const wrong = [...new Set([...Object.keys(marked), ...Object.keys(indexed)])].sort().flatMap((lang) => {
    const expected = marked[lang] ?? 0;
    const found = indexed[lang]?.page_count ?? 0;
    return expected === found ? [] : [`${lang}: ${expected} pages carry ${BODY_MARK}, but the index holds ${found}`];
  });
  if (wrong.length > 0) throw new Error(`The search in the pages does not hold what it should. ${wrong.join('. ')}`);
}

/**
 * Builds the search in the pages of a built site, into its folder `pagefind/`: one index for each language.
 * @returns language -> pages in its index
 * @throws where no page carries a body mark, Pagefind reports an error, or an index holds more or fewer pages than it should
 */
export async function buildProseIndex(root: string): Promise<Record<string, number>> {
  const pages = await prosePages(root);
  if (pages.length === 0) throw new Error(`No page carries ${BODY_MARK}, so there is nothing for the search in the pages`);
  const folder = join(root, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await writeIndex(pages, folder);

  const counts: Record<string, number> = {};
  for (const { lang } of pages) counts[lang] = (counts[lang] ?? 0) + 1;
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
  checkPageCounts(counts, languages);

  const written = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(written.filter((file) => !NEEDED.test(file.slice(folder.length + 1))).map(async (file) => rm(file)));
  return counts;
}

/** Adds the search in the pages to a build. It stands before whatever else changes the pages: it reads them as they were rendered. */
export function proseIndex(): AstroIntegration {
  return {
    name: 'prose-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const counts = await buildProseIndex(fileURLToPath(dir));
        logger.info(`Pages in the search: ${Object.entries(counts).map(([lang, count]) => `${lang} ${count}`).join(', ')}`);
      },
    },
  };
}
