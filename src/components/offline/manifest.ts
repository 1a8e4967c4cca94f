/** One file of a manifest: its path under the base path (a page's ends with a slash), the start of its SHA-256 in hex, its bytes. */
export type OfflineFile = readonly [path: string, hash: string, bytes: number];

/** What is kept for offline use in one language; written by the build to `<language>/offline.json`. */
export interface OfflineManifest {
  /** Made of all hashes: the same files always give the same version. */
  readonly version: string;
  /** What the files take on the device. */
  readonly bytes: number;
  /** What is downloaded, about: the files one by one after compression. */
  readonly download: number;
  readonly files: readonly OfflineFile[];
}

/** How many digits of a SHA-256 tell two versions of a file apart. */
export const HASH_DIGITS = 16;

/** Where the manifest of a language stands. */
export function manifestAddress(base: string, locale: string): string {
  return `${base}${locale}/offline.json`;
}
