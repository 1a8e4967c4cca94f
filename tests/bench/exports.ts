import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { asOf } from '../../src/directory/age.ts';
import { apiFiles, jsonText } from '../../src/exports/api/index.ts';
import { agenciesCsv, contactsCsv } from '../../src/exports/csv.ts';
import { hsdsServices } from '../../src/exports/hsds/index.ts';
import { selectionVcard } from '../../src/exports/vcf.ts';
import { directoryWorkbook } from '../../src/exports/xlsx.ts';
import type { Directory } from '../../src/model/directory.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { realDirectory } from '../support/real-content.ts';

/** What it takes to make one kind of export, all of its files and languages. */
export interface ExportFigures {
  readonly what: string;
  readonly files: number;
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of the processor: what the machine's other work does not change. */
  readonly cpu: number;
  /** Memory that the process holds at most while and after it is made, in bytes: it does not shrink between kinds. */
  readonly rss: number;
  /** What is in use on the heap when it is made, in bytes. */
  readonly heap: number;
  /** In bytes. */
  readonly raw: number;
  /** Each file for itself, quality 9; a workbook is packed already. In bytes. */
  readonly brotli: number;
}

/** The exports of a directory that is so many times the real one. */
export interface ExportSize {
  readonly times: number;
  readonly agencies: number;
  readonly kinds: readonly ExportFigures[];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that Intl takes for regions: two letters or, when those are used up, three digits. */
const CODES = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'))];

/** A directory so many times as large: each country again and again under a made-up code. */
export function grownDirectory(directory: Directory, times: number): Directory {
  const taken = new Set(directory.countries.map(({ country }) => country));
  const free = CODES.filter((code) => !taken.has(code));
  const copies = Array.from({ length: times - 1 }, () => directory.countries.map((country) => {
    const code = free.shift();
    if (code === undefined) throw new RangeError('There are not enough codes');
    return { ...country, country: code };
  })).flat();
  return { ...directory, countries: [...directory.countries, ...copies] };
}

const brotli = (file: string | Uint8Array): number => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** What is made for the site: a file for each of the four languages where a file has one. */
async function makers(directory: Directory): Promise<[what: string, make: () => Promise<Iterable<string | Uint8Array>>][]> {
  const options = { asOf: asOf(directory), commit: null, site: 'https://directory.example/' };
  const hsds = { asOf: options.asOf, site: options.site };
  return [
    ['api/v1 (JSON)', async () => apiFiles(directory, options).values()],
    ['contacts.csv', async () => LOCALES.map((locale) => contactsCsv(directory, locale, options.asOf, options.site))],
    ['agencies.csv', async () => LOCALES.map((locale) => agenciesCsv(directory, locale, options.asOf, options.site))],
    ['directory.xlsx', async () => {
      const books: Uint8Array[] = [];
      for (const locale of LOCALES) books.push(await directoryWorkbook(directory, locale, options));
      return books;
    }],
    ['hsds.json', async () => LOCALES.map((locale) => jsonText(hsdsServices(directory, locale, hsds)))],
    ['directory.vcf', async () => LOCALES.map((locale) => selectionVcard(directory, locale, hsds))],
  ];
}

/** Measures in this process: memory that was once held is seen for good, so that each size wants a process of its own. */
async function measureHere(times: number): Promise<ExportSize> {
  const directory = grownDirectory(await realDirectory(), times);
  const kinds: ExportFigures[] = [];
  for (const [what, make] of await makers(directory)) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const files = [...(await make())];
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const heap = process.memoryUsage().heapUsed;
    // Linux and macOS through Node: in kilobytes.
    const rss = process.resourceUsage().maxRSS * 1024;
    const raw = files.reduce((sum, file) => sum + (typeof file === 'string' ? Buffer.byteLength(file) : file.length), 0);
    kinds.push({ what, files: files.length, seconds, cpu: (user + system) / 1e6, rss, heap, raw, brotli: files.reduce((sum, file) => sum + brotli(file), 0) });
  }
  return { times, agencies: directory.countries.reduce((sum, { agencies }) => sum + agencies.length, 0), kinds };
}

/** Measures the exports of the real content and of 25 times as much, each in a fresh process. */
export function measureExports(sizes: readonly number[] = [1, 25]): ExportSize[] {
  return sizes.map((times) => {
    const { stdout, stderr, status, signal } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(times)], { encoding: 'utf8', maxBuffer: 2 ** 24 });
    if (status !== 0) throw new Error(`Measuring ${times} times the content ended${signal ? ` by ${signal}: is there memory enough?` : ''} ${stderr}`);
    return JSON.parse(stdout) as ExportSize;
  });
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** A line for each kind of export. */
export function printExports(measured: readonly ExportSize[]): void {
  for (const { times, agencies, kinds } of measured) {
    console.log(`${agencies} agencies (× ${times})`);
    for (const { what, files, seconds, cpu, rss, heap, raw, brotli: packed } of kinds) {
      console.log(`  ${what.padEnd(15)} ${String(files).padStart(6)} files  ${seconds.toFixed(2).padStart(6)} s (${cpu.toFixed(2)} of the processor)   ${MB(raw).padStart(10)}   brotli ${MB(packed).padStart(9)}   memory ${MB(rss).padStart(10)}, heap ${MB(heap).padStart(10)}`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await measureHere(Number(process.argv[2] ?? '1'))));
