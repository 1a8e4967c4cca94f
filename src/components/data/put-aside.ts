import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Beside the cache of the build, which goes with it; where there is none, in a folder that goes with the process. */
async function makeFolder(): Promise<string> {
  const { CACHE_DIR } = process.env;
  if (CACHE_DIR) await mkdir(CACHE_DIR, { recursive: true });
  const folder = await mkdtemp(join(CACHE_DIR ?? tmpdir(), 'downloads-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let folder: Promise<string> | undefined;

/** Puts large content on disk until its address is written, so that it does not stand in memory all the while. @returns where it is */
export async function putAside(name: string, content: Uint8Array): Promise<string> {
  const at = join(await (folder ??= makeFolder()), name);
  await writeFile(at, content);
  return at;
}

/** What was put aside. */
export async function takeOut(at: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(at));
}
