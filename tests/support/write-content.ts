import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a small content folder: the real files of a few states, and a list that expects no others.
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
}
