import { describe, expect, inject, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { trustMessages } from '../../src/i18n/messages/contact.ts';
import { endedMessages } from '../../src/i18n/messages/ended.ts';
import { siteMessages } from '../../src/i18n/messages/site.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { filesIn, parsePage, readPage } from '../support/built-site.ts';
import { HOSTILE_WORDS, STATED } from '../support/fixture-statements.ts';
import { openPage } from '../support/open-page.ts';
import { useBrowser } from '../support/browser.ts';

const pageOf = (locale: string, id: string) => parsePage(inject('fixture'), `${locale}/tt/${id}/index.html`);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(LOCALES)('in %s', (locale) => {
  const m = messagesIn(trustMessages, locale);

  test('a number in doubt says so, and why in the language there is, marked as that language and as still to be translated', () => {
    const contact = pageOf(locale, STATED.disputed).querySelector('[data-contact]');
    expect(contact?.querySelector('.doubt')?.text).toContain(m.disputed);
    const why = contact?.querySelector('.doubt [lang="es"]');
    if (locale === 'es') expect(plain(contact?.text ?? '')).toContain('Nadie responde.');
    else expect(why?.text).toBe('Nadie responde.');
    expect(plain(contact?.text ?? '').includes(`(${messagesIn(siteMessages, locale).pending})`)).toBe(locale !== 'es');
  });

  test('a number in doubt is not the first of its country', () => {
    const first = parsePage(inject('fixture'), `${locale}/tt/index.html`).querySelector('.first .number, [data-first] .number');
    const disputed = pageOf(locale, STATED.disputed).querySelector('.number')?.text;
    expect(first?.text).toBeTruthy();
    expect(first?.text).not.toBe(disputed);
  });

  test('a number that the authority confirmed says by whom and when', () => {
    expect(plain(pageOf(locale, STATED.confirmed).querySelector('[data-contact]')?.text ?? '')).toContain(m.confirmed('Gender Affairs Division', { en: 'November 1, 2026', es: '1 de noviembre de 2026', pt: '1 de novembro de 2026', fr: '1er novembre 2026' }[locale]));
  });

  test('the address of an entry that was renamed leads to what takes its place', () => {
    const page = pageOf(locale, STATED.renamed);
    const onward = `${inject('fixture').base}${locale}/tt/${STATED.disputed}/`;
    expect(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${onward}`);
    expect(page.querySelector(`main a[href="${onward}"]`)).not.toBeNull();
    expect(page.querySelector('h1')?.text).toBe(endedMessages.title[locale]);
  });

  test('the address of an entry that closed says so, and leads nowhere by itself', () => {
    const page = pageOf(locale, STATED.closed);
    expect(page.querySelector('meta[http-equiv="refresh"]')).toBeNull();
    expect(plain(page.querySelector('main')?.text ?? '')).toContain(endedMessages.warning[locale]);
    expect(plain(page.querySelector('main')?.text ?? '')).toContain({ en: 'It closed.', es: 'Cerró.', pt: 'Fechou.', fr: 'Il a fermé.' }[locale]);
  });
});

describe('words that look like an attack', () => {
  const browser = useBrowser();

  test('stand in the page letter by letter, and nothing of them runs', async () => {
    const { page, messages, close } = await openPage(browser(), `${inject('fixture').url}en/tt/${STATED.hostile}/`);
    expect(await page.evaluate((words) => document.querySelector('main')?.textContent?.includes(words), HOSTILE_WORDS)).toBe(true);
    expect(messages).toEqual([]);
    await close();
  });

  test('stand nowhere in any file of the site as marks of HTML', () => {
    const site = inject('fixture');
    for (const file of filesIn(site.dir).filter((name) => name.startsWith('en/tt/') && name.endsWith('.html'))) expect(readPage(site, file)).not.toMatch(/<3|onmouseover="alert|<%= 7/);
  });
});
