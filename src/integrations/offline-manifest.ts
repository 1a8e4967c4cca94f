import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { HASH_DIGITS, manifestAddress, type OfflineFile, type OfflineManifest } from '../components/offline/manifest.ts';
import { LOCALES, type Locale } from '../model/locales.ts';
import { fewAtATime } from './few-at-a-time.ts';

/** What all languages need, beside their own folders. Downloads and what only search machines read are not kept. */
const SHARED = /^(?:index\.html|favicon\.svg|search\.json|(?:_astro|case-data|pagefind)\/.+)$/;

/** Cards for the address book, feeds, and the files of the page of data. */
const DOWNLOAD = /\.vcf$|\/changes\.xml$|^[a-z]{2}\/data\/(?!index\.html$)/;

/** Files of one language in the folder of the search in the pages: pagefind.es_f5d825b823.pf_meta, index/es_5ee8712.pf_index, wasm.es.pagefind. */
const PAGEFIND_LANGUAGE = /^pagefind\/(?:pagefind\.|wasm\.|index\/|fragment\/|filter\/)([a-z]{2})[._]/;

/** Whether a file of a built site is kept with a language. @param path under the base path, with slashes */
export function isKeptWith(locale: Locale, path: string): boolean {
  // Downloads and feeds are most of all bytes; their numbers stand on the pages.
  if (path === `${locale}/offline.json` || DOWNLOAD.test(path)) return false;
  if (path.startsWith(`${locale}/`)) return true;
  const [, language = locale] = PAGEFIND_LANGUAGE.exec(path) ?? [];
  return SHARED.test(path) && language === locale;
}

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);

interface SizedFile {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
  /** After compression. */
  readonly download: number;
}

/** The manifest of some files of one language. */
export function manifestOfFiles(files: readonly SizedFile[]): OfflineManifest {
  const listed = files
    .map(({ path, hash, bytes }): OfflineFile => [path.replace(/(^|\/)index\.html$/, '$1'), hash, bytes])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (of: (file: SizedFile) => number): number => files.reduce((total, file) => total + of(file), 0);
  return { version: sha256(JSON.stringify(listed)), bytes: sum(({ bytes }) => bytes), download: sum(({ download }) => download), files: listed };
}

const gzipped = promisify(gzip);

async function sized(root: string, path: string): Promise<SizedFile> {
  const content = await readFile(join(root, path));
  return { path, hash: sha256(content), bytes: content.length, download: (await gzipped(content)).length };
}

/** Writes the manifest of each language into a built site. @throws where a language has no files */
export async function writeManifests(root: string): Promise<Record<Locale, OfflineManifest>> {
  const paths = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).split(sep).join('/'));
  const kept = paths.filter((path) => LOCALES.some((locale) => isKeptWith(locale, path)));
  const files = await fewAtATime(kept, (path) => sized(root, path));
  const manifests: Partial<Record<Locale, OfflineManifest>> = {};
  for (const locale of LOCALES) {
    const own = files.filter(({ path }) => isKeptWith(locale, path));
    if (!own.some(({ path }) => path.startsWith(`${locale}/`))) throw new Error(`There are no pages in ${locale} to keep for offline use`);
    manifests[locale] = manifestOfFiles(own);
    await writeFile(join(root, manifestAddress('', locale)), JSON.stringify(manifests[locale]));
  }
  return manifests as Record<Locale, OfflineManifest>;
}

/** Bundles the service worker to sw.js: a plain script, since not every browser takes a worker of modules. */
async function writeWorker(root: string): Promise<void> {
  const entry = fileURLToPath(new URL('../components/offline/worker.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'worker', fileName: () => 'sw.js' };
  await build({ configFile: false, publicDir: false, logLevel: 'warn', build: { outDir: root, emptyOutDir: false, copyPublicDir: false, lib } });
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Makes a built site ready to be kept for offline use: the service worker, and for each language a list of its files. It stands last: it
 * reads every file as it will be served.
 */
export function offlineManifest(): AstroIntegration {
  return {
    name: 'offline-manifest',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await writeWorker(root);
        const manifests = await writeManifests(root);
        for (const [locale, { files, bytes, download }] of Object.entries(manifests)) {
          logger.info(`Kept for offline use in ${locale}: ${files.length} files, ${megabytes(bytes)}, of which ${megabytes(download)} travel`);
        }
      },
    },
  };
}
