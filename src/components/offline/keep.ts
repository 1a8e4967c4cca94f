import { cacheName, manifestOf, ownCaches, type Kept } from './kept.ts';
import { HASH_DIGITS, manifestAddress, type OfflineFile, type OfflineManifest } from './manifest.ts';

/** Says to the service worker that a request is for the network, whatever is kept. */
export const FROM_NETWORK = 'x-from-network';

/** How much has been put into the cache. */
export interface Progress {
  readonly files: number;
  readonly bytes: number;
}

/** Few enough for an old phone, enough for a connection that is slow to answer. */
const AT_ONCE = 8;
const TRIES = 3;
const PAUSE = 500;

async function fromNetwork(address: string, signal?: AbortSignal): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    try {
      // The browser asks whether what it has is still right, so a second attempt downloads little again.
      const response = await fetch(address, { cache: 'no-cache', headers: { [FROM_NETWORK]: '1' }, signal });
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      return response;
    } catch (error) {
      if (tries === TRIES || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE));
    }
  }
}

/** The manifest of a language as it is on the network now. @throws where the network fails */
export async function fetchManifest(base: string, locale: string): Promise<OfflineManifest> {
  return (await (await fromNetwork(manifestAddress(base, locale))).json()) as OfflineManifest;
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, HASH_DIGITS);
}

/** A file of exactly this version: while the site is being replaced on its server, old and new stand side by side. @throws where it is another */
async function fetchFile(base: string, [path, hash]: OfflineFile, signal: AbortSignal): Promise<Response> {
  const response = await fromNetwork(`${base}${path}`, signal);
  const content = await response.arrayBuffer();
  if ((await hashOf(content)) !== hash) throw new Error(`${path} is not of the version of the manifest`);
  return new Response(content, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

/** What the versions kept before already hold, by path and hash. */
async function filesBefore(base: string, before: readonly Kept[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kept of before) {
    for (const [path, hash] of (await manifestOf(base, kept))?.files ?? []) files.set(`${path} ${hash}`, kept.cache);
  }
  return files;
}

interface Keeping {
  readonly base: string;
  readonly locale: string;
  readonly manifest: OfflineManifest;
  readonly report?: (progress: Progress) => void;
  /** Ends it: as if it had failed. */
  readonly signal?: AbortSignal;
}

async function fill(cache: Cache, { base, manifest, report, signal }: Keeping, before: ReadonlyMap<string, string>): Promise<void> {
  const ending = new AbortController();
  const ended = ending.signal;
  signal?.addEventListener('abort', () => ending.abort());
  const waiting = [...manifest.files];
  const progress = { files: 0, bytes: 0 };
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      ended.throwIfAborted();
      const address = `${base}${file[0]}`;
      const there = before.get(`${file[0]} ${file[1]}`);
      await cache.put(address, (there && (await caches.match(address, { cacheName: there }))) || (await fetchFile(base, file, ended)));
      progress.files += 1;
      progress.bytes += file[2];
      report?.({ ...progress });
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  try {
    await Promise.all(lanes);
  } catch (error) {
    ending.abort();
    await Promise.allSettled(lanes);
    throw error;
  }
}

async function keepAlone(keeping: Keeping): Promise<void> {
  const { base, locale, manifest } = keeping;
  const name = cacheName(base, locale, manifest.version);
  const before = (await ownCaches(base)).filter((kept) => kept.locale === locale);
  await caches.delete(name);
  const cache = await caches.open(name);
  try {
    await fill(cache, keeping, await filesBefore(base, before));
    // With its manifest the new version is whole: from here on it answers, and the old one may go.
    await cache.put(manifestAddress(base, locale), new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/json' } }));
    if (!(await caches.has(name))) throw new Error('What is kept was removed meanwhile');
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await Promise.all(before.filter((kept) => kept.cache !== name).map(async (kept) => caches.delete(kept.cache)));
}

/** Does something that only one tab or worker may do at a time. @returns false where another is at it */
async function alone(base: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(`keep ${base}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

/**
 * Keeps all files of a manifest. They take the place of an older version when every one of them has arrived; if one does not, the older
 * version stays as it is, and nothing of the new one.
 * @throws where a file fails or is of another version, there is no space, it is ended, or another tab is keeping something
 */
export async function keep(keeping: Keeping): Promise<void> {
  if (!(await alone(keeping.base, () => keepAlone(keeping)))) throw new Error('Another tab is keeping something');
}

/** Brings what is kept in a language up to the version on the network. Never rejects: what is kept stays if anything fails. */
export async function renew(base: string, locale: string): Promise<void> {
  const isKept = async (): Promise<Kept | undefined> => (await ownCaches(base)).find((kept) => kept.locale === locale);
  try {
    const kept = await isKept();
    if (!kept) return;
    const manifest = await fetchManifest(base, locale);
    if (manifest.version === kept.version && (await manifestOf(base, kept))) return;
    // Somebody may have removed it while the manifest came.
    await alone(base, async () => ((await isKept()) ? keepAlone({ base, locale, manifest }) : undefined));
  } catch {
    // The next page that is opened tries again.
  }
}

/** Removes what a keeping that never ended has left behind, unless one is under way. */
export async function removeUnfinished(base: string): Promise<void> {
  await alone(base, async () => {
    for (const own of await ownCaches(base)) if (!(await manifestOf(base, own))) await caches.delete(own.cache);
  });
}
