import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { isDebianAsRoot } from './browser.ts';

/** Where Firefox stands, in the order in which it is tried. */
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

const MISSING = 'No Firefox was found, and none could be installed. Install one (Debian: "sudo apt-get install firefox-esr"), or set FIREFOX_PATH to its program.';

/** A Firefox that is on this machine, or undefined. @throws when FIREFOX_PATH names one that is not there */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env['FIREFOX_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`FIREFOX_PATH is ${chosen}, but there is no such program.`);
  return chosen || PLACES.find((path) => existsSync(path));
}

function installFirefox(): void {
  if (!isDebianAsRoot()) return;
  process.stdout.write('No Firefox was found: installing one …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], { stdio: 'inherit', env });
}

/** The second engine for the tests, installed where there is none. @throws with what to install, where that fails */
export function requireFirefox(): string {
  const found = findFirefox();
  if (found) return found;
  installFirefox();
  const installed = findFirefox();
  if (!installed) throw new Error(MISSING);
  return installed;
}

/** One Firefox without a window for all tests of a file, spoken to by WebDriver BiDi. Call it at the top of the file. */
export function useFirefox(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: requireFirefox(), headless: true, protocolTimeout: 120_000 });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('The browser runs only inside tests');
    return browser;
  };
}
