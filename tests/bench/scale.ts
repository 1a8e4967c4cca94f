import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { growContent, type GrownSize } from './grow-content.ts';
import { memoryOfTree, processorOfChildren } from './process-tree.ts';

/*
 * How building grows with the content: seconds a page and the memory that all processes of a build hold together, for the real content
 * and for content that is 5 and 22 times as large. Alone: node tests/bench/scale.ts 44x50 195x50
 */

/** What a build of content of one size takes. */
export interface ScaleFigures {
  readonly countries: number;
  readonly agencies: number;
  readonly pages: number;
  readonly seconds: number;
  readonly msPerPage: number;
  /** Of the processors, in seconds: what the machine's other work does not change. Undefined where that cannot be seen. */
  readonly cpu: number | undefined;
  /** Most that the processes of the build held at one time, in bytes; undefined where that cannot be seen. */
  readonly memory: number | undefined;
  /** What a reader fetches, in bytes as it stands and after brotli. */
  readonly fetched: Readonly<Record<string, { readonly raw: number; readonly brotli: number }>>;
}

/** A size of content; without one, the real content as it is. */
export type ScaleSize = GrownSize | undefined;

/** The real content, five times as many agencies, and all states of the world with fifty each. */
export const SCALE_SIZES: readonly ScaleSize[] = [undefined, { countries: 44, agencies: 50 }, { countries: 195, agencies: 50 }];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FETCHED = ['search.json', 'es/directory/index.html', 'es/directory/list.json', 'es/index.html', 'es/case/index.html', 'es/treaties/index.html', 'es/type/police/index.html', 'es/ar/index.html', 'es/offline.json'];
const EVERY = 500;
const BUILT = /^Built (\d+) states, ([\d,]+) agencies, .*?([\d,]+) pages in/;

const numberIn = (text = ''): number => Number(text.replaceAll(',', ''));

interface Build {
  readonly countries: number;
  readonly agencies: number;
  readonly pages: number;
  readonly seconds: number;
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
}

/** Builds in a process of its own, which leaves nothing behind in the memory of this one. */
async function build(content: string, out: string, say: (line: string) => void): Promise<Build> {
  const [start, before] = [performance.now(), processorOfChildren()];
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/build.ts'), '--content', content, '--out', out, '--compress', 'no'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let last = '';
  let memory: number | undefined;
  const watch = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, EVERY);
  createInterface(child.stdout).on('line', (line) => {
    last = line;
    say(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${((memory ?? 0) / 1e6).toFixed(0).padStart(5)} MB  ${line}`);
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  clearInterval(watch);
  const [, countries, agencies, pages] = BUILT.exec(last) ?? [];
  if (code !== 0 || pages === undefined) throw new Error(`The build did not succeed: ${last}`);
  const after = processorOfChildren();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return { countries: numberIn(countries), agencies: numberIn(agencies), pages: numberIn(pages), seconds: (performance.now() - start) / 1000, cpu, memory };
}

async function weigh(out: string): Promise<ScaleFigures['fetched']> {
  const weighed: Record<string, { raw: number; brotli: number }> = {};
  for (const path of FETCHED) {
    if (!(await stat(join(out, path)).catch(() => undefined))) continue;
    const bytes = await readFile(join(out, path));
    weighed[path] = { raw: bytes.length, brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length };
  }
  return weighed;
}

/**
 * Builds content of each size, one after the other. The largest takes half an hour and more.
 * @param say is told what each build says, with the time and the most memory so far
 * @param keep the folder in which the built sites stay; without one they are deleted
 */
export async function measureScale(sizes: readonly ScaleSize[] = SCALE_SIZES.slice(0, 2), say: (line: string) => void = () => undefined, keep?: string): Promise<ScaleFigures[]> {
  // Inside the repository: the pages of a build look for their packages upwards from where they stand.
  await mkdir(join(ROOT, 'tests/.built'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'tests/.built/scale-'));
  const measured: ScaleFigures[] = [];
  try {
    for (const size of sizes) {
      const name = size ? `${String(size.countries)}x${String(size.agencies)}` : 'real';
      const content = size ? join(folder, name) : join(ROOT, 'content');
      if (size) await growContent(content, size, join(ROOT, 'content'));
      if (keep) await mkdir(keep, { recursive: true });
      const out = join(keep ?? folder, `site-${name}`);
      const built = await build(content, out, say);
      measured.push({ ...built, msPerPage: (built.seconds * 1000) / built.pages, fetched: await weigh(out) });
      if (!keep) await rm(out, { recursive: true, force: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return measured;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A line for each size, and under it what a reader fetches. */
export function printScale(measured: readonly ScaleFigures[]): void {
  for (const { countries, agencies, pages, seconds, cpu, msPerPage, memory, fetched } of measured) {
    const held = memory === undefined ? 'memory not seen' : `${(memory / 1e6).toFixed(0)} MB at most`;
    console.log(`${String(countries)} states, ${String(agencies)} agencies, ${String(pages)} pages: ${seconds.toFixed(0)} s (${cpu?.toFixed(0) ?? '?'} of the processors), ${msPerPage.toFixed(1)} ms a page, ${held}`);
    for (const [path, { raw, brotli }] of Object.entries(fetched)) console.log(`  ${path.padEnd(28)} ${kB(raw).padStart(11)}   brotli ${kB(brotli).padStart(9)}`);
  }
}

/** A size as it is written on the command line: 44x50, or real. */
function sizeOf(written: string): ScaleSize {
  if (written === 'real') return undefined;
  const [countries, agencies] = written.split('x').map(Number);
  if (!countries || !agencies) throw new RangeError(`${written} is no size: write 44x50 (states x agencies in each), or real`);
  return { countries, agencies };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2);
  printScale(await measureScale(sizes.length > 0 ? sizes.map(sizeOf) : undefined, (line) => console.error(line), process.env.KEEP));
}
