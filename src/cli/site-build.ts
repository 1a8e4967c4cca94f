import { spawn } from 'node:child_process';
import { rmdirSync, rmSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/read.ts';
import { countContent, listProblems, verdict } from '../content/report.ts';
import type { Directory } from '../model/directory.ts';
import { Refusal, type SiteOptions } from './args.ts';
import { commitOfFolder } from './git.ts';
import { putInPlace } from './put-in-place.ts';
import { finishSite, securityTextFor } from './site-finish.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** How Astro reports a page. */
const PAGE_WRITTEN = /\.html \(\+/;

/** What a build made. */
export interface Built {
  readonly directory: Directory;
  /** HTML files, counted on disk. */
  readonly pages: number;
  readonly seconds: number;
}

const grouped = new Intl.NumberFormat('en');

/** The last line of a build: "Built 35 states, 435 agencies, 389 contacts, 2,032 pages in 41 s". */
export function summaryOf({ directory, pages, seconds }: Built): string {
  const { states, agencies, contacts } = countContent(directory);
  const things = [`${grouped.format(states)} states`, `${grouped.format(agencies)} agencies`, `${grouped.format(contacts)} contacts`, `${grouped.format(pages)} pages`];
  return `Built ${things.join(', ')} in ${seconds.toFixed(0)} s`;
}

async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => []);
}

/** The content, checked. @throws Refusal with every error where there is one */
async function checkedContent(content: string, say: (line: string) => void): Promise<Directory> {
  say(`Checking the content in ${content} …`);
  const start = performance.now();
  const { directory, problems, texts } = await readContent(content);
  const seconds = (performance.now() - start) / 1000;
  if (!directory) throw new Refusal(`\n${listProblems(problems.filter(({ severity }) => severity === 'error'), texts)}\n\n${verdict(directory, problems, seconds)}`);
  say(verdict(directory, problems, seconds));
  return directory;
}

/** A build replaces its folder as a whole, so it must never be a folder that holds anything else. @throws Refusal */
async function checkOut(out: string): Promise<void> {
  const inside = relative(resolve(out), ROOT);
  const files = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Refusal(`The site cannot be built into ${out}: that is not a folder`);
  });
  const isBuiltSite = files.includes('index.html') && files.includes('404.html');
  if (!inside.startsWith('..') || (files.length > 0 && !isBuiltSite)) {
    throw new Refusal(`The site cannot be built into ${out}: it holds other things than a built site, and a build replaces the whole folder. Name another one`);
  }
}

/** Variables of a shell that would take the place of Astro's own values of the same name, such as the base path. */
const NAMES_OF_ASTRO = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'];

/** Runs Astro in a process of its own. @throws Refusal with the end of what it said, where it fails */
async function runAstro(settings: Readonly<Record<string, string>>, say: (line: string) => void): Promise<void> {
  const shell = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NAMES_OF_ASTRO.includes(name)));
  const env = { ...shell, ...settings, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = spawn(process.execPath, [ASTRO, 'build', '--root', ROOT], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  let pages = 0;
  const listen = (line: string): void => {
    said.push(line);
    if (!PAGE_WRITTEN.test(line)) return;
    pages += 1;
    if (pages % 500 === 0) say(`  ${grouped.format(pages)} pages …`);
  };
  createInterface(astro.stdout).on('line', listen);
  createInterface(astro.stderr).on('line', listen);
  const code = await new Promise<number | null>((done, failed) => {
    astro.on('error', failed);
    astro.on('close', done);
  });
  if (code !== 0) throw new Refusal(`${said.filter((line) => !PAGE_WRITTEN.test(line)).slice(-40).join('\n')}\n\nThe site could not be built: Astro ended with ${code === null ? 'a signal' : `code ${code}`}. What was built before is untouched.`);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another build is at work in it.
  }
}

/**
 * Checks the content and builds the whole site. It works in a folder of its own and takes the place of the last good site
 * only when everything has succeeded.
 * @param say is told what the build is doing, a line at a time
 * @throws Refusal where the content has an error, SECURITY_CONTACT is no address, Astro fails, or there are no pages; `out` is then as it was
 */
export async function buildSite(options: Pick<SiteOptions, 'base' | 'site' | 'out' | 'content' | 'compress'>, say: (line: string) => void): Promise<Built> {
  const start = performance.now();
  await checkOut(options.out);
  const directory = await checkedContent(options.content, say);
  const security = securityTextFor(directory, options.site);

  const out = resolve(options.out);
  const name = join('.build', `${basename(out)}-${process.pid}`);
  // Astro works inside the repository, wherever the site goes: from elsewhere it finds no packages, and shares one folder with every other build.
  const workshop = join(ROOT, name);
  const beside = join(dirname(out), name);
  const finished = join(workshop, 'finished');
  const cleanUp = (): void => {
    for (const folder of new Set([workshop, beside])) {
      rmSync(folder, { recursive: true, force: true });
      removeIfEmpty(dirname(folder));
    }
  };
  const interrupted = (): void => {
    cleanUp();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await mkdir(workshop, { recursive: true });
    say(`Building the pages${options.site ? ` for ${options.site}${options.base}` : options.base === '/' ? '' : ` for the path ${options.base}`} …`);
    // An archive has no git: whoever builds from one may say which commit it is.
    const commit = process.env.COMMIT || (await commitOfFolder(options.content)) || '';
    await runAstro({ OUT_DIR: finished, COMMIT: commit, CACHE_DIR: join(workshop, 'cache'), CONTENT: resolve(options.content), SITE: options.site ?? '', BASE: options.base }, say);
    const pages = (await filesIn(finished)).filter((file) => file.endsWith('.html')).length;
    if (pages === 0) throw new Refusal('The build made no pages. What was built before is untouched.');
    await finishSite(finished, { ...options, security }, say);
    await putInPlace(finished, out, beside);
    return { directory, pages, seconds: (performance.now() - start) / 1000 };
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    cleanUp();
  }
}
