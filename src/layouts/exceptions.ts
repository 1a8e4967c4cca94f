import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of content/exceptions.yaml of this build; empty where there is none. The reader has read it already: a fault in it stops the build before this. */
export async function getExceptionsText(): Promise<string> {
  return readFile(join(process.env.CONTENT ?? 'content', 'exceptions.yaml'), 'utf8').catch(() => '');
}
