import { describe, expect, it } from 'vitest';
import { treatiesOfCase, treatiesOfState } from '../../src/directory/case-treaties.ts';
import { bindingBoth } from '../../src/directory/treaties.ts';
import { makeInstrument } from '../support/make-records.ts';
import { realDirectory } from '../support/real-content.ts';

const PACT = makeInstrument({
  parties: { AR: { bound: '2002-05-13', act: 'ratification', sources: ['s1'] }, BO: { act: 'accession', sources: ['s1'] }, CL: { signed: '2000', act: 'signature-only', sources: ['s1'] } },
  notParties: { CO: { asOf: '2020', sources: ['s1'] } },
  unsourced: ['PE', 'UY'],
});
const of = (code: string) => ({ code, treaties: treatiesOfState({ country: code }, [PACT]) });
const between = (one: string, other: string) => treatiesOfCase(of(one), of(other), ['pact']);

describe('the treaties of a state', () => {
  it('hold no "no": only what binds it, with the year where that is known, and what is not established', () => {
    expect(of('CO').treaties).toEqual({ bound: {}, unknown: [] });
    expect(of('CL').treaties).toEqual({ bound: {}, unknown: [] });
    expect(of('AR').treaties).toEqual({ bound: { pact: '2002' }, unknown: [] });
    expect(of('BO').treaties).toEqual({ bound: { pact: '' }, unknown: [] });
    expect(of('PE').treaties).toEqual({ bound: {}, unknown: ['pact'] });
  });
});

describe('the treaties of a case', () => {
  it('are not left open where one of the states is known not to be bound', () => {
    expect(between('PE', 'CO')).toEqual({ both: [], open: [] });
    expect(between('CL', 'PE')).toEqual({ both: [], open: [] });
    expect(between('AR', 'CO')).toEqual({ both: [], open: [] });
  });

  it('are open for each state of which nothing could be established', () => {
    expect(between('AR', 'PE')).toEqual({ both: [], open: [{ code: 'PE', ids: ['pact'] }] });
    expect(between('PE', 'UY')).toEqual({ both: [], open: [{ code: 'PE', ids: ['pact'] }, { code: 'UY', ids: ['pact'] }] });
  });

  it('bind both, with or without a date', () => {
    expect(between('AR', 'BO')).toEqual({ both: ['pact'], open: [] });
  });

  it('are, for every pair of states, those of the treaties’ own files', async () => {
    const { countries, instruments } = await realDirectory();
    const ids = instruments.map(({ id }) => id);
    const states = countries.map((country) => ({ code: country.country, treaties: treatiesOfState(country, instruments) }));
    const wrong = states.flatMap((one) => states.filter((other) => {
      const both = bindingBoth({ country: one.code }, { country: other.code }, instruments).map(({ id }) => id);
      return treatiesOfCase(one, other, ids).both.toSorted().join() !== both.toSorted().join();
    }).map((other) => `${one.code} ${other.code}`));
    expect(wrong).toEqual([]);
  });
});
