import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/**
 * Where browsers of the Chromium family stand, in the order in which they are tried. The headless shell is the same engine without the
 * windows that nobody sees: a page in it takes a third of the processor.
 */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser asks nobody anything on its own: whatever request a test sees was made by a page. Letters are drawn alike by every build of it. */
const FLAGS = ['--font-render-hinting=none', '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

const MISSING =
  'No Chromium was found, and none could be installed. Install one (Debian: "sudo apt-get install chromium-headless-shell"; elsewhere: ' +
  '"npx playwright-core install chromium"), or set CHROME_PATH to the program of a Chromium or Chrome that is there.';

/** A browser that is on this machine, or undefined. @throws when CHROME_PATH names one that is not there */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, but there is no such program.`);
    return chosen;
  }
  return [chromium.executablePath(), ...PLACES].find((path) => path !== '' && existsSync(path));
}

/** True where packages of Debian can be installed without asking anybody. */
export function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Fetches a browser: Playwright's own where its host can be reached, else the one of Debian. */
function installChromium(): void {
  process.stdout.write('No Chromium was found: installing one …\n');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const asRoot = isDebianAsRoot();
  const playwright = spawnSync(process.execPath, [cli, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  if (playwright.status === 0 || !asRoot) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'inherit', env }).status === 0) return;
  }
}

/** The browser for the tests, installed where there is none. @throws with what to install, where that fails */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  installChromium();
  const installed = findChromium();
  if (!installed) throw new Error(MISSING);
  return installed;
}

/** Starts a Chromium without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: FLAGS, timeout: 120_000 });
}

/** One browser for all tests of a file: started before the first, closed after the last. Call it at the top of the file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('The browser runs only inside tests');
    return browser;
  };
}
