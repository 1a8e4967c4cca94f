import { describe, expect, it } from 'vitest';
import { staleContacts } from '../../src/directory/stale.ts';
import type { Country } from '../../src/model/country.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';

const directoryOf = (...countries: Country[]) => ({ countries });
const entries = (country: Country, months: number): string[] => staleContacts(directoryOf(country), AS_OF, months).map(({ entry, newest }) => `${entry} ${newest ?? 'undated'}`);

const COUNTRY = makeCountry({
  agencies: [
    makeAgency({ id: 'office', contacts: [makeContact({ purpose: 'office', sources: ['undated'] })] }),
    makeAgency({ id: 'recent', contacts: [makeContact({ sources: ['old', 'recent'] })] }),
    makeAgency({ id: 'old', contacts: [makeContact({ sources: ['old', 'undated'] })] }),
    makeAgency({ id: 'undated', contacts: [makeContact({ sources: ['undated'] })] }),
    makeAgency({ id: 'none' }),
  ],
});

describe('what nobody has stated for long', () => {
  it('is listed with lines for the public first, and what is undated as the oldest', () => {
    expect(entries(COUNTRY, 24)).toEqual(['ar/undated undated', 'ar/old 2018', 'ar/office undated']);
    expect(entries(COUNTRY, 0)).toEqual(['ar/undated undated', 'ar/old 2018', 'ar/recent 2025-09', 'ar/office undated']);
  });

  it('is fresh again when the authority confirmed it, or another page of a later date gives it; not when the value has changed since', () => {
    const contact = (changes: object) => makeCountry({ agencies: [makeAgency({ contacts: [makeContact({ sources: ['old'], ...changes })] })] });
    expect(entries(contact({}), 24)).toHaveLength(1);
    expect(entries(contact({ confirm: { by: 'Office', on: '2026-11-01', value: '145' } }), 24)).toEqual([]);
    expect(entries(contact({ check: { on: AS_OF, newest: '2026-01', url: 'https://example.org/x' } }), 24)).toEqual([]);
    expect(entries(contact({ confirm: { by: 'Office', on: '2026-11-01', value: '144' } }), 24)).toHaveLength(1);
  });

  it('names the last letter', () => {
    const ledger = [{ entry: 'ar/old', way: 'mailbox' as const, sent: '2025-01-01', answered: '2025-02-01' }, { entry: 'ar/old', way: 'mailbox' as const, sent: '2026-01-01' }];
    const found = staleContacts(directoryOf(COUNTRY), AS_OF, 24, ledger);
    expect(found.map(({ letter }) => letter?.sent)).toEqual([undefined, '2026-01-01', undefined]);
  });
});
