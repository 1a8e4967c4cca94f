import { describe, expect, it } from 'vitest';
import { bindingBoth, bindingsOf, inOrder, standingOf } from '../../src/directory/treaties.ts';
import { makeInstrument } from '../support/make-records.ts';

const PACT = makeInstrument({
  parties: {
    AR: { signed: '2000-12-14', bound: '2002-05-13', act: 'ratification', sources: ['s1'] },
    BO: { sources: ['s1'] },
    CL: { signed: '2001', act: 'signature-only', asOf: '2014', sources: ['s1'] },
  },
  notParties: { CO: { asOf: '2011-11-14', sources: ['s1'] } },
  unsourced: ['PE'],
});

describe('how a state stands to a treaty', () => {
  it.each([
    ['PE', { kind: 'not-established' }],
    ['CO', { kind: 'not-party', asOf: '2011-11-14', sources: ['s1'] }],
    ['CL', { kind: 'signed-only', signed: '2001', asOf: '2014', sources: ['s1'] }],
    ['BO', { kind: 'party', date: undefined, act: undefined, signed: undefined, sources: ['s1'] }],
    ['AR', { kind: 'party', date: '2002-05-13', act: 'ratification', signed: '2000-12-14', sources: ['s1'] }],
  ])('%s', (code, standing) => {
    expect(standingOf(PACT, code)).toEqual(standing);
  });
});

describe('treaties that bind', () => {
  const other = makeInstrument({ id: 'other', subject: 'consular', parties: { AR: { sources: ['s1'] }, CL: { bound: '1990', sources: ['s1'] } } });
  const old = makeInstrument({ id: 'old', adopted: { date: '1950-01-01', place: 'Lima' }, parties: {} });

  it('are those to which a state is a party, never one that it signed only or of which nothing is known', () => {
    expect(bindingsOf({ country: 'AR' }, [other, PACT]).map(({ instrument, date }) => [instrument.id, date])).toEqual([['pact', '2002-05-13'], ['other', undefined]]);
    expect(bindingsOf({ country: 'CL' }, [other, PACT]).map(({ instrument }) => instrument.id)).toEqual(['other']);
    expect(bindingsOf({ country: 'PE' }, [other, PACT])).toEqual([]);
  });

  it('are, for a case, those that bind both states', () => {
    expect(bindingBoth({ country: 'AR' }, { country: 'BO' }, [other, PACT]).map(({ id }) => id)).toEqual(['pact']);
    expect(bindingBoth({ country: 'AR' }, { country: 'CL' }, [other, PACT]).map(({ id }) => id)).toEqual(['other']);
    expect(bindingBoth({ country: 'AR' }, { country: 'PE' }, [other, PACT])).toEqual([]);
  });

  it('are listed with those about trafficking first, then by age', () => {
    expect(inOrder([other, PACT, old]).map(({ id }) => id)).toEqual(['old', 'pact', 'other']);
  });
});
