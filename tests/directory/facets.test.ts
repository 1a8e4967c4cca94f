import { describe, expect, it } from 'vitest';
import { agencyFacets, FACETS, languageOfCode, occurringCodes, packFacets, unpackFacets } from '../../src/directory/facets.ts';
import { GROUPS } from '../../src/model/vocabularies.ts';
import { makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realCountries } from '../support/real-content.ts';

const real = (await realCountries()).flatMap((country) => country.agencies.map((agency) => ({ key: `${country.country}/${agency.id}`, facets: agencyFacets(agency, country) })));
const facetsOf = (key: string) => real.find((row) => row.key === key)?.facets;

describe('what an agency is not found under', () => {
  it('counts an agency without contacts under no channel, not as free, not as open at all hours', () => {
    const { channel, free, hours } = agencyFacets(makeAgency(), makeCountry());
    expect({ channel, free, hours }).toEqual({ channel: [], free: [], hours: [] });
  });

  it('does not take a line that is charged, or open by day only, as free or open at all hours', () => {
    const contacts = [makeContact({ tollFree: false, hours: 'Mo-Fr 08:00-16:00' })];
    const { free, hours } = agencyFacets(makeAgency({ contacts }), makeCountry());
    expect({ free, hours }).toEqual({ free: [], hours: [] });
  });

  it('does not assume an official language once another is stated', () => {
    const contacts = [makeContact({ languages: ['en'] })];
    expect(agencyFacets(makeAgency({ contacts }), makeCountry({ languages: ['es'] })).language).toEqual(['en']);
  });

  it('never assumes a co-official indigenous language', () => {
    expect(agencyFacets(makeAgency(), makeCountry({ languages: ['es', 'ay', 'qu', 'gn'] })).language).toEqual(['~es']);
  });

  it('does not count an agency for women under other groups', () => {
    expect(agencyFacets(makeAgency({ serves: ['women'] }), makeCountry()).serves).toEqual(['women']);
  });
});

describe('what an agency is found under', () => {
  it('assumes the official languages of its country, Haitian Creole too, under codes of their own', () => {
    expect(agencyFacets(makeAgency(), makeCountry({ languages: ['fr', 'ht'] })).language.map(languageOfCode)).toEqual([
      { language: 'fr', assumed: true },
      { language: 'ht', assumed: true },
    ]);
  });

  it('finds an agency that serves everyone under every group', () => {
    expect(agencyFacets(makeAgency({ serves: ['everyone'] }), makeCountry()).serves).toEqual(GROUPS);
  });

  it('takes each channel once, and free and 24 hours from any contact', () => {
    const contacts = [makeContact(), makeContact({ tollFree: true }), makeContact({ channel: 'email', value: 'a@example.org' }), makeContact({ hours: '24/7' })];
    const { channel, free, hours } = agencyFacets(makeAgency({ contacts }), makeCountry());
    expect({ channel, free, hours }).toEqual({ channel: ['phone', 'email'], free: ['1'], hours: ['1'] });
  });

  it('finds tt/ctu under children and under Spanish, which a source states', () => {
    expect(facetsOf('TT/ctu')?.serves).toContain('children');
    expect(facetsOf('TT/ctu')?.language).toContain('es');
  });
});

describe('what a row carries', () => {
  it('drops what it cannot read instead of failing', () => {
    expect(unpackFacets('AR.?.')).toMatchObject({ country: ['AR'], type: [], language: [], hours: [] });
  });

  it('gives back the facets of every agency', () => {
    for (const { key, facets } of real) {
      const back = unpackFacets(packFacets(facets));
      for (const facet of FACETS) expect([...back[facet]].sort(), `${key} ${facet}`).toEqual([...facets[facet]].sort());
    }
  });
});

describe('the options that a page offers', () => {
  it('are only codes that occur, in the order of the model', () => {
    const country = makeCountry();
    const all = [makeAgency({ type: 'police', roles: ['investigation'] }), makeAgency({ type: 'hotline' })].map((agency) => agencyFacets(agency, country));
    expect(occurringCodes(all)).toMatchObject({ country: ['AR'], type: ['hotline', 'police'], role: ['assistance', 'investigation'], language: ['~es'], free: [] });
  });
});
