import { describe, expect, it } from 'vitest';
import { alphabetical, basisInstrument, letterOf, relatedTerms, termsIn } from '../../src/directory/glossary.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { inAll } from '../support/make-country.ts';
import { makeInstrument, makeTerm } from '../support/make-records.ts';
import { realDirectory } from '../support/real-content.ts';

describe('from A to Z', () => {
  it('is the order of each language: ñ after n in Spanish, ç and accents with their letters', () => {
    const order = (locale: 'es' | 'fr' | 'pt', ...words: string[]): string[] => alphabetical(words.map((word, index) => makeTerm({ id: `t${index}`, term: inAll(word) })), locale).flatMap(({ terms }) => terms.map(({ term }) => term[locale]));
    expect(order('es', 'nube', 'ñandú', 'oso', 'nuez', 'árbol', 'azul')).toEqual(['árbol', 'azul', 'nube', 'nuez', 'ñandú', 'oso']);
    expect(order('pt', 'cobra', 'çadir', 'carta', 'dado')).toEqual(['çadir', 'carta', 'cobra', 'dado']);
    expect(order('fr', 'œuvre', 'offre', 'école', 'eau')).toEqual(['eau', 'école', 'œuvre', 'offre']);
  });

  it('has a letter for each word', () => {
    expect([letterOf('árbol', 'es'), letterOf('ñandú', 'es'), letterOf('ñandú', 'fr'), letterOf('œuvre', 'fr'), letterOf('«École»', 'fr'), letterOf('ça', 'pt')]).toEqual(['A', 'Ñ', 'N', 'O', 'E', 'C']);
  });

  it('holds every real term once in every language', async () => {
    const { terms } = await realDirectory();
    for (const locale of LOCALES) {
      const listed = alphabetical(terms, locale);
      expect(listed.flatMap((group) => group.terms.map(({ id }) => id)).toSorted()).toEqual(terms.map(({ id }) => id));
      expect(new Set(listed.map(({ letter }) => letter)).size).toBe(listed.length);
    }
  });
});

describe('terms that belong together', () => {
  it('are found from either side', () => {
    const [a, b, c] = [makeTerm({ id: 'a', related: ['b'] }), makeTerm({ id: 'b', related: ['a'] }), makeTerm({ id: 'c', related: ['a'] })] as const;
    expect(relatedTerms(a, [a, b, c]).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(relatedTerms(c, [a, b, c]).map(({ id }) => id)).toEqual(['a']);
  });

  it('point back in the real glossary, too', async () => {
    const { terms } = await realDirectory();
    for (const term of terms) for (const other of relatedTerms(term, terms)) expect(relatedTerms(other, terms).map(({ id }) => id)).toContain(term.id);
  });

  it('lead to the treaty that defines them, where it is one of ours', () => {
    const pact = makeInstrument({ short: inAll('Palermo Protocol') });
    const basis = { instrument: 'Palermo Protocol', article: '3', sources: ['s1'] };
    expect(basisInstrument(makeTerm({ basis }), [pact])?.id).toBe('pact');
    expect(basisInstrument(makeTerm({ basis: { ...basis, instrument: 'Refugee Convention (1951)' } }), [pact])).toBeUndefined();
    expect(basisInstrument(makeTerm(), [pact])).toBeUndefined();
  });
});

describe('terms in a text', () => {
  const terms = [makeTerm({ id: 'child' }), makeTerm({ id: 'child-labour', term: inAll('child labour') }), makeTerm({ id: 'trata', term: inAll('trata'), variants: { en: [], es: ['trata de blancas'], pt: [], fr: [] } })];
  const found = (text: string, met?: Set<string>): string[] => termsIn(text, terms, 'es', met).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`);

  it('are met as whole words only, the longest first, and each once', () => {
    expect(found('Child labour harms a child; a child, children')).toEqual(['child-labour: Child labour', 'child: child']);
    expect(found('Trata de blancas, trata, contrata')).toEqual(['trata: Trata de blancas']);
  });

  it('are left out where the page has explained them before', () => {
    const met = new Set(['child']);
    expect(found('a child of trata', met)).toEqual(['trata: trata']);
    expect([...met]).toEqual(['child', 'trata']);
    expect(found('nothing here')).toEqual([]);
  });
});
