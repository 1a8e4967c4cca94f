import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { basePath } from '../../src/cli/args.ts';
import { buildSite } from '../../src/cli/site-build.ts';
import { serveSite } from '../../src/cli/site-server.ts';
import { requireChromium } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { median } from './first-visit.ts';

/** Fetched when it is used: it is larger than everything else that the tests need, and only measures. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What each page is to reach (issue 8). */
const WANTED: Readonly<Record<Category, number>> = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };

/** The middle score of a kind of page on a phone as Lighthouse imagines it, of 100. */
export interface LighthouseScore {
  readonly page: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** Audits that some run did not pass, by name. */
  readonly missed: readonly string[];
}

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

async function once(url: string): Promise<Report> {
  const path = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json');
  const flags = '--headless --no-sandbox --disable-quic --disable-background-networking';
  // Asynchronously: this very process serves the page.
  await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${path}`, `--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: requireChromium() },
  });
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? '5');

/**
 * Looks at every kind of page in Spanish, five times each (or LIGHTHOUSE_RUNS): 15 seconds a time. The site is built with an address:
 * without one its pages ask not to be found.
 * @param say is told each page's score as soon as it is known
 */
export async function measureLighthouse(say: (score: LighthouseScore) => void, out = 'tests/.built/lighthouse'): Promise<LighthouseScore[]> {
  await buildSite({ base: basePath('/'), site: 'http://127.0.0.1:4999', out, content: 'content', compress: 'best' }, () => undefined);
  const server = await serveSite({ out, base: '/', port: 4999 });
  try {
    const found: LighthouseScore[] = [];
    for (const { name, path } of PAGE_TYPES) {
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1) reports.push(await once(`${server.url}es/${path}`));
      const scores = Object.fromEntries(CATEGORIES.map((category) => [category, Math.round(median(reports.map(({ categories }) => categories[category].score)) * 100)])) as Record<Category, number>;
      const missed = reports.flatMap(({ categories, audits }) => CATEGORIES.flatMap((category) => (scores[category] >= WANTED[category] ? [] : categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id))));
      const score = { page: name, scores, missed: [...new Set(missed)] };
      say(score);
      found.push(score);
    }
    return found;
  } finally {
    await server.close();
  }
}

/** Prints one kind of page in a line. */
export function printLighthouse({ page, scores, missed }: LighthouseScore): void {
  console.log(`  ${page.padEnd(44)} ${CATEGORIES.map((category) => `${category} ${String(scores[category]).padStart(3)}`).join('   ')}${missed.length > 0 ? `   missed: ${missed.join(', ')}` : ''}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measureLighthouse(printLighthouse);
