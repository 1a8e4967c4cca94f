import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/model/contact.ts';
import { asOf, monthsBefore } from '../../src/directory/age.ts';
import { contactTrust, emergencyTrust, isDoubtful } from '../../src/directory/trust.ts';
import { AS_OF, inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';

function trustOf(changes: Partial<Contact>, others: Contact[] = []) {
  const contact = makeContact(changes);
  const country = makeCountry({ agencies: [makeAgency({ contacts: [contact] }), makeAgency({ id: 'other', contacts: others.length > 0 ? others : undefined })] });
  return contactTrust(contact, country, AS_OF);
}

describe('how far a number can be trusted', () => {
  it.each([
    ['a flag in the file', { unconfirmed: true as const, sources: ['recent', 'older'] }, 'flagged'],
    ['a single undated source', { sources: ['undated'] }, 'single-undated'],
    ['a single old source', { sources: ['old'] }, 'single-old'],
  ])('refuses to call a number good with %s', (_, changes, doubt) => {
    const trust = trustOf(changes);
    expect(trust).toMatchObject({ level: 'unconfirmed', doubt });
    expect(isDoubtful(trust)).toBe(true);
  });

  it('counts two witnesses, even old or undated ones, as no doubt but says what they are', () => {
    expect(trustOf({ sources: ['old', 'ancient'] })).toMatchObject({ level: 'old', shown: { id: 'old' } });
    expect(trustOf({ sources: ['undated', 'old'] })).toMatchObject({ level: 'old', shown: { id: 'old' } });
    expect(trustOf({ sources: ['recent'] })).toMatchObject({ level: 'recent', shown: { id: 'recent' } });
  });

  it('lets a second reading count only where it is another page', () => {
    const other = { on: AS_OF, newest: '2025-12', url: 'https://example.org/elsewhere' };
    expect(trustOf({ sources: ['undated'], check: other })).toMatchObject({ level: 'recent', otherPage: { date: '2025-12' } });
    const same = trustOf({ sources: ['undated'], check: { ...other, url: 'https://example.org/undated' } });
    expect(same).toMatchObject({ level: 'unconfirmed', doubt: 'single-undated' });
    expect(same.otherPage).toBeUndefined();
  });

  it('lets a check, a confirmation and a dispute lapse when the value changes', () => {
    const other = { on: AS_OF, newest: '2025-12', url: 'https://example.org/elsewhere', value: '144' };
    expect(trustOf({ sources: ['undated'], check: other }).level).toBe('unconfirmed');
    expect(trustOf({ confirm: { by: 'Office', on: '2026-11-01', value: '144' } }).level).toBe('recent');
    expect(trustOf({ dispute: { on: '2026-11-01', why: inAll('No answer.'), value: '144' } }).level).toBe('recent');
  });

  it('calls a number confirmed only where the authority itself confirmed it, and a dispute outweighs that', () => {
    const confirm = { by: 'Office', on: '2026-11-01', value: '145' };
    expect(trustOf({ sources: ['undated'], confirm })).toMatchObject({ level: 'confirmed', confirmed: { by: 'Office', on: '2026-11-01' } });
    expect(trustOf({ confirm, dispute: { on: '2026-11-02', why: inAll('No answer.'), value: '145' } }).level).toBe('disputed');
    expect(trustOf({ sources: ['undated'], confirm: { ...confirm, on: '2020-01-01' } }).level).toBe('unconfirmed');
  });

  it('gives a number its strictest doubt wherever it stands in the country, however it is written', () => {
    const flagged = makeContact({ value: '18003334444', unconfirmed: true });
    const trust = trustOf({ value: '+18003334444', reach: 'international', sources: ['recent', 'older'] }, [flagged]);
    expect(trust).toMatchObject({ level: 'unconfirmed', doubt: 'same-number-elsewhere' });
  });

  it('takes a disputed number off first place under every body that lists it, unless the authority confirmed it later', () => {
    const disputed = makeContact({ dispute: { on: '2026-11-02', why: inAll('No answer.'), value: '145' } });
    expect(trustOf({}, [disputed])).toMatchObject({ level: 'unconfirmed', doubt: 'same-number-elsewhere' });
    expect(trustOf({ confirm: { by: 'Office', on: '2026-11-01', value: '145' } }, [disputed]).level).toBe('unconfirmed');
    expect(trustOf({ confirm: { by: 'Office', on: '2026-11-03', value: '145' } }, [disputed]).level).toBe('confirmed');
    expect(trustOf({ value: '146' }, [disputed]).level).toBe('recent');
  });

  it('judges emergency numbers by the same rules', () => {
    const doubtful = { kind: 'general' as const, number: '911', sources: ['undated'] };
    const country = makeCountry({ emergency: [doubtful] });
    expect(emergencyTrust(doubtful, country, AS_OF)).toMatchObject({ level: 'unconfirmed', doubt: 'single-undated' });
  });
});

describe('ages', () => {
  it('has no date for a directory without countries', () => {
    expect(() => asOf({ countries: [] })).toThrow(/has no date/);
  });

  it('counts from the newest day in the content, never from the clock', () => {
    const confirm = { by: 'Office', on: '2026-12-01', value: '145' };
    const country = makeCountry({ agencies: [makeAgency({ contacts: [makeContact({ confirm })] })] });
    expect(asOf({ countries: [makeCountry(), country] })).toBe('2026-12-01');
  });

  it.each([
    ['2026-11-23', 0],
    ['2026-10-24', 0],
    ['2026-10-23', 1],
    ['2023-11', 36],
    ['2023', 46],
  ])('reads a vague date as its first day: %s is %i months before 2026-11-23', (date, months) => {
    expect(monthsBefore(date, AS_OF)).toBe(months);
  });
});
