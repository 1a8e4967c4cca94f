import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { countryName } from '../../src/i18n/names.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { firstVisit } from '../bench/first-visit.ts';
import { useBrowser } from '../support/browser.ts';
import { parsePage, readPage } from '../support/built-site.ts';
import { openPage, sidewaysScroll } from '../support/open-page.ts';
import { realDirectory } from '../support/real-content.ts';

const browser = useBrowser();
const { countries } = await realDirectory();
const open = (path: string, options = {}) => openPage(browser(), inject('site').url + path, options);
const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe.each(LOCALES)('%s: the map', (locale) => {
  const home = () => parsePage(inject('site'), `${locale}/index.html`);

  test('leads to every state once, in the order of the list, by the name and the letters of the list', () => {
    const onMap = home().querySelectorAll('.map svg a').map((link) => [link.getAttribute('href'), link.querySelector('title')?.text]);
    const inList = home().querySelectorAll('a.state').map((link) => {
      const code = link.querySelector('small')?.text.replace('\u00a0', '').replace('&nbsp;', '') ?? '';
      return [link.getAttribute('href'), `${countryName(code, locale)} (${code})`];
    });
    expect(onMap.map(([, name]) => name?.replace('&amp;', '&'))).toEqual(inList.map(([, name]) => name));
    expect(onMap.map(([href]) => href)).toEqual(inList.map(([href]) => href));
    expect(onMap.map(([href]) => href).sort()).toEqual(countries.map(({ country }) => `/${locale}/${country.toLowerCase()}/`).sort());
  });

  test('costs at most 5 kB, and the home page with it and its styles 14.6 kB: one round trip', () => {
    const drawings = readPage(inject('site'), `${locale}/index.html`).match(/<nav class="map"[^]*?<\/nav>/)?.[0].match(/<svg[^]*<\/svg>/)?.[0] ?? '';
    expect(drawings).not.toBe('');
    expect(brotli(drawings)).toBeLessThanOrEqual(5000);
    expect(firstVisit(inject('site').dir, `${locale}/`, brotli).bytes).toBeLessThanOrEqual(14_600);
  });
});

describe('a thumb', () => {
  test.each([360, 390, 768, 1280])('at %i pixels hits every state in a field of 24 pixels around its letters, and nothing else there', async (width) => {
    const { page, close } = await open('en/', { width });
    expect(await sidewaysScroll(page)).toBe(0);
    const missed = await page.locator('.map svg a').evaluateAll((links) =>
      links.flatMap((link) => {
        const letters = link.querySelector('text');
        letters?.scrollIntoView({ block: 'center' });
        const box = letters?.getBoundingClientRect();
        if (!box) return ['no letters'];
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const around = [[0, 0], [-11.5, 0], [11.5, 0], [0, -11.5], [0, 11.5]].map(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy)?.closest('a'));
        return around.every((hit) => hit === link) ? [] : [`${letters?.textContent ?? ''}: ${around.map((hit) => hit?.getAttribute('href') ?? '–').join(' ')}`];
      }),
    );
    expect(missed).toEqual([]);
    await close();
  });

  test('finds fields of at least 36 pixels on a phone where a state is small, none on another, all within the screen', async () => {
    const { page, close } = await open('en/', { width: 360 });
    const fields = await page.locator('.map rect').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ width, height, left, right }) => width < 35.9 || height < 35.9 || left < 0 || right > 360)).toEqual([]);
    const on = fields.flatMap((a, place) => fields.slice(place + 1).filter((b) => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1));
    expect(on).toEqual([]);
    const links = await page.locator('.map svg a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(Math.min(...links)).toBeGreaterThanOrEqual(24);
    await close();
  });

  test('comes to the page of the state', async () => {
    const { page, close } = await open('fr/', { width: 360, javaScript: false });
    await page.locator('.map a[href="/fr/kn/"] text').click();
    await page.waitForURL('**/fr/kn/');
    await close();
  });
});

describe('a keyboard', () => {
  test('passes the map by one link, or goes through it in the order of the list', async () => {
    const { page, close } = await open('es/');
    await page.locator('.map .skip').focus();
    expect(await page.locator('.map .skip').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/#list');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('state');

    await page.locator('.map .skip').focus();
    const visited: (string | null | undefined)[] = [];
    for (let times = 0; times < countries.length; times += 1) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate(() => document.activeElement?.getAttribute('href')));
    }
    expect(visited).toEqual(await page.locator('a.state').evaluateAll((links) => links.map((link) => link.getAttribute('href'))));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${visited.at(-1) ?? ''}`);
    await close();
  });

  test('and a screen reader hear each link by the name of its state', async () => {
    const { page, close } = await open('pt/');
    await page.getByRole('navigation', { name: 'Mapa dos Estados' }).getByRole('link', { name: 'São Cristóvão e Névis (KN)', exact: true }).focus();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/pt/kn/');
    expect(await page.getByRole('group', { name: 'América Central' }).getByRole('link').count()).toBe(7);
    await close();
  });
});

test('the map speaks in colours of the system where those are forced', async () => {
  const { page, close } = await open('en/');
  await page.emulateMedia({ forcedColors: 'active' });
  const colours = await page.locator('.map a').last().evaluate((link) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.setAttribute('class', 'probe');
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [text, path] = [link.querySelector('text'), link.querySelector('path')];
    return text && path ? { text: getComputedStyle(text).fill === system('LinkText'), border: getComputedStyle(path).stroke === system('LinkText') } : {};
  });
  expect(colours).toEqual({ text: true, border: true });
  await close();
});

test('a directory of two states has a map of two states', () => {
  const { base } = inject('fixture');
  const links = parsePage(inject('fixture'), 'en/index.html').querySelectorAll('.map svg a').map((link) => link.getAttribute('href'));
  expect(links.sort()).toEqual([`${base}en/sr/`, `${base}en/tt/`]);
});
