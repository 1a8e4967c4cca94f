import { describe, expect, it } from 'vitest';
import { changesBetween, isOfContactValue } from '../../src/directory/changes.ts';
import { CHANGE_KINDS, type Change } from '../../src/model/changes.ts';
import { changeMessages } from '../../src/i18n/messages/changes.ts';
import { LOCALES } from '../../src/model/locales.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';
import { inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';

const withAgency = (changes: Partial<Agency>): Country => makeCountry({ agencies: [makeAgency({ contacts: [makeContact()], ...changes })] });
const withContact = (changes: Partial<Contact>): Country => withAgency({ contacts: [makeContact(changes)] });
const between = (before: Country, after: Country): Change[] => changesBetween([before], [after]);
const BEFORE = withContact({});

describe('what changes for readers', () => {
  it('is nothing when only layout, order or dates of reading change', () => {
    expect(between(BEFORE, structuredClone(BEFORE))).toEqual([]);
    expect(between(BEFORE, { ...BEFORE, reviewed: '2027-01-01' })).toEqual([]);
    const two = makeCountry({ agencies: [makeAgency({ id: 'a' }), makeAgency({ id: 'b' })] });
    expect(between(two, { ...two, agencies: two.agencies.toReversed() })).toEqual([]);
  });

  it.each<[string, Country, Change[]]>([
    ['a number that changed', withContact({ value: '146' }), [{ kind: 'contact-changed', entry: 'ar/line', before: '145', after: '146' }]],
    ['a number that is now dialled from abroad', withContact({ reach: 'international' }), [{ kind: 'contact-changed', entry: 'ar/line', before: '145 (domestic)', after: '145 (international)' }]],
    ['a number more', withAgency({ contacts: [makeContact(), makeContact({ value: '146' })] }), [{ kind: 'contact-added', entry: 'ar/line', after: '146' }]],
    ['the last number gone', withAgency({ contacts: undefined }), [{ kind: 'contact-removed', entry: 'ar/line', before: '145' }]],
    ['hours', withContact({ hours: '24/7' }), [{ kind: 'hours-changed', entry: 'ar/line', before: undefined, after: '24/7' }]],
    ['a confirmation', withContact({ confirm: { by: 'Office', on: '2026-11-01', value: '145' } }), [{ kind: 'confirmed', entry: 'ar/line', before: 'Office', after: '145' }]],
    ['a doubt', withContact({ dispute: { on: '2026-11-01', why: inAll('x'), value: '145' } }), [{ kind: 'disputed', entry: 'ar/line', after: '145' }]],
    ['a confirmation of another value: none', withContact({ confirm: { by: 'Office', on: '2026-11-01', value: '144' } }), []],
    ['a caution', withAgency({ cautions: ['immigration-enforcement'] }), [{ kind: 'caution-added', entry: 'ar/line', after: 'immigration-enforcement' }]],
    ['a name', withAgency({ name: inAll('Line') }), [{ kind: 'name-changed', entry: 'ar/line', before: 'line', after: 'Line' }]],
    ['a website', withAgency({ website: { url: 'https://a.gov/', sources: ['recent'] } }), [{ kind: 'website-changed', entry: 'ar/line', before: undefined, after: 'https://a.gov/' }]],
    ['a form whose address has other letters', withContact({ channel: 'form', value: 'https://a.gov/A', reach: 'international' }), [{ kind: 'contact-removed', entry: 'ar/line', before: '145' }, { kind: 'contact-added', entry: 'ar/line', after: 'https://a.gov/A' }]],
    ['a description', withAgency({ summary: inAll('Another.') }), [{ kind: 'agency-changed', entry: 'ar/line' }]],
    ['a source', withContact({ sources: ['older'] }), [{ kind: 'sources-changed', entry: 'ar/line', after: '145' }]],
    ['an agency that ended', makeCountry({ agencies: [makeAgency({ id: 'other' })], tombstones: [{ id: 'line', reason: 'renamed', to: 'ar/other', on: '2026' }] }), [{ kind: 'agency-added', entry: 'ar/other', after: 'other' }, { kind: 'agency-ended', entry: 'ar/line', before: 'renamed', after: 'ar/other' }]],
    ['an agency that is gone', makeCountry({ agencies: [makeAgency({ id: 'other' })] }), [{ kind: 'agency-added', entry: 'ar/other', after: 'other' }, { kind: 'agency-removed', entry: 'ar/line' }]],
    ['an emergency number', { ...BEFORE, emergency: [{ kind: 'police', number: '101', sources: ['recent'] }] }, [{ kind: 'emergency-added', entry: 'AR', after: '101' }, { kind: 'emergency-removed', entry: 'AR', before: '911' }]],
  ])('is %s', (_, after, changes) => {
    expect(between(BEFORE, after)).toEqual(changes);
  });

  it('is a country that came or went', () => {
    expect(changesBetween([], [BEFORE])).toEqual([{ kind: 'country-added', entry: 'AR' }]);
    expect(changesBetween([BEFORE], [])).toEqual([{ kind: 'country-removed', entry: 'AR' }]);
  });

  it('asks for a second reviewer where it decides whom a caller reaches', () => {
    expect(between(BEFORE, withContact({ value: '146' })).some(isOfContactValue)).toBe(true);
    expect(between(BEFORE, withContact({ reach: 'international' })).some(isOfContactValue)).toBe(true);
    expect(between(BEFORE, makeCountry({ agencies: [makeAgency({ id: 'line' })] })).some(isOfContactValue)).toBe(true);
    expect(between(withContact({ unconfirmed: true }), BEFORE).some(isOfContactValue)).toBe(true);
    expect(between(BEFORE, withContact({ unconfirmed: true })).some(isOfContactValue)).toBe(false);
    expect(between(BEFORE, withContact({ hours: '24/7' })).some(isOfContactValue)).toBe(false);
    const form = (value: string): Country => withContact({ channel: 'form', value, reach: 'international' });
    expect(between(form('https://a.gov/A'), form('https://a.gov/a')).some(isOfContactValue)).toBe(true);
  });

  it('can be said in every language', () => {
    for (const kind of CHANGE_KINDS) for (const locale of LOCALES) expect(changeMessages[kind][locale]('145', '146')).toMatch(/\S/);
    expect(Object.keys(changeMessages).sort()).toEqual([...CHANGE_KINDS].sort());
  });
});
