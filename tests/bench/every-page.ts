import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { serveSite } from '../../src/cli/site-server.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, filesIn } from '../support/built-site.ts';

/** What was found wrong in a whole site. */
export interface EveryPage {
  readonly pages: number;
  /** What axe found, each with its page, at 360 px. */
  readonly axe: readonly string[];
  /** What is no valid HTML, each with its page. */
  readonly html: readonly string[];
}

/** Looks at every page of a built site, where the tests look at a sample: some twenty minutes. */
export async function measureEveryPage(out: string): Promise<EveryPage> {
  const files = filesIn(out).filter((file) => file.endsWith('.html'));
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const html: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join(out, file));
    html.push(...results.flatMap(({ messages }) => messages).map(({ ruleId, line, column }) => `${file}:${line}:${column} ${ruleId}`));
  }
  const server = await serveSite({ out, base: '/', port: 0 });
  const browser = await launchBrowser();
  const axe: string[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    for (const file of files) {
      await page.goto(server.url + addressOf(file));
      axe.push(...(await violations(page, { rules: { 'target-size': { enabled: true } } })).map((violation) => `${file} ${violation}`));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { pages: files.length, axe, html };
}

/** What was found, and at most ten of each. */
export function printEveryPage({ pages, axe, html }: EveryPage): void {
  console.log(`  ${pages} pages: axe finds ${axe.length}, html-validate ${html.length}`);
  for (const found of [...axe.slice(0, 10), ...html.slice(0, 10)]) console.log(`    ${found}`);
}
