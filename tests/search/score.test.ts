import { describe, expect, it } from 'vitest';
import type { RelevanceCase } from './cases.ts';
import { judge, scoreOf, toldLine } from './score.ts';

const hotlineInPeru: RelevanceCase = { q: 'hotline peru', ui: 'en', family: 'precision', want: { country: 'PE', types: ['hotline'] }, hotline: true };
const linea145: RelevanceCase = { q: '145', ui: 'es', family: 'numbers', want: { ids: ['ar/linea-145', 'hn/linea-145'] } };
const nonsense: RelevanceCase = { q: 'pizza', ui: 'en', family: 'nothing', want: null };

const ranked = (...ids: string[]) => ids.map((written) => {
  const [id = '', type = ''] = written.split(' ');
  return { id, type };
});

describe('a case', () => {
  it('fails where the country is wrong, the type is wrong, or nothing came', () => {
    for (const got of [ranked('bo/linea hotline'), ranked('pe/pnp police'), []]) expect(judge(hotlineInPeru, got).place).toBeUndefined();
    expect(judge(linea145, ranked('ar/protex prosecution')).place).toBeUndefined();
  });

  it('fails where something came and nothing is wanted', () => {
    expect(judge(nonsense, ranked('pe/linea-100 hotline')).place).toBeUndefined();
    expect(judge(nonsense, []).place).toBe(1);
  });

  it('says in which place the first wanted result stands', () => {
    expect(judge(hotlineInPeru, ranked('pe/pnp police', 'pe/linea-100 hotline', 'pe/linea-1818 hotline')).place).toBe(2);
    expect(judge(linea145, ranked('hn/linea-145 hotline')).place).toBe(1);
  });

  it('tells a wrong country in first place, on a hotline case only', () => {
    expect(judge(hotlineInPeru, ranked('bo/linea hotline', 'pe/linea-100 hotline')).isWrongCountry).toBe(true);
    expect(judge(hotlineInPeru, ranked('pe/pnp police', 'bo/linea hotline')).isWrongCountry).toBe(false);
    expect(judge(hotlineInPeru, []).isWrongCountry).toBe(false);
    expect(judge(linea145, ranked('us/hotline hotline')).isWrongCountry).toBe(false);
  });

  it('is told in a line', () => {
    expect(toldLine(judge(hotlineInPeru, ranked('pe/pnp police', 'pe/linea-100 hotline')))).toBe(
      '"hotline peru" (precision) wanted PE hotline; got pe/pnp (police), pe/linea-100 (hotline); in place 2',
    );
    expect(toldLine(judge(linea145, []))).toBe('"145" (numbers) wanted ar/linea-145 or hn/linea-145; got nothing');
  });
});

describe('a score', () => {
  it('is 0 where nothing that is wanted came', () => {
    expect(scoreOf([judge(hotlineInPeru, []), judge(nonsense, ranked('pe/linea-100 hotline'))])).toEqual({ cases: 2, success1: 0, success3: 0, mrr: 0 });
  });

  it('counts first places, places among three, and one over the place', () => {
    const far = ranked('pe/a police', 'pe/b police', 'pe/c police', 'pe/d hotline');
    const second = ranked('pe/a police', 'pe/d hotline');
    const outcomes = [judge(hotlineInPeru, far), judge(hotlineInPeru, second), judge(linea145, ranked('ar/linea-145 hotline')), judge(nonsense, [])];
    expect(scoreOf(outcomes)).toEqual({ cases: 4, success1: 0.5, success3: 0.75, mrr: (1 / 4 + 1 / 2 + 1 + 1) / 4 });
  });
});
