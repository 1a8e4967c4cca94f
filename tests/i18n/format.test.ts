import { describe, expect, it } from 'vitest';
import { collator, formatDate, formatList, plural, sentenceCase } from '../../src/i18n/format.ts';
import { countryName, languageName } from '../../src/i18n/names.ts';
import { textIn } from '../../src/i18n/text.ts';
import type { Text } from '../../src/model/text.ts';

describe('dates', () => {
  it.each([
    ['2025', 'es', '2025'],
    ['2025-09', 'en', 'September 2025'],
    ['2025-09', 'es', 'septiembre de 2025'],
    ['2025-09-03', 'pt', '3 de setembro de 2025'],
    ['2025-09-01', 'fr', '1er septembre 2025'],
  ] as const)('%s in %s is %s, in every time zone', (date, locale, words) => {
    expect(formatDate(date, locale)).toBe(words);
  });
});

/** Texts as the reader lets them through; the inferred type cannot say that `pending` is no language. */
const text = (words: Record<string, string | string[]>) => words as unknown as Text;

describe('text from the data', () => {
  it('is never passed off as another language: a pending translation shows the words there are, with their language', () => {
    expect(textIn(text({ es: 'Línea', en: 'Line', pending: ['pt', 'fr'] }), 'fr')).toEqual({ words: 'Line', lang: 'en', pending: true });
  });

  it('counts words that are pending as missing even where older ones stand there', () => {
    expect(textIn(text({ es: 'nuevo', en: 'old', pt: 'velho', fr: 'vieux', pending: ['en', 'pt', 'fr'] }), 'en')).toEqual({ words: 'nuevo', lang: 'es', pending: true });
  });

  it('is in the page’s language where it exists', () => {
    expect(textIn({ en: 'a', es: 'b', pt: 'c', fr: 'd' }, 'pt')).toEqual({ words: 'c', lang: 'pt', pending: false });
  });
});

describe('words of a language', () => {
  it('orders as its dictionaries do', () => {
    expect(['Perú', 'Panamá', 'Ñandú', 'Nicaragua', 'Ecuador', 'EE. UU.'].toSorted(collator('es').compare)).toEqual(['Ecuador', 'EE. UU.', 'Nicaragua', 'Ñandú', 'Panamá', 'Perú']);
  });

  it('joins, capitalises and counts', () => {
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
    expect(formatList(['1', '2'], 'fr', 'disjunction')).toBe('1 ou 2');
    expect(sentenceCase('español', 'es')).toBe('Español');
    expect([0, 1, 2].map((n) => plural(n, 'fr', { one: 'un', other: 'des' }))).toEqual(['un', 'un', 'des']);
    expect([0, 1, 2].map((n) => plural(n, 'en', { one: 'one', other: 'many' }))).toEqual(['many', 'one', 'many']);
  });

  it('names countries and languages', () => {
    expect(countryName('BR', 'fr')).toBe('Brésil');
    expect(languageName('ht', 'es')).toBe('haitiano');
  });
});
