import { fileURLToPath } from 'node:url';
import type { Directory } from '../model/directory.ts';
import { contentError } from './content-error.ts';
import { readContent } from './read.ts';

/** The content that stands beside this code: in the repository, and in the package, too. */
export const CONTENT_FOLDER: string = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * The directory of a folder of content, for whoever needs no more than that. `readContent` also gives all advice, the ledger and the texts.
 * @param contentDir the folder that holds states.yaml and countries/; the content of this project where nothing is said
 * @throws an Error whose message is all errors with their places: half a directory would mislead
 */
export async function readDirectory(contentDir: string = CONTENT_FOLDER): Promise<Directory> {
  const found = await readContent(contentDir);
  if (!found.directory) throw contentError(found);
  return found.directory;
}
