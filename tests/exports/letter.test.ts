import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { letterHtml } from '../../src/exports/letter/html.ts';
import { letterLocale, lettersOf, questionsOf } from '../../src/exports/letter/questions.ts';
import { letterSheet, SHEET_COLUMNS } from '../../src/exports/letter/sheet.ts';
import { inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realCountries } from '../support/real-content.ts';

const MAIL = makeContact({ channel: 'email', value: 'office@ministry.gov', reach: 'international', purpose: 'office' });
const FRAME = { on: '2026-11-26', replyTo: undefined };

describe('to whom a letter goes', () => {
  it('is the agency where it has a mailbox that nobody doubts, and else the mission, about all others together', () => {
    const doubted = { ...MAIL, dispute: { on: '2026-11-01', why: inAll('x'), value: MAIL.value } };
    const country = makeCountry({ agencies: [makeAgency({ id: 'a', contacts: [makeContact(), MAIL] }), makeAgency({ id: 'b' }), makeAgency({ id: 'c', contacts: [doubted] })] });
    expect(lettersOf(country).map(({ way, mailbox, agencies }) => [way, mailbox, agencies.map(({ id }) => id)])).toEqual([
      ['mailbox', 'office@ministry.gov', ['a']],
      ['mission', undefined, ['b', 'c']],
    ]);
  });

  it('is every agency of every country, once', async () => {
    for (const country of await realCountries()) {
      const asked = lettersOf(country).flatMap(({ agencies }) => agencies.map(({ id }) => id));
      expect(asked.toSorted()).toEqual(country.agencies.map(({ id }) => id).toSorted());
    }
  });

  it('is written to in the country’s language, or in English where that is none of the site’s', () => {
    expect(letterLocale(makeCountry({ languages: ['es', 'gn'] }))).toBe('es');
    expect(letterLocale(makeCountry({ languages: ['ht', 'fr'] }))).toBe('fr');
    expect(letterLocale(makeCountry({ languages: ['nl'] }))).toBe('en');
  });
});

describe('what a letter asks', () => {
  const agency = makeAgency({ contacts: [makeContact({ value: '145<b>', hours: '24/7', sources: ['older', 'recent'] })], website: { url: 'https://a.gov/', sources: ['recent'] } });
  const country = makeCountry({ agencies: [agency] });

  it('is every value that the entry has, with who published it last', () => {
    expect(questionsOf(country, agency, 'es').map(({ field, value, source }) => [field, value, source])).toEqual([
      ['name', 'line', ''],
      ['contact 145<b>', '145<b>', 'recent, septiembre de 2025'],
      ['hours 145<b>', '24/7', ''],
      ['website', 'https://a.gov/', ''],
    ]);
  });

  it('stands in the page as text, never as markup, and in the sheet in eight columns', () => {
    const [letter] = lettersOf(country);
    if (!letter) throw new Error('no letter');
    const page = parse(letterHtml(country, letter, 'es', FRAME));
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('es');
    expect(page.querySelectorAll('td b')).toEqual([]);
    expect(page.querySelectorAll('.value').map(({ text }) => text)).toContain('145<b>');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(page.querySelectorAll('script, img, link')).toEqual([]);
    const rows = letterSheet(country, letter, 'es');
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toHaveLength(SHEET_COLUMNS.length);
  });
});
