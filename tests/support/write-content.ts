import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { withStatements } from './fixture-statements.ts';

/**
 * Writes a small content folder: the real files of a few states, and a list that expects no others. Trinidad and Tobago gets statements of
 * the kinds that no real file has yet (see fixture-statements.ts).
 * @param states file names without ending, such as tt
 */
export async function writeContent(folder: string, states: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/countries`, { recursive: true });
  const list = states.map((state) => state.toUpperCase()).join(', ');
  const name = ['en', 'es', 'pt', 'fr'].map((locale) => `      ${locale}: Test`).join('\n');
  await writeFile(`${folder}/states.yaml`, `subregions:\n  - id: test\n    name:\n${name}\n    states: [${list}]\n`);
  await writeFile(`${folder}/exceptions.yaml`, '[]\n');
  for (const state of states) await copyFile(`content/countries/${state}.yaml`, `${folder}/countries/${state}.yaml`);
  if (!states.includes('tt')) return;
  const file = `${folder}/countries/tt.yaml`;
  await writeFile(file, withStatements(await readFile(file, 'utf8')));
}
