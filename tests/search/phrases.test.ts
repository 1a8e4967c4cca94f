import { describe, expect, it } from 'vitest';
import { Phrases } from '../../src/search/phrases.ts';

const phrases = new Phrases<string>();
phrases.add(['dominica'], false, 'DM');
phrases.add(['dominican'], false, 'DM or DO');
phrases.add(['dominican', 'republic'], false, 'DO');
phrases.add(['punto', 'de', 'contacto'], false, 'contact');
phrases.add(['polic'], true, 'police');
phrases.add(['human', 'traffick'], true, 'trafficking');
phrases.add(['de', 'la'], false, 'nothing but stop words');

const at = (words: string, place = 0): [string, number][] => phrases.at(words.split(' '), place).map(({ value, length }) => [value, length]);

describe('phrases', () => {
  it.each(['', 'dominic', 'dominicas', 'poli', 'republic', 'human', 'human rights', 'punto', 'de la'])('%j is none', (words) => {
    expect(at(words)).toEqual([]);
  });

  it('are found at their place only, the longest alone', () => {
    expect(at('police dominican republic', 1)).toEqual([['DO', 2]]);
    expect(at('police dominican republic', 2)).toEqual([]);
    expect(at('police dominican republic', 9)).toEqual([]);
    expect(at('dominican police')).toEqual([['DM or DO', 1]]);
  });

  it('that are open take any ending', () => {
    for (const word of ['polic', 'police', 'policia', 'policiais']) expect(at(word)).toEqual([['police', 1]]);
    expect(at('human trafficking')).toEqual([['trafficking', 2]]);
    expect(at('human traffickers peru')).toEqual([['trafficking', 2]]);
  });

  it('are compared without stop words', () => {
    expect(at('punto contacto')).toEqual([['contact', 2]]);
  });

  it('that mean several things give them all', () => {
    const several = new Phrases<string>();
    several.add(['visa'], false, 'migration');
    several.add(['visa'], false, 'consular');
    expect(several.at(['visa'], 0).map(({ value }) => value)).toEqual(['migration', 'consular']);
  });

  it('tell their words, for spelling', () => {
    expect([...phrases.words]).toEqual(expect.arrayContaining(['dominican', 'republic', 'contacto', 'polic']));
    expect(phrases.words.has('de')).toBe(false);
  });
});
