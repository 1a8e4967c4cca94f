import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../src/search/fold.ts';

describe('folding', () => {
  it.each([
    ['Œuvre d’Assistance à l‘Enfance', "oeuvre d'assistance a l'enfance"],
    ['PROCURADORIA DE TRÁFICO', 'procuradoria de trafico'],
    ['n\u0303andu\u0301', 'nandu'],
    ['Ægir Straße Øl Łódź', 'aegir strasse ol lodz'],
    ['São Cristóvão', 'sao cristovao'],
  ])('%s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('done twice changes nothing', () => {
    expect(fold(fold('Œuvre À L’ÉTÉ'))).toBe(fold('Œuvre À L’ÉTÉ'));
  });
});

describe('the words of a text', () => {
  it('are none where there are no letters', () => {
    for (const text of ['', ' \t\n', '...', '😀', '\u0301']) expect(wordsOf(text)).toEqual([]);
  });

  it('are parted by everything but letters, digits, * and #', () => {
    expect(wordsOf("l'Enfance: *212, anti-trata (EE.UU.)").map(({ word }) => word)).toEqual(['l', 'enfance', '*212', 'anti', 'trata', 'ee', 'uu']);
  });

  it('say where they stand in what was written', () => {
    const text = 'À l’Œuvre, née';
    for (const { written, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(written);
  });
});
