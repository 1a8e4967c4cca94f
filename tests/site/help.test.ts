import { describe, expect, inject, test } from 'vitest';
import { helpMessages } from '../../src/i18n/messages/help.ts';
import { READER_GUIDES, guidePath } from '../../src/model/guides.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { parsePage } from '../support/built-site.ts';
import { realDirectory } from '../support/real-content.ts';

const { countries } = await realDirectory();

describe.each(LOCALES)('help in %s', (locale) => {
  test('leads from every country to its emergency numbers and lines, before any text', () => {
    const page = parsePage(inject('site'), `${locale}/help/index.html`);
    for (const { country, emergency } of countries) {
      const code = country.toLowerCase();
      expect(page.querySelector(`a[href="#${code}"]`)).not.toBeNull();
      for (const { number } of emergency) expect(page.getElementById(code)?.querySelector(`a[href="tel:${number}"]`)).not.toBeNull();
    }
    const html = page.toString();
    expect(html.indexOf('class="guide"')).toBeGreaterThan(html.indexOf(`id="${countries.at(-1)?.country.toLowerCase() ?? ''}"`));
  });

  test('has no number in its texts: numbers come from the data, each with its source', () => {
    for (const guide of READER_GUIDES) {
      const text = parsePage(inject('site'), `${locale}/${guidePath(guide)}index.html`).querySelector('.guide')?.text ?? '';
      expect(text.length).toBeGreaterThan(2000);
      expect(text.match(/\+?\d[\d\s().-]{5,}\d/g)?.filter((number) => !/^(?:19|20)\d\d\s?[–-]/.test(number)) ?? []).toEqual([]);
    }
  });

  test('is called help, and stands in the language of the page', () => {
    for (const guide of READER_GUIDES) {
      const page = parsePage(inject('site'), `${locale}/${guidePath(guide)}index.html`);
      expect(page.querySelector('html')?.getAttribute('lang')).toBe(locale);
      expect(page.querySelector('.guide')?.getAttribute('lang')).toBeUndefined();
      expect(page.querySelectorAll('.guide h2').length).toBeGreaterThan(4);
    }
    expect(parsePage(inject('site'), `${locale}/help/index.html`).querySelector('h1')?.text).toBe(helpMessages.title[locale]);
  });
});
