import { describe, expect, test } from 'vitest';
import { extensionAndOptions, keypadWordIn, numbersIn } from '../../src/directory/published.ts';

describe('extensions and options', () => {
  test.each(['(876) 906-4908-21', '(242) 356-5956/9', '1-800-THE-LOST (1-800-843-5678)', 'interior 45', 'next 12', 'pointe 4'])('there are none in %s', (published) => {
    expect(extensionAndOptions({ published })).toEqual({ extensions: [] });
  });

  test.each([
    ['299-0300 Option 3 or ext. 2060, 2061, 2052', ['2060', '2061', '2052'], '3'],
    ['(809) 987-7001, extensiones 7595/7597/7100', ['7595', '7597', '7100'], undefined],
    ['+593 02 2993200 ext. 14001–17001-23001', ['14001', '17001', '23001'], undefined],
    ['2993200 Extensión Quito 23035 - 23036', ['23035', '23036'], undefined],
    ['405570 tst 4071', ['4071'], undefined],
    ['(784) 456-1111, Ext : 3863', ['3863'], undefined],
    ['4317-0388 interno 4', ['4'], undefined],
    ['4317-0388 int. 12', ['12'], undefined],
    ['311 0300 anexo 210 y 211', ['210', '211'], undefined],
    ['3535-8333 ramal 12 ou 13', ['12', '13'], undefined],
    ['22 12 34 56 poste 7', ['7'], undefined],
    ['079 opción 1', [], '1'],
    ['180 opção 2', [], '2'],
  ])('are read from "%s"', (published, extensions, option) => {
    expect(extensionAndOptions({ published })).toEqual(option === undefined ? { extensions } : { extensions, option });
  });

  test('come from the field first, then from `published`, then from the label', () => {
    const label = { en: 'Switchboard, ext. 3, option 9', es: 'x', pt: 'x', fr: 'x' };
    expect(extensionAndOptions({ label })).toEqual({ extensions: ['3'], option: '9' });
    expect(extensionAndOptions({ label, published: '123 ext. 2' }).extensions).toEqual(['2']);
    expect(extensionAndOptions({ label, published: '123 ext. 2', extension: '1' }).extensions).toEqual(['1']);
  });
});

describe('numbers as printed', () => {
  test('words hold none', () => {
    expect(numbersIn('PBX: ext. (TIPS)')).toEqual([]);
    expect(numbersIn('800-4CTU')).toEqual(['800']);
  });

  test.each([
    ['376 – 8477 (TIPS)', ['376-8477']],
    ['(473) 440-2640/2712', ['473 440-2640', '2712']],
    ['888-VICTIMS (842-8467)', ['888-842-8467']],
    ['888-KEY-2-FREE (888-539-2373)', ['888', '2', '888-539-2373']],
  ])('%s', (published, found) => {
    expect(numbersIn(published)).toEqual(found);
  });

  test('a word of the keypad must spell the digits', () => {
    expect(keypadWordIn('0800-MUJER', '08006853737')).toBeUndefined();
    expect(keypadWordIn('(4CTU)', '8004288')).toBe('4CTU');
  });
});
