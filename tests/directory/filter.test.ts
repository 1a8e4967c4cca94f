import { describe, expect, it } from 'vitest';
import { agencyFacets, FACETS } from '../../src/directory/facets.ts';
import { chosenCodes, counts, matches, toggled, type FilterState } from '../../src/directory/filter.ts';
import { makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realCountries } from '../support/real-content.ts';

const country = makeCountry();
const police = agencyFacets(makeAgency({ type: 'police', roles: ['investigation'], serves: ['women'] }), country);
const hotline = agencyFacets(makeAgency({ type: 'hotline', contacts: [makeContact({ tollFree: true })] }), country);
const labour = agencyFacets(makeAgency({ type: 'labour', roles: ['assistance', 'investigation'], serves: ['workers'] }), country);

const real = (await realCountries()).flatMap((state) => state.agencies.map((agency) => ({ key: `${state.country}/${agency.id}`, facets: agencyFacets(agency, state) })));

describe('which agencies fit', () => {
  it('refuses an agency that lacks a code of any facet', () => {
    expect(matches(police, { type: ['hotline'] })).toBe(false);
    expect(matches(police, { type: ['police'], country: ['BO'] })).toBe(false);
    expect(matches(police, { serves: ['children'] })).toBe(false);
    expect(matches(police, { free: ['1'] })).toBe(false);
  });

  it('lets in all where nothing is chosen', () => {
    expect([police, hotline, labour].every((facets) => matches(facets, { type: [] }))).toBe(true);
  });

  it('takes options of one facet as "or", facets as "and"', () => {
    const fits = (state: FilterState) => [police, hotline, labour].map((facets) => matches(facets, state));
    expect(fits({ type: ['police', 'hotline'] })).toEqual([true, true, false]);
    expect(fits({ type: ['police', 'hotline'], role: ['assistance'] })).toEqual([false, true, false]);
  });

  it('"serves children in Trinidad and Tobago" includes the unit that serves everyone, with Spanish too', () => {
    const found = (state: FilterState) => real.filter(({ facets }) => matches(facets, state)).map(({ key }) => key);
    expect(found({ country: ['TT'], serves: ['children'] })).toContain('TT/ctu');
    expect(found({ country: ['TT'], serves: ['children'], type: ['hotline'], language: ['es'] })).toContain('TT/ctu');
  });
});

describe('live counts', () => {
  it('leave out codes that would bring nothing', () => {
    expect(counts([police, hotline], { role: ['investigation'] }).type.has('hotline')).toBe(false);
  });

  it('count for a facet as if nothing were chosen in it', () => {
    const { type, role } = counts([police, hotline, labour], { type: ['police'] });
    expect(Object.fromEntries(type)).toEqual({ police: 1, hotline: 1, labour: 1 });
    expect(Object.fromEntries(role)).toEqual({ investigation: 1 });
  });

  it('say for every option of the real directory how many agencies its choice brings', () => {
    const state: FilterState = { country: ['TT', 'AR'], serves: ['children'] };
    const all = real.map(({ facets }) => facets);
    const result = counts(all, state);
    for (const facet of FACETS) {
      for (const [code, count] of result[facet]) expect(count, `${facet}=${code}`).toBe(all.filter((facets) => matches(facets, { ...state, [facet]: [code] })).length);
    }
  });

  it('count stated and assumed Spanish apart', () => {
    const { language } = counts(real.map(({ facets }) => facets), {});
    expect(language.get('es')).toBeGreaterThan(0);
    expect(language.get('~es')).toBeGreaterThan(0);
    expect(language.has('~qu')).toBe(false);
    expect(language.get('~ht')).toBeGreaterThan(0);
  });
});

describe('changing the filters', () => {
  it('takes a code out when it is chosen again, and lists what is left in the order of the facets', () => {
    const state = toggled(toggled(toggled({}, 'free', '1'), 'type', 'police'), 'type', 'hotline');
    expect(chosenCodes(toggled(state, 'type', 'police'))).toEqual([{ facet: 'type', code: 'hotline' }, { facet: 'free', code: '1' }]);
  });
});
