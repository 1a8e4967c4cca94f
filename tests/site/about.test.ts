import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readMandate } from '../../src/content/mandate.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { parsePage } from '../support/built-site.ts';

const { mandate } = readMandate('seeds/mandate.yaml', readFileSync('seeds/mandate.yaml', 'utf8'));
const answers = mandate.flatMap(({ topic, paragraphs }) => paragraphs.flatMap(({ number, answeredBy = [] }) => answeredBy.map((path) => ({ id: `${topic}.${number}`, path }))));

describe.each(LOCALES)('the mandate in %s', (locale) => {
  test('is shown paragraph by paragraph, each with its answer or the reason why there is none', () => {
    const page = parsePage(inject('site'), `${locale}/about/index.html`);
    for (const { topic, paragraphs } of mandate) {
      for (const { number, words, whyNot, answeredBy = [] } of paragraphs) {
        const entry = page.getElementById(`${topic}.${number}`);
        expect(entry?.querySelector('dd')?.text).toContain(words[locale]);
        if (whyNot) expect(entry?.text).toContain(whyNot[locale]);
        else expect(entry?.querySelectorAll('a[data-answers]').map((link) => link.getAttribute('href'))).toEqual(answeredBy.map((path) => `/${locale}/${path}`));
      }
    }
  });

  // Each page is opened: an address alone does not answer a recommendation.
  test.each(answers)('$id is answered by /$path, a page that exists and says something', ({ path }) => {
    const site = inject('site');
    const file = `${locale}/${path}index.html`;
    expect(existsSync(join(site.dir, file)), file).toBe(true);
    const main = parsePage(site, file).querySelector('main');
    expect(main?.querySelector('h1')?.text.trim()).toBeTruthy();
    expect(main?.text.replace(/\s+/g, ' ').length).toBeGreaterThan(300);
  });
});
