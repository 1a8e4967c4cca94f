import { describe, expect, it } from 'vitest';
import { excerptParts, holdsNumbers, searchProse } from '../../src/components/search/prose.ts';

describe('an excerpt', () => {
  it('never becomes markup: what was escaped is text', () => {
    expect(excerptParts('a &lt;img src=x onerror=alert(1)&gt; <mark>b&amp;c</mark> &#39;d&#x27; &nope; &#99999999; &#9999999;')).toEqual([
      { text: 'a <img src=x onerror=alert(1)> ', marked: false },
      { text: 'b&c', marked: true },
      { text: " 'd' &nope; &#99999999; &#9999999;", marked: false },
    ]);
    expect(excerptParts('')).toEqual([]);
  });

  it('marks the word and not the signs around it', () => {
    expect(excerptParts('Ley <mark>«26.364),</mark> <mark>…</mark>')).toEqual([
      { text: 'Ley ', marked: false },
      { text: '«', marked: false },
      { text: '26.364', marked: true },
      { text: '),', marked: false },
      { text: ' ', marked: false },
      { text: '…', marked: false },
    ]);
  });
});

describe('numbers in a query', () => {
  it('are not met by longer or shorter ones', () => {
    expect(holdsNumbers('Ley 26.364, 2008', '26364555')).toBe(false);
    expect(holdsNumbers('Ley 26.364, 2008', '263')).toBe(false);
    expect(holdsNumbers('Ley 26.364, 2008', '0800 2008')).toBe(false);
  });

  it('are met as a whole, however they are written; words alone ask for none', () => {
    expect(holdsNumbers('Ley 26.364, 2008', 'ley 26364')).toBe(true);
    expect(holdsNumbers('Ley 137-03', 'ley 137-03')).toBe(true);
    expect(holdsNumbers('DNU 195/2024', '195/2024 dnu')).toBe(true);
    expect(holdsNumbers('no digits', 'ley')).toBe(true);
  });
});

describe('a search', () => {
  it('that cannot be done says so and does not reject', async () => {
    expect(await searchProse('ley', { base: 'data:,' })).toEqual({ results: [], failed: true });
  });

  it('of nothing finds nothing and fetches nothing', async () => {
    expect(await searchProse(' \n ', { base: 'data:,' })).toEqual({ results: [], failed: false });
  });
});
