import { describe, expect, it } from 'vitest';
import type { AgencyFacets } from '../../src/directory/facets.ts';
import { readState, writeState } from '../../src/directory/filter-state.ts';

const known: AgencyFacets = {
  country: ['AR', 'TT'],
  type: ['hotline', 'police'],
  language: ['es', '~es'],
  role: ['assistance'],
  serves: ['everyone', 'children'],
  service: [],
  channel: ['phone'],
  free: ['1'],
  hours: ['1'],
};

describe('reading the address', () => {
  it('drops facets and codes that the page does not offer', () => {
    expect(readState('#country=XX&type=hotline,spaceship&colour=red&q=words', known)).toEqual({ type: ['hotline'] });
  });

  it.each(['#main', 'main', '#%E0%A4%A'])('leaves the filters alone for a fragment that is no state: %s', (hash) => {
    expect(readState(hash, known)).toBeUndefined();
  });

  it.each(['#=', '#&&&=', '#type=%E0%A4%A', '#type==hotline', '#__proto__=1', '#type=<b>', `#type=${'x'.repeat(10_000)}`])('survives %s', (hash) => {
    expect(readState(hash, known)).toEqual({});
  });

  it('reads nothing as no filter', () => {
    expect(readState('', known)).toEqual({});
    expect(readState('#', known)).toEqual({});
  });

  it('reads a code once, in the order of the page, also where it is escaped or repeated', () => {
    expect(readState('#type=police,hotline&language=%7Ees&type=police', known)).toEqual({ type: ['hotline', 'police'], language: ['~es'] });
  });
});

describe('writing the address', () => {
  it('never writes what the page does not offer', () => {
    expect(writeState({ type: ['what somebody typed'], country: ['XX'] }, known)).toBe('');
  });

  it('gives the same filters the same address, whatever the order in which they were chosen', () => {
    const address = 'country=AR&type=hotline,police&free=1';
    expect(writeState({ free: ['1'], type: ['police', 'hotline'], country: ['AR'] }, known)).toBe(address);
    expect(writeState({ country: ['AR'], type: ['hotline', 'police'], free: ['1'] }, known)).toBe(address);
  });

  it('is read back as it was written', () => {
    const state = { country: ['TT'], language: ['es', '~es'], serves: ['children'] };
    expect(readState(`#${writeState(state, known)}`, known)).toEqual(state);
  });
});
