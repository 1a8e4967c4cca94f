import { describe, expect, it } from 'vitest';
import { linkedPieces } from '../../src/directory/term-links.ts';
import { inAll } from '../support/make-country.ts';
import { makeTerm } from '../support/make-records.ts';

const terms = [
  makeTerm({ id: 'harbouring', term: inAll('acogida y recepción'), variants: { en: [], es: ['acogida'], pt: [], fr: [] } }),
  makeTerm({ id: 'demand', term: inAll('demanda') }),
  makeTerm({ id: 'trafficking-in-persons', term: inAll('trata de personas'), variants: { en: [], es: ['trata de blancas'], pt: [], fr: [] } }),
  makeTerm({ id: 'shelter', term: inAll("centre d'hébergement") }),
];
const links = (text: string, met = new Set<string>()): string[] => linkedPieces(text, terms, 'es', met).map(({ text: piece, id }) => (id ? `[${id}: ${piece}]` : piece));

describe('no link is made', () => {
  it('from an ordinary word that is a variant of a term: a house that takes victims in is no act of the crime', () => {
    expect(links('Una casa de acogida.')).toEqual(['Una casa de acogida.']);
  });

  it('from a term whose own name mostly means something else', () => {
    expect(links('La demanda se presenta aquí.')).toEqual(['La demanda se presenta aquí.']);
  });

  it('a second time on a page, nor to what the page has named before', () => {
    expect(links('Trata de personas y trata de blancas')).toEqual(['[trafficking-in-persons: Trata de personas]', ' y trata de blancas']);
    expect(links('trata de personas', new Set(['trafficking-in-persons']))).toEqual(['trata de personas']);
  });
});

describe('a link is made', () => {
  it('from every name of the two crimes, and the text stays what it was', () => {
    const text = 'La «trata de blancas», acogida y recepción.';
    expect(links(text)).toEqual(['La «', '[trafficking-in-persons: trata de blancas]', '», ', '[harbouring: acogida y recepción]', '.']);
    expect(linkedPieces(text, terms, 'es', new Set()).map((piece) => piece.text).join('')).toBe(text);
  });

  it('whichever apostrophe is written', () => {
    expect(links('Un centre d’hébergement')).toEqual(['Un ', '[shelter: centre d’hébergement]']);
  });
});

it('an empty text has no pieces', () => {
  expect(linkedPieces('', terms, 'es', new Set())).toEqual([]);
});
