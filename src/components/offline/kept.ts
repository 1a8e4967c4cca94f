import { manifestAddress, type OfflineManifest } from './manifest.ts';

/**
 * What is kept for offline use lies in one cache for each language and version, named "kept /base/ es 0123456789abcdef".
 * Its manifest is put into it last of all: a cache without one is unfinished, and is never used.
 */
export interface Kept {
  readonly cache: string;
  readonly locale: string;
  readonly version: string;
}

const prefixOf = (base: string): string => `kept ${base} `;

/** The name of a cache. @param base the folder of the site, with a slash at its end */
export function cacheName(base: string, locale: string, version: string): string {
  return `${prefixOf(base)}${locale} ${version}`;
}

/** All caches of this site, unfinished ones too. */
export async function ownCaches(base: string): Promise<Kept[]> {
  const prefix = prefixOf(base);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return names.map((cache) => {
    const [locale = '', version = ''] = cache.slice(prefix.length).split(' ');
    return { cache, locale, version };
  });
}

/** The manifest of a cache; undefined where it is unfinished or gone. */
export async function manifestOf(base: string, { cache, locale }: Kept): Promise<OfflineManifest | undefined> {
  const found = await caches.match(manifestAddress(base, locale), { cacheName: cache });
  return found && ((await found.json()) as OfflineManifest);
}

/** The finished caches of this site, the newest first. */
export async function keptCaches(base: string): Promise<Kept[]> {
  const own = await ownCaches(base);
  const finished = await Promise.all(own.map(async (kept) => Boolean(await caches.match(manifestAddress(base, kept.locale), { cacheName: kept.cache }))));
  return own.filter((_, index) => finished[index]).reverse();
}
