import { describe, expect, it } from 'vitest';
import { keysOfLetters, keysOfQuery, numberMatch } from '../../src/search/numbers.ts';
import { sampleSearch } from './sample.ts';

const search = sampleSearch([
  { id: 'ar/linea-137', t: ['137', '5491131331000', '08002221717'] },
  { id: 'ar/linea-145', t: ['145'] },
  { id: 'ca/emergency-watch', t: ['16139968885'] },
  { id: 'cr/emergencias-911', t: ['911'] },
  { id: 'cr/inamu', t: ['50625273761', '50625271911', 'delegacion@inamu.go.cr'] },
  { id: 'do/ministerio-mujer', t: ['*212', '8096893212'] },
  { id: 'lc/tip-hotline', f: ['type:hotline'], t: ['847', '17584585847'] },
  { id: 'sr/kps-tip', t: ['179'] },
  { id: 'tt/ctu', t: ['8004288'] },
  { id: 'us/cast', t: ['18885392373'] },
  { id: 'us/national-hotline', t: ['18883737888', '233733'] },
]);

describe('numbers in a query', () => {
  it.each(['12', '999', '+', '*', '#', '14', '00541145', '+++', '1-1-1-1', '5555555555'])('%s finds nothing', (query) => {
    expect(search.ids(query)).toEqual([]);
  });

  it.each([
    ['145', 'ar/linea-145'],
    [' 145 ', 'ar/linea-145'],
    ['tel:145', 'ar/linea-145'],
    ['911', 'cr/emergencias-911'],
    ['*212', 'do/ministerio-mujer'],
    ['179', 'sr/kps-tip'],
    ['1-888-373-7888', 'us/national-hotline'],
    ['8883737888', 'us/national-hotline'],
    ['888 373 7888', 'us/national-hotline'],
    ['(888) 373-7888', 'us/national-hotline'],
    ['+1 888 373 7888', 'us/national-hotline'],
    ['001 888 373 7888', 'us/national-hotline'],
    ['373-7888', 'us/national-hotline'],
    ['+1 613 996 8885', 'ca/emergency-watch'],
    ['1.613.996.8885', 'ca/emergency-watch'],
    ['+54 9 11 3133-1000', 'ar/linea-137'],
    ['0800 222 1717', 'ar/linea-137'],
    ['800-4CTU', 'tt/ctu'],
    ['800 4ctu', 'tt/ctu'],
    ['888-KEY-2-FREE', 'us/cast'],
    ['1-888-KEY-2-FREE', 'us/cast'],
    ['233733', 'us/national-hotline'],
    ['847 saint lucia', 'lc/tip-hotline'],
    ['llamar al *212', 'do/ministerio-mujer'],
  ])('%s finds its owner first', (query, owner) => {
    expect(search.ids(query)[0]).toBe(owner);
  });

  it('that are an exact short code come before numbers that hold the digits', () => {
    expect(search.ids('911')[0]).toBe('cr/emergencias-911');
    expect(search.ids('1911')).toEqual(['cr/inamu']);
    expect(search.ids('212')[0]).not.toBe('cr/inamu');
  });

  it('find while they are being typed', () => {
    expect(search.ids('1 888 3')).toEqual(['us/national-hotline']);
    expect(search.ids('888')).toEqual(expect.arrayContaining(['us/cast', 'us/national-hotline']));
  });

  it('that nobody has are told', () => {
    expect(search(' 5555555555 ').notFound).toEqual(['5555555555']);
  });

  it('are not read out of a mailbox', () => {
    expect(numberMatch('145', 'line145@example.org')).toBe(0);
  });
});

describe('the keys of a query', () => {
  it('are there only for a number and nothing else', () => {
    expect(keysOfQuery('line 145')).toBeUndefined();
    expect(keysOfQuery('+')).toBeUndefined();
    expect(keysOfQuery('')).toBeUndefined();
    expect(keysOfQuery('+1 (613) 996-8885')).toBe('16139968885');
    expect(keysOfQuery('*212')).toBe('*212');
  });

  it('of letters need enough of both, and no accents', () => {
    expect(keysOfLetters('police')).toBeUndefined();
    expect(keysOfLetters('4CTU')).toBeUndefined();
    expect(keysOfLetters('800-4ÇTU')).toBeUndefined();
    expect(keysOfLetters('800-4CTU')).toBe('8004288');
  });
});

describe('how well a number answers', () => {
  it('is not at all for a short code inside another number, and less the less of it is typed', () => {
    expect(numberMatch('45', '145')).toBe(0);
    expect(numberMatch('14', '145')).toBe(0);
    expect(numberMatch('145', '1455')).toBe(0);
    const typed = ['18883737888', '8883737888', '1888373', '7888', '3737'];
    const matches = typed.map((keys) => numberMatch(keys, '18883737888'));
    expect(matches).toEqual(matches.toSorted((a, b) => b - a));
    expect(matches.every((match) => match > 0)).toBe(true);
  });
});
