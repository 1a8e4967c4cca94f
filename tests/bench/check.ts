import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { createRivalCheck } from './check-rival.ts';

/** How long a check of all content takes, in seconds: ours, and a lint in one process as record repositories have it. */
export interface CheckTimes {
  readonly files: number;
  readonly ours: number;
  readonly rival: number;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The content so many times over, each copy of a state under a code of its own. The files that are made from the content are left out. */
async function grown(folder: string, times: number): Promise<void> {
  await mkdir(join(folder, 'countries'), { recursive: true });
  const names = (await readdir('content/countries')).filter((name) => name.endsWith('.yaml'));
  const taken = names.map((name) => name.slice(0, 2).toUpperCase());
  const free = CODES.filter((code) => !taken.includes(code));
  const states = [...taken];
  for (const name of names) {
    const text = await readFile(join('content/countries', name), 'utf8');
    await writeFile(join(folder, 'countries', name), text);
    for (let copy = 1; copy < times; copy++) {
      const code = free.pop();
      if (code === undefined) throw new Error('There are not enough codes of two letters');
      states.push(code);
      await writeFile(join(folder, 'countries', `${code.toLowerCase()}.yaml`), text.replace(/^country: .*$/m, `country: ${code}`));
    }
  }
  await writeFile(join(folder, 'states.yaml'), `subregions:\n  - id: all\n    name: {en: All, es: Todos, pt: Todos, fr: Tous}\n    states: [${states.map((code) => JSON.stringify(code)).join(', ')}]\n`);
  if (times === 1) await cp('content/exceptions.yaml', join(folder, 'exceptions.yaml'));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Measures both side by side, each after a first run that warms the process up. */
export async function measureCheck(times: number): Promise<CheckTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'grown-'));
  try {
    await grown(folder, times);
    const rival = await createRivalCheck();
    const work = { ours: () => readContent(folder), rival: () => rival(folder) };
    await work.ours();
    await work.rival();
    return { files: (await readdir(join(folder, 'countries'))).length, ours: await seconds(work.ours), rival: await seconds(work.rival) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A line for each size. */
export function printCheck(measured: readonly CheckTimes[]): void {
  for (const { files, ours, rival } of measured) {
    console.log(`${String(files).padStart(4)} files   ours ${ours.toFixed(2)} s   JSON Schema and record rules, one process ${rival.toFixed(2)} s   × ${(ours / rival).toFixed(2)}`);
  }
}
