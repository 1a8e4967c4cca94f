import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { SOUND } from './sample.ts';

/** The list of one state, as a test folder has it. */
export const ONE_STATE = `subregions:
  - id: south-america
    name: {en: South America, es: América del Sur, pt: América do Sul, fr: Amérique du Sud}
    states: [AR]
`;

/** A folder of content that lives as long as the test: one state, one sound file, and what the test puts there or in their place. */
export async function contentFolder(files: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'countries'));
  const all = { 'states.yaml': ONE_STATE, 'countries/ar.yaml': SOUND, ...files };
  for (const [name, text] of Object.entries(all)) if (text !== undefined) await writeFile(join(folder, name), text);
  return folder;
}

/** A copy of the real content that a test may break; it lives as long as the test. */
export async function realFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp('content', folder, { recursive: true });
  return folder;
}

/** What the reader says about a folder, one problem in each line, with the folder's own name left out. */
export async function saidAbout(folder: string): Promise<string[]> {
  const { problems } = await readContent(folder);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, '').replaceAll(folder, '.'));
}
