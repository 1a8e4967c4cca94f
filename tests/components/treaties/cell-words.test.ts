import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../src/components/treaties/cell-words.ts';
import type { Standing } from '../../../src/directory/treaties.ts';
import { LOCALES } from '../../../src/model/locales.ts';

const SOURCES = { sources: ['s1'] };
const STANDINGS: Readonly<Record<string, Standing>> = {
  dated: { kind: 'party', date: '2002-05-13', act: 'ratification', signed: undefined, ...SOURCES },
  undated: { kind: 'party', date: undefined, act: 'ratification', signed: undefined, ...SOURCES },
  signed: { kind: 'signed-only', signed: '2000', asOf: '2014-07', ...SOURCES },
  outside: { kind: 'not-party', asOf: '2011-11-14', ...SOURCES },
  unknown: { kind: 'not-established' },
};
const said = (name: string, locale: (typeof LOCALES)[number]): string => {
  const { main, under } = cellWords(STANDINGS[name] ?? { kind: 'not-established' }, locale);
  return `${main} ${under ?? ''}`;
};

describe.each(LOCALES)('%s: the words of a cell', (locale) => {
  it('are others for every standing', () => {
    const all = Object.keys(STANDINGS).map((name) => said(name, locale));
    expect(new Set(all).size).toBe(all.length);
  });

  it('never begin like a "no" where nothing is known', () => {
    expect(said('unknown', locale)).toMatch(/^\? /);
    expect(said('unknown', locale)).not.toContain(cellWords({ kind: 'not-party', asOf: '2011', sources: ['s1'] }, locale).main);
  });

  it('say the year, the act, and as of when', () => {
    expect(cellWords(STANDINGS['dated'] ?? { kind: 'not-established' }, locale)).toMatchObject({ main: '2002', date: '2002-05-13', under: expect.stringMatching(/^ratifi/) });
    expect(said('signed', locale)).toMatch(/2014$/);
    expect(said('outside', locale)).toMatch(/2011$/);
    expect(said('undated', locale)).not.toMatch(/\d/);
  });
});
