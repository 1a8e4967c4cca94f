import { describe, expect, it } from 'vitest';
import { offeredLines } from '../../src/directory/lines.ts';
import { countrySections, homeSection } from '../../src/directory/sections.ts';
import { serviceLanguages } from '../../src/directory/languages.ts';
import { linesOf } from '../../src/directory/contacts.ts';
import type { Agency } from '../../src/model/agency.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realCountries } from '../support/real-content.ts';

const offeredIn = (...agencies: Agency[]) => offeredLines(makeCountry({ agencies }), AS_OF);

describe('the line that a country offers first', () => {
  it.each<[string, Partial<Agency>]>([
    ['also takes immigration reports', { cautions: ['immigration-enforcement'], contacts: [makeContact()] }],
    ['is marked unconfirmed', { contacts: [makeContact({ unconfirmed: true })] }],
    ['rests on one undated page', { contacts: [makeContact({ sources: ['undated'] })] }],
    ['has not the role assistance', { roles: ['contact-point'], contacts: [makeContact()] }],
    ['serves only children', { serves: ['children'], contacts: [makeContact()] }],
    ['serves only nationals abroad', { serves: ['nationals-abroad'], contacts: [makeContact()] }],
    ['is not a hotline', { type: 'police', contacts: [makeContact()] }],
    ['has nothing but a form', { contacts: [makeContact({ channel: 'form', value: 'https://example.org/form', reach: 'international' })] }],
  ])('is never one that %s', (_, changes) => {
    expect(offeredIn(makeAgency(changes)).main).toBeUndefined();
  });

  it('is the most trustworthy of several, whatever the order of the file', () => {
    const old = makeAgency({ id: 'old', contacts: [makeContact({ value: '100', sources: ['old', 'ancient'] })] });
    const recent = makeAgency({ id: 'recent', contacts: [makeContact({ value: '200' })] });
    expect(offeredIn(old, recent).main?.contact.value).toBe('200');
    expect(offeredIn(recent, old).main?.contact.value).toBe('200');
  });

  it('gives way to the nearest lines: undoubted before doubtful, each group once, never an abroad desk or a line with a caution', () => {
    const { main, nearest, emergencyFirst } = offeredIn(
      makeAgency({ id: 'doubtful', contacts: [makeContact({ value: '1', unconfirmed: true })] }),
      makeAgency({ id: 'children', serves: ['children'], type: 'child-protection', contacts: [makeContact({ value: '2' })] }),
      makeAgency({ id: 'women', serves: ['women'], type: 'gender', contacts: [makeContact({ value: '3' })] }),
      makeAgency({ id: 'migration', serves: ['everyone'], type: 'migration', cautions: ['immigration-enforcement'], contacts: [makeContact({ value: '4' })] }),
      makeAgency({ id: 'abroad', serves: ['nationals-abroad'], type: 'consular', contacts: [makeContact({ value: '5' })] }),
    );
    expect(main).toBeUndefined();
    expect(nearest.map(({ agency }) => agency.id)).toEqual(['children', 'women', 'doubtful']);
    expect(emergencyFirst).toBe(false);
  });

  it('puts the emergency number first where every line is in doubt', () => {
    expect(offeredIn(makeAgency({ contacts: [makeContact({ unconfirmed: true })] })).emergencyFirst).toBe(true);
    expect(offeredIn(makeAgency()).emergencyFirst).toBe(true);
  });
});

describe('the real content', async () => {
  const countries = await realCountries();

  it('has a main line in 17 states, and in AG, BZ, DM and VC nothing but the emergency number that is free of doubt', () => {
    const offered = countries.map((country) => ({ code: country.country, ...offeredLines(country, AS_OF) }));
    expect(offered.filter(({ main }) => main)).toHaveLength(17);
    expect(offered.filter(({ emergencyFirst }) => emergencyFirst).map(({ code }) => code)).toEqual(['AG', 'BZ', 'DM', 'VC']);
  });

  it('never offers first a line with a caution, in doubt, or for nationals abroad', () => {
    for (const country of countries) {
      const { main, nearest, emergencyFirst } = offeredLines(country, AS_OF);
      const first = main ?? nearest[0];
      if (!first || emergencyFirst) continue;
      expect(first.agency.cautions).toBeUndefined();
      expect(['confirmed', 'recent', 'old', 'undated']).toContain(first.trust.level);
      expect(first.agency.serves.every((group) => group === 'nationals-abroad')).toBe(false);
    }
  });

  it('shows each agency in full exactly once', () => {
    for (const country of countries) {
      const shown = countrySections(country, AS_OF).flatMap((section) => section.agencies.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(country.agencies.map(({ id }) => id).toSorted());
    }
  });

  it('never lists a line with a caution before one without in a section, nor a doubtful contact before a better one', () => {
    for (const country of countries) {
      for (const { agencies } of countrySections(country, AS_OF)) {
        const cautions = agencies.map((agency) => Boolean(agency.cautions));
        expect(cautions.toSorted((a, b) => Number(a) - Number(b))).toEqual(cautions);
      }
      for (const agency of country.agencies) {
        const doubtful = linesOf(agency, country, AS_OF).map(({ trust }) => trust.level === 'unconfirmed');
        expect(doubtful.toSorted((a, b) => Number(a) - Number(b))).toEqual(doubtful);
      }
    }
  });
});

describe('sections', () => {
  it.each<[string, Partial<Agency>, string]>([
    ['a tip line is not a line that helps', { type: 'hotline', roles: ['contact-point'] }, 'report'],
    ['a desk for nationals abroad is not assistance', { type: 'consular', roles: ['assistance', 'contact-point'], serves: ['nationals-abroad'] }, 'abroad'],
    ['a hotline with the role assistance', { type: 'hotline', roles: ['assistance'] }, 'lines'],
    ['a police unit that also assists', { type: 'police', roles: ['assistance', 'investigation'] }, 'investigation'],
    ['a shelter network', { type: 'civil-society', roles: ['assistance'] }, 'assistance'],
    ['a central authority', { type: 'central-authority', roles: ['contact-point'] }, 'counterparts'],
  ])('%s', (_, changes, section) => {
    expect(homeSection(makeAgency(changes))).toBe(section);
  });

  it('refers from the sections of its other roles to the one where an agency stands', () => {
    const police = makeAgency({ id: 'police', type: 'police', roles: ['assistance', 'investigation', 'contact-point'] });
    const sections = countrySections(makeCountry({ agencies: [police] }), AS_OF);
    expect(sections.map(({ name, agencies, elsewhere }) => [name, agencies.length, elsewhere.length])).toEqual([
      ['assistance', 0, 1],
      ['investigation', 1, 0],
      ['counterparts', 0, 1],
    ]);
  });
});

describe('languages of service', () => {
  it('never assumes a co-official indigenous language', () => {
    const bolivia = makeCountry({ country: 'BO', languages: ['es', 'qu', 'ay'] });
    expect(serviceLanguages(makeAgency(), bolivia)).toEqual({ stated: [], assumed: ['es'] });
  });

  it('assumes nothing where a source states the languages', () => {
    const agency = makeAgency({ languages: ['en'], contacts: [makeContact({ languages: ['qu', 'en'] })] });
    expect(serviceLanguages(agency, makeCountry())).toEqual({ stated: ['en', 'qu'], assumed: [] });
  });
});
