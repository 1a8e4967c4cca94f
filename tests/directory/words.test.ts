import { describe, expect, it } from 'vitest';
import { factSource } from '../../src/directory/contact-facts.ts';
import { ownName } from '../../src/directory/own-name.ts';
import { sourcesOfAgency } from '../../src/directory/provenance.ts';
import { utcOffsets } from '../../src/directory/time-zone.ts';
import { inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';

describe('who states a fact', () => {
  it('names nobody where several sources stand beside a contact', () => {
    expect(factSource(makeContact({ sources: ['recent', 'old'] }), 'anonymous', makeCountry())).toBeUndefined();
  });

  it('names the only source, or the one that the file gives for the fact', () => {
    expect(factSource(makeContact({ sources: ['old'] }), 'anonymous', makeCountry())?.publisher).toBe('old');
    expect(factSource(makeContact({ sources: ['recent', 'old'], factSources: { anonymous: ['old'] } }), 'anonymous', makeCountry())?.publisher).toBe('old');
  });

  it('counts every source that an agency names anywhere', () => {
    const agency = makeAgency({ sources: ['a'], website: { url: 'https://example.org', sources: ['b'] }, contacts: [makeContact({ sources: ['c'], factSources: { hours: ['d'] }, sharing: { sources: ['e'] } })] });
    expect([...sourcesOfAgency(agency)].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('an agency’s own name', () => {
  const name = { ...inAll('Police'), es: 'Policía', nl: 'Korps Politie' };

  it('is not repeated for a reader of an official language, nor where it is the same', () => {
    expect(ownName(makeAgency({ name }), makeCountry(), 'es')).toBeUndefined();
    expect(ownName(makeAgency({ name: inAll('PROTEX') }), makeCountry(), 'en')).toBeUndefined();
  });

  it('is given in the country’s language otherwise', () => {
    expect(ownName(makeAgency({ name }), makeCountry(), 'en')).toEqual({ words: 'Policía', lang: 'es' });
    expect(ownName(makeAgency({ name }), makeCountry({ country: 'SR', languages: ['nl'] }), 'en')).toEqual({ words: 'Korps Politie', lang: 'nl' });
  });
});

describe('the distance from UTC', () => {
  it('refuses an unknown zone', () => {
    expect(() => utcOffsets('America/Nowhere')).toThrow(RangeError);
  });

  it.each([
    ['America/Argentina/Buenos_Aires', { standard: 'UTC−3' }],
    ['America/Santiago', { standard: 'UTC−4', summer: 'UTC−3' }],
    ['America/Toronto', { standard: 'UTC−5', summer: 'UTC−4' }],
    ['America/St_Johns', { standard: 'UTC−3:30', summer: 'UTC−2:30' }],
  ])('of %s', (zone, offsets) => {
    expect(utcOffsets(zone)).toEqual(offsets);
  });
});
