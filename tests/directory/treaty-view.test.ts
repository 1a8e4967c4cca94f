import { describe, expect, it } from 'vitest';
import { fits, readView, sorted, viewOf, writeView, type Cell, type StandingKind } from '../../src/directory/treaty-view.ts';

const IDS = ['pact', 'other'];
const cell = (kind: StandingKind, date?: string): Cell => ({ kind, date });
const state = (name: string, pact: Cell, other: Cell = cell('not-established')) => ({ name, cells: new Map([['pact', pact], ['other', other]]) });

describe('a view in the address', () => {
  it('drops what the table does not hold, and takes no other fragment for a view', () => {
    expect(readView('#treaty=nothing&standing=no&sort=-nothing&q=<b>', IDS)).toEqual({});
    expect(readView('#sort=--pact', IDS)).toEqual({});
    expect(readView('#treaty=%E0%A4%A', IDS)).toEqual({});
    expect(readView('#ar', IDS)).toBeUndefined();
    expect(readView('', IDS)).toEqual({});
  });

  it('comes back as it was written', () => {
    for (const view of [{}, { treaty: 'pact' }, { standing: 'not-established' }, { treaty: 'other', standing: 'party', sort: { treaty: 'pact', latest: true } }] as const) {
      expect(readView(`#${writeView(view)}`, IDS)).toEqual(view);
    }
    expect(writeView({ treaty: 'pact', sort: { treaty: 'pact', latest: false } })).toBe('treaty=pact&sort=pact');
    expect(writeView({})).toBe('');
  });

  it('is the same when it comes from the fields', () => {
    expect(viewOf({ treaty: '', standing: 'signed-only', sort: '-other' }, IDS)).toEqual({ standing: 'signed-only', sort: { treaty: 'other', latest: true } });
  });
});

describe('a standing', () => {
  const unknown = state('A', cell('not-established'), cell('party', '2001'));

  it('that is not established is no "not a party"', () => {
    expect(fits(unknown.cells, { standing: 'not-party' })).toBe(false);
    expect(fits(unknown.cells, { standing: 'not-established' })).toBe(true);
  });

  it('is asked of one treaty or of any', () => {
    expect(fits(unknown.cells, { standing: 'party' })).toBe(true);
    expect(fits(unknown.cells, { standing: 'party', treaty: 'pact' })).toBe(false);
    expect(fits(unknown.cells, { treaty: 'pact' })).toBe(true);
  });
});

describe('the order by a date', () => {
  const states = [
    state('A', cell('not-established')),
    state('B', cell('party', '2005-03-04')),
    state('C', cell('party')),
    state('D', cell('party', '2002')),
    state('E', cell('not-party')),
    state('F', cell('signed-only')),
    state('G', cell('party', '2005-03-04')),
  ];
  const names = (latest: boolean): string => sorted(states, { sort: { treaty: 'pact', latest } }).map(({ name }) => name).join('');

  it('keeps behind the dates, in both directions, what has none', () => {
    expect(names(false)).toBe('DBGCFEA');
    expect(names(true)).toBe('BGDCFEA');
  });

  it('leaves all as it came where none is asked for', () => {
    expect(sorted(states, {})).toEqual(states);
  });
});
