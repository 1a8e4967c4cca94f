import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that become smaller. What is packed already (.xlsx, .zip, the index of the search in the pages) does not. */
const TEXTS = ['.html', '.js', '.css', '.svg', '.json', '.xml', '.csv', '.txt', '.vcf'];

/** Brotli's quality: 11 takes thirty times as long as 8 for a tenth fewer bytes. */
const QUALITY = { quick: 8, best: 11 } as const;

/** Below this a file travels in one packet either way. */
const LEAST_BYTES = 1024;

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };

async function compressFile(path: string, quality: number): Promise<void> {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_QUALITY]: quality };
  const [br, gz] = await Promise.all([squeeze.br(content, { params }), squeeze.gz(content, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/**
 * Writes beside each larger text of a built site the same compressed with Brotli (.br) and gzip (.gz): a server then sends fewer bytes than
 * it could make in passing, and needs no time for it. Both say nothing of the time, so that two builds are the same.
 * @param trouble `quick` takes seconds for the whole site, `best` a minute and more
 * @returns how many files were compressed
 */
export async function compressSite(root: string, trouble: keyof typeof QUALITY): Promise<number> {
  const entries = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && TEXTS.includes(extname(entry.name)));
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  let done = 0;
  // The work is done beside the main thread, by as many threads as there are cores.
  const worker = async (): Promise<void> => {
    for (let path = paths.pop(); path; path = paths.pop()) {
      if ((await stat(path)).size < LEAST_BYTES) continue;
      await compressFile(path, QUALITY[trouble]);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
  return done;
}
