import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asOf } from '../../src/directory/age.ts';
import { ageOf, cellOf, coverageOf, within } from '../../src/directory/coverage.ts';
import { staleContacts } from '../../src/directory/stale.ts';
import type { Country } from '../../src/model/country.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';

const countriesOf = (...countries: Country[]) => ({ countries });
const confirm = { by: 'Office', on: '2026-11-01', value: '145' };

describe('what would be counted wrong', () => {
  it('an agency without contact is not the same as no agency, and neither is the same as a contact without a date', () => {
    const country = makeCountry({
      agencies: [
        makeAgency({ id: 'a', type: 'police' }),
        makeAgency({ id: 'b', type: 'labour', contacts: [makeContact({ sources: ['undated'] })] }),
        makeAgency({ id: 'c', type: 'gender', contacts: [makeContact({ sources: ['undated'] }), makeContact({ value: '146', sources: ['old', 'older'] })] }),
      ],
    });
    expect(cellOf(country, 'hotline', AS_OF)).toEqual({ kind: 'none', agencies: 0, contacts: 0 });
    expect(cellOf(country, 'police', AS_OF)).toEqual({ kind: 'no-contact', agencies: 1, contacts: 0 });
    expect(cellOf(country, 'labour', AS_OF)).toEqual({ kind: 'undated', agencies: 1, contacts: 1, newest: undefined });
    expect(cellOf(country, 'gender', AS_OF)).toEqual({ kind: 'within-36', agencies: 1, contacts: 2, newest: '2024-02-01' });
  });

  it('a year that is over is counted from its first day, and a border belongs to one class only', () => {
    expect([ageOf('2025-11-24', AS_OF), ageOf('2025-11-23', AS_OF), ageOf('2024-11-24', AS_OF), ageOf('2024-11-23', AS_OF)]).toEqual(['within-12', 'within-24', 'within-24', 'within-36']);
    expect([ageOf('2023-11-23', AS_OF), ageOf('2023-10-24', AS_OF), ageOf('2025', AS_OF), ageOf(undefined, AS_OF)]).toEqual(['within-36', 'within-36', 'within-24', 'undated']);
    expect(ageOf('2023-10', AS_OF)).toBe('old');
  });

  it('a hotline with two contacts is one hotline, and a line for the public need not belong to a hotline', () => {
    const country = makeCountry({
      agencies: [
        makeAgency({ id: 'line', contacts: [makeContact({ sources: ['old'] }), makeContact({ value: '146', sources: ['recent'] })] }),
        makeAgency({ id: 'police', type: 'police', contacts: [makeContact({ value: '147', sources: ['older'] }), makeContact({ value: '148', purpose: 'office' })] }),
      ],
    });
    const { hotlines, publicLines, contacts } = coverageOf(countriesOf(country), AS_OF);
    expect([hotlines.total, hotlines.ages['within-24'], publicLines.total, contacts.total]).toEqual([1, 1, 3, 4]);
    expect([within(publicLines, 12), within(publicLines, 24)]).toEqual([0, 1]);
  });

  it('a second reading and a confirmation date a contact; only the confirmation of this very value confirms it', () => {
    const of = (changes: object) => coverageOf(countriesOf(makeCountry({ agencies: [makeAgency({ contacts: [makeContact({ sources: ['undated'], ...changes })] })] })), AS_OF).publicLines;
    expect([within(of({}), 24), of({}).confirmed]).toEqual([0, 0]);
    const read = of({ check: { on: AS_OF, newest: '2026-01', url: 'https://example.org/x' } });
    expect([within(read, 12), read.confirmed]).toEqual([1, 0]);
    expect([within(of({ confirm }), 12), of({ confirm }).confirmed]).toEqual([1, 1]);
    expect(of({ confirm: { ...confirm, value: '144' } }).confirmed).toBe(0);
  });

  it('a state that uses a channel twice is one state, and an agency that states its languages is assumed to speak no other', () => {
    const country = makeCountry({ languages: ['es', 'gn'], agencies: [makeAgency({ id: 'a', languages: ['en'], contacts: [makeContact(), makeContact({ value: '146' })] }), makeAgency({ id: 'b' })] });
    const { channels, languages } = coverageOf(countriesOf(country), AS_OF);
    expect(channels.find(({ channel }) => channel === 'phone')).toEqual({ channel: 'phone', contacts: 2, states: 1 });
    expect(languages).toEqual([{ language: 'en', stated: 1, assumed: 0 }, { language: 'es', stated: 0, assumed: 1 }]);
  });

  it('a state with a hotline that is in doubt has a hotline, and no main line', () => {
    const [missing] = coverageOf(countriesOf(makeCountry({ agencies: [makeAgency({ contacts: [makeContact({ sources: ['undated'] })] }), makeAgency({ id: 'x' })], gaps: [{ en: 'Nothing.' } as never] })), AS_OF).missing;
    expect(missing).toMatchObject({ country: 'AR', noHotline: false, noMainLine: true, undatedContacts: 1, oldContacts: 0, agenciesWithoutContact: 1, gaps: 1 });
    expect(missing?.absentTypes).toHaveLength(13);
  });
});

describe('the real content', async () => {
  const directory = await realDirectory();
  const day = asOf(directory);
  const coverage = coverageOf(directory, day);

  it('has as many lines for the public, channels and gaps as its files name, read without our reader', () => {
    interface Raw { gaps: unknown[]; agencies: { contacts?: { purpose: string; channel: string; sources: string[] }[] }[] }
    const files = readdirSync('content/countries').map((file) => parse(readFileSync(`content/countries/${file}`, 'utf8')) as Raw);
    const contacts = files.flatMap(({ agencies }) => agencies.flatMap((agency) => agency.contacts ?? []));
    expect(coverage.publicLines.total).toBe(contacts.filter(({ purpose }) => purpose === 'hotline').length);
    for (const { channel, contacts: count } of coverage.channels) expect([channel, count]).toEqual([channel, contacts.filter((contact) => contact.channel === channel).length]);
    expect(coverage.missing.reduce((sum, { gaps }) => sum + gaps, 0)).toBe(files.reduce((sum, { gaps }) => sum + gaps.length, 0));
  });

  it('has as many fresh lines as the list of stale ones leaves out', () => {
    for (const months of [12, 24] as const) {
      const stale = staleContacts(directory, day, months);
      expect(coverage.contacts.total - within(coverage.contacts, months)).toBe(stale.length);
      expect(coverage.publicLines.total - within(coverage.publicLines, months)).toBe(stale.filter(({ contact }) => contact.purpose === 'hotline').length);
    }
  });

  it('counts every thing in one class of age', () => {
    for (const { total, ages } of [coverage.hotlines, coverage.publicLines, coverage.contacts]) expect(Object.values(ages).reduce((sum, n) => sum + n, 0)).toBe(total);
  });
});
