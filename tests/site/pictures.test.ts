import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

/*
 * How each kind of page looks, beside a picture of how it looked when somebody last found it right. The content is made up and never
 * changes, the font comes from a package, so that machines agree. After a wanted change: PICTURES=new npx vitest run --project site
 * tests/site/pictures.test.ts, look at the pictures, and commit them.
 */
const KEPT = 'tests/site/pictures';
/** Pictures that differ are left here, to be looked at. */
const DIFFERENT = 'tests/.built/pictures';

/** A pixel is other when its colour differs so much (0 to 1); edges of letters do not count. */
const COLOUR = 0.2;
/** So large a part of a picture may be other: machines draw letters a little differently. A line that moves is more. */
const MOST = 0.015;

const PATHS = ['', 'help/', 'about/', 'case/', 'directory/', 'ar/', 'uy/', 'ar/line/', 'ar/border/', 'type/police/', 'treaties/', 'glossary/', 'resources/', 'coverage/', 'data/', 'contribute/', 'contribute/check/', 'contribute/correct/'];
const LOOKS = [{ width: 360, scheme: 'light' }, { width: 1280, scheme: 'dark' }] as const;

const font = (weight: number): string => {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'));
  const data = readFileSync(join(folder, `files/source-sans-3-latin-${weight}-normal.woff2`)).toString('base64');
  return `@font-face{font-family:Tests;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
};
const FONT = `${[400, 600, 700].map(font).join('')}*{font-family:Tests!important;caret-color:transparent!important}time{visibility:hidden}`;

const browser = useBrowser();

/** How much of two pictures differs, from 0 to 1; 1 where they differ in size. */
function difference(before: PNG, after: PNG): { readonly part: number; readonly picture: PNG } {
  const picture = new PNG({ width: before.width, height: before.height });
  if (before.width !== after.width || before.height !== after.height) return { part: 1, picture: after };
  const pixels = pixelmatch(before.data, after.data, picture.data, before.width, before.height, { threshold: COLOUR });
  return { part: pixels / (before.width * before.height), picture };
}

test('a line that moved by two pixels would be noticed', () => {
  const before = PNG.sync.read(readFileSync(`${KEPT}/ar-360-light.png`));
  const after = new PNG({ width: before.width, height: before.height });
  PNG.bitblt(before, after, 0, 0, before.width, before.height - 2, 0, 2);
  expect(difference(before, after).part).toBeGreaterThan(MOST);
  expect(difference(before, before).part).toBe(0);
});

test.each(PATHS.flatMap((path) => LOOKS.map(({ width, scheme }) => ({ path, width, scheme }))))('es/$path at $width px, $scheme, looks as it did', async ({ path, width, scheme }) => {
  const context = await browser().newContext({ viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce', bypassCSP: true, deviceScaleFactor: 1, timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.goto(`${inject('odd').url}es/${path}`);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.addStyleTag({ content: FONT });
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.screenshot({ animations: 'disabled' });
  await context.close();

  const name = `${path.replaceAll('/', '-').replace(/-$/, '') || 'home'}-${width}-${scheme}.png`;
  const file = join(KEPT, name);
  if (process.env.PICTURES === 'new') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, bytes);
  }
  expect(existsSync(file), `${file} is not there yet`).toBe(true);
  const { part, picture } = difference(PNG.sync.read(readFileSync(file)), PNG.sync.read(bytes));
  if (part > MOST) {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(join(DIFFERENT, name), bytes);
    writeFileSync(join(DIFFERENT, name.replace('.png', '-difference.png')), PNG.sync.write(picture));
  }
  expect(part, `${(part * 100).toFixed(2)} % of ${name} differs; see ${DIFFERENT}`).toBeLessThanOrEqual(MOST);
});
