import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Brings a folder to a place where nothing is yet, even on another disk. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

/** @returns whether there was anything to put aside */
async function putAside(folder: string, aside: string): Promise<boolean> {
  try {
    await rename(folder, aside);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Puts a finished folder in the place of another. The old one goes only when the new one stands; where that fails, it stands again.
 * @param beside a folder for this alone, on the same disk as `out`: what takes its place has to be whole before it does
 */
export async function putInPlace(finished: string, out: string, beside: string): Promise<void> {
  const [arrived, previous] = [join(beside, 'site'), join(beside, 'previous')];
  await mkdir(beside, { recursive: true });
  await move(finished, arrived);
  const hadOne = await putAside(out, previous);
  try {
    await rename(arrived, out);
  } catch (error) {
    if (hadOne) await rename(previous, out);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
