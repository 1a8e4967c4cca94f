import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { ALL_GUIDES, isForReaders, type Guide, type ReaderGuide } from '../model/guides.ts';
import { isLocale, LOCALES, type Locale } from '../model/locales.ts';
import { guideHtml } from './guide-html.ts';

/** The head of a guide's file. */
const headSchema = z.strictObject({ title: z.string().trim().min(1), lead: z.string().trim().min(1) });

/** A guide as the readers of one language get it. */
export interface GuideData {
  readonly guide: Guide | ReaderGuide;
  /** The language of the page. */
  readonly locale: Locale;
  /** The language of the guide: English where it does not exist in that of the page. */
  readonly lang: Locale;
  readonly title: string;
  readonly lead: string;
}

/** The texts of the guides, such as `rules/en`, as they stand on disk. @throws where a guide has a file that is in no language of the site, which nobody would see */
async function guideTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const guide of ALL_GUIDES) {
    for (const file of await readdir(join(folder, guide))) {
      const locale = file.replace(/\.md$/, '');
      if (!isLocale(locale)) throw new Error(`content/guides/${guide}/${file} is in no language of the site: the files of a guide are called ${LOCALES.map((code) => `${code}.md`).join(', ')}`);
      texts.set(`${guide}/${locale}`, await readFile(join(folder, guide, file), 'utf8'));
    }
  }
  return texts;
}

async function fill(folder: string, { store, renderMarkdown, generateDigest, config, logger }: LoaderContext): Promise<void> {
  const texts = await guideTexts(folder);
  const base = `${config.base.replace(/\/+$/, '')}/`;
  store.clear();
  for (const guide of ALL_GUIDES) {
    for (const locale of LOCALES) {
      const lang = texts.has(`${guide}/${locale}`) ? locale : 'en';
      const text = texts.get(`${guide}/${lang}`);
      const file = `content/guides/${guide}/${lang}.md`;
      try {
        if (text === undefined) throw new Error('every guide exists in English');
        if (isForReaders(guide) && lang !== locale) throw new Error(`a text for those who use the directory stands in all four languages: content/guides/${guide}/${locale}.md is missing`);
        const rendered = await renderMarkdown(text);
        const { title, lead } = headSchema.parse(rendered.metadata?.frontmatter);
        const html = guideHtml(rendered.html, title, { locale, base });
        store.set({ id: `${guide}/${locale}`, data: { guide, locale, lang, title, lead }, rendered: { ...rendered, html }, digest: generateDigest(html) });
      } catch (error) {
        throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
      }
    }
  }
  logger.info(`${texts.size} guides read`);
}

/**
 * The guides as an Astro collection: one entry for each guide and each language of the site, in English where it does not
 * exist in that language. They belong to the project and not to the content folder of a build: a copy for another region has the same ones.
 */
export function guideLoader(): Loader {
  return {
    name: 'guides',
    async load(context) {
      const folder = fileURLToPath(new URL('content/guides/', context.config.root));
      await fill(folder, context);
      context.watcher?.add(folder);
      context.watcher?.on('change', (path) => {
        if (path.startsWith(folder)) fill(folder, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}
