import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** What the first visit to a page costs, in bytes after compression. */
export interface FirstVisit {
  /** The page's address under the base path. */
  readonly address: string;
  /** The page with its styles: all that is needed to read it. */
  readonly bytes: number;
  /** The words that it shows: what no page can do without. */
  readonly textBytes: number;
  /** Script files that the page names; none is needed to read it. */
  readonly scriptBytes: number;
}

/**
 * Measures a built page.
 * @param dir the folder of a site built for the base path /
 * @param compressed how many bytes a text has after compression
 */
export function firstVisit(dir: string, address: string, compressed: (text: string) => number): FirstVisit {
  const html = readFileSync(join(dir, address, 'index.html'), 'utf8');
  const page = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const files = (selector: string, attribute: string): string[] => page.querySelectorAll(selector).map((element) => readFileSync(join(dir, element.getAttribute(attribute) ?? ''), 'utf8'));
  const scripts = files('script[src]', 'src');
  const styles = files('link[rel=stylesheet]', 'href');
  for (const hidden of page.querySelectorAll('script, style, template')) hidden.remove();
  const text = page.querySelector('body')?.structuredText ?? '';
  return {
    address,
    bytes: compressed(html) + styles.reduce((sum, style) => sum + compressed(style), 0),
    textBytes: compressed(text),
    scriptBytes: scripts.reduce((sum, script) => sum + compressed(script), 0),
  };
}

/** The middle of some numbers; the mean of the two in the middle where their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
