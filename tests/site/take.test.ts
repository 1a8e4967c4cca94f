import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/model/locales.ts';
import { takeMessages } from '../../src/i18n/messages/take.ts';
import { filesIn, parsePage, readPage } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const browser = useBrowser();

describe('files for an address book', () => {
  test('name no address of the site where none was given', () => {
    const site = inject('site');
    expect(readPage(site, 'es/ar/protex/contact.vcf')).not.toMatch(/localhost|127\.0|URL:.*\/es\/ar\//);
    expect(readPage(site, 'es/ar/protex/contact.vcf')).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(readPage(site, 'es/ar/protex/contact-4.vcf')).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  });

  test('name the page of the entry where the site has an address', () => {
    const fixture = inject('fixture');
    const file = filesIn(fixture.dir).find((name) => /^en\/tt\/[^/]+\/contact\.vcf$/.test(name)) ?? '';
    const page = `${fixture.origin}${fixture.base}${file.replace('contact.vcf', '')}`;
    expect(readPage(fixture, file).replaceAll('\r\n ', '')).toContain(`URL:${page}\r\n`);
  });

  test.each(LOCALES)('%s: a country page and an agency page lead to theirs', async (locale) => {
    const site = inject('site');
    for (const [path, name] of [['ar/', 'contacts.vcf'], ['ar/protex/', 'contact.vcf']] as const) {
      const { page, close } = await openPage(browser(), `${site.url}${locale}/${path}`, { javaScript: false });
      const address = await page.locator(`a[href$=".vcf"]`).first().evaluate((link) => (link as HTMLAnchorElement).href);
      expect(address).toBe(`${site.url}${locale}/${path}${name}`);
      expect((await page.locator('main').innerText()).includes(takeMessages.leaves[locale])).toBe(true);
      expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCARD\r\n/);
      await close();
    }
  });

  test('an agency page says at length what stays on the phone', () => {
    for (const locale of LOCALES) expect(readPage(inject('site'), `${locale}/ar/protex/index.html`)).toContain(takeMessages.leavesAll[locale]);
  });
});

describe('the QR code', () => {
  test('is left out where the site has no address', () => {
    expect(readPage(inject('site'), 'es/ar/protex/index.html')).not.toContain('class="qr"');
  });

  test('says in words where it leads, and has one path for the code', () => {
    const fixture = inject('fixture');
    const file = filesIn(fixture.dir).find((name) => /^en\/tt\/[^/]+\/index\.html$/.test(name)) ?? '';
    const code = parsePage(fixture, file).querySelector('.qr svg');
    const page = `${fixture.origin}${fixture.base}${file.replace('index.html', '')}`;
    expect(code?.getAttribute('aria-label')).toBe(takeMessages.qrLeadsTo.en(page));
    expect(code?.querySelectorAll('path[stroke]').length).toBe(1);
    expect(readPage(fixture, 'en/tt/index.html')).not.toContain('class="qr"');
  });
});

test('what is copied has cautions and doubt before the number, then reach, hours and the date of the source', async () => {
  const { page, context, close } = await openPage(browser(), `${inject('site').url}en/us/`);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const item = page.locator('.agency:has([data-caution]) [data-contact]').first();
  await item.locator('.copy').click();
  await expect.poll(() => page.locator('[data-copy-status]').textContent()).toMatch(/^Copied/);
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  const number = (await item.locator('.number').textContent()) ?? '';
  const at = lines.findIndex((line) => line.includes(number));
  expect(lines.slice(0, at).join('\n')).toMatch(/Before you call: This authority controls immigration status/);
  expect(lines.slice(0, at).join('\n').includes('Unconfirmed')).toBe((await item.locator('.doubt').count()) > 0);
  expect(lines[at + 1]).toMatch(/^(Only from|Also from).*Hours not published|^(Only from|Also from).* · /);
  expect(lines[at + 2]).toMatch(/^(Published .*\d{4}|Old source \(.*\d{4}|Undated source)/);
  await close();
});
