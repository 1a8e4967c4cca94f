import { rename, rm, writeFile } from 'node:fs/promises';

/** Puts a text in the place of a file, whole or not at all: a stop in the middle leaves the file as it was. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
