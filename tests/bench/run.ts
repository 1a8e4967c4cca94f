import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { basePath } from '../../src/cli/args.ts';
import { buildSite } from '../../src/cli/site-build.ts';
import { readContent } from '../../src/content/read.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { askMany, printLoad } from './ask-many.ts';
import { firstVisit, median, type FirstVisit } from './first-visit.ts';
import { measureCheck, printCheck } from './check.ts';
import { measureEveryPage, printEveryPage } from './every-page.ts';
import { measureExports, printExports } from './exports.ts';
import { measureInPage, printInPage } from './in-page.ts';
import { measureLighthouse, printLighthouse } from './lighthouse.ts';
import { withNginx } from './nginx.ts';
import { printReadingLevels, readingLevels } from './reading-level.ts';
import { measureScale, printScale, SCALE_SIZES } from './scale.ts';
import { measureSearch, printSearch } from './search.ts';

/*
 * Measures what a reader and a maintainer feel: how long a check and a build take, how many bytes a first visit costs, and how well
 * and fast search answers.
 * It prints a table and writes bench.json, which git ignores. Nothing fails here: times depend on the machine.
 */

const OUT = 'tests/.built/bench';

/** What the directory wants to stay under: one round trip of a fresh connection carries 14.6 kB. In kB. */
const LIMITS = { check: 2, build: 60, largest: 12, median: 9 };

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
const limit = (value: number, most: number): string => (value <= most ? `within ${most}` : `OVER ${most}`);

console.log('Checking and building …');
const check = await timed(() => readContent('content'));
const { directory, pages, seconds } = await buildSite({ base: basePath('/'), site: undefined, out: OUT, content: 'content', compress: 'quick' }, () => undefined);

console.log(`Measuring ${directory.countries.length} country pages in ${LOCALES.length} languages …\n`);
const visits: FirstVisit[] = LOCALES.flatMap((locale) => directory.countries.map(({ country }) => firstVisit(OUT, `${locale}/${country.toLowerCase()}/`, brotli)));
const bySize = visits.toSorted((a, b) => a.bytes - b.bytes);
const smallest = bySize[0];
const largest = bySize.at(-1);
if (!smallest || !largest) throw new Error('There are no country pages to measure');
const middle = median(visits.map(({ bytes }) => bytes));
const ratio = median(visits.map(({ bytes, textBytes }) => bytes / textBytes));
const optional = Math.max(...visits.map(({ scriptBytes }) => scriptBytes));

const checks = [await measureCheck(1), await measureCheck(10)];

const rows: [string, string, string][] = [
  ['content check', `${check.toFixed(2)} s`, limit(check, LIMITS.check)],
  ['full build', `${seconds.toFixed(1)} s`, limit(seconds, LIMITS.build)],
  ['  per page', `${((seconds * 1000) / pages).toFixed(1)} ms`, `${pages} pages`],
  ['country page, smallest', kB(smallest.bytes), smallest.address],
  ['country page, median', kB(middle), limit(middle / 1000, LIMITS.median)],
  ['country page, largest', kB(largest.bytes), `${limit(largest.bytes / 1000, LIMITS.largest)}, ${largest.address}`],
  ['  to its visible text', `× ${ratio.toFixed(2)}`, 'median'],
  ['  script needed to read', `${kB(0)}`, `at most ${kB(optional)} is offered for more comfort`],
];
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const [what, value, note] of rows) console.log(`${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${note}`);

console.log('\nChecking all content, and ten times as much, beside the usual lint of a repository of records …\n');
printCheck(checks);

console.log('\nHow easily the texts for readers are read (each language has its own formula; higher is easier) …\n');
const reading = readingLevels();
printReadingLevels(reading);

console.log('\nExporting everything, and twenty-five times as much …\n');
const exported = measureExports();
printExports(exported);

console.log('\nIn Chromium, on a phone’s share of this machine …\n');
const inPage = await measureInPage(OUT);
printInPage(inPage);

console.log('\nSearching, beside other libraries: some minutes …\n');
const search = await measureSearch();
printSearch(search);

console.log('\nServed by nginx, with the settings of .deploy/nginx.conf …\n');
const load = await withNginx(OUT, (url) => askMany(url, OUT, { requests: 10_000, atOnce: 100 }));
if (load) printLoad(load);
else console.log('There is no nginx on this machine: left out.');

console.log('\nEvery page of the site: twenty minutes (EVERY_PAGE=no leaves it out) …\n');
const everyPage = process.env.EVERY_PAGE === 'no' ? undefined : await measureEveryPage(OUT);
if (everyPage) printEveryPage(everyPage);

console.log('\nLighthouse, on a phone: each kind of page, the middle of five runs (LIGHTHOUSE_RUNS) …\n');
const lighthouse = await measureLighthouse(printLighthouse);

console.log('\nBuilding more: the real content, five times as many agencies, and all states of the world; an hour (SCALE=no leaves it out) …\n');
const scale = process.env.SCALE === 'no' ? [] : await measureScale(SCALE_SIZES, console.log);
printScale(scale);

writeFileSync('bench.json', `${JSON.stringify({ check, checks, reading, exports: exported, build: { seconds, pages }, limits: LIMITS, inPage, search, load, everyPage, lighthouse, scale, visits }, undefined, 2)}\n`);
console.log('\nAll figures stand in bench.json. Sizes: HTML with its styles, brotli 11.');
