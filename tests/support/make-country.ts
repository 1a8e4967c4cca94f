import type { Agency } from '../../src/model/agency.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';
import type { FullText } from '../../src/model/text.ts';

/** The day from which made-up content counts its ages. */
export const AS_OF = '2026-11-23';

/** The same words in all four languages. */
export function inAll(words: string): FullText {
  return { en: words, es: words, pt: words, fr: words };
}

/** A phone contact with a recent source, changed as a test needs it. */
export function makeContact(changes: Partial<Contact> = {}): Contact {
  return { channel: 'phone', value: '145', reach: 'domestic', purpose: 'hotline', sources: ['recent'], ...changes };
}

/** An agency that helps everyone, changed as a test needs it. */
export function makeAgency(changes: Partial<Agency> = {}): Agency {
  const id = changes.id ?? 'line';
  return { id, name: inAll(id), type: 'hotline', roles: ['assistance'], services: ['information'], serves: ['everyone'], summary: inAll('A line.'), sources: ['recent'], ...changes };
}

const page = (url: string, published?: string) => ({ url: `https://example.org/${url}`, title: url, publisher: url, kind: 'official' as const, lang: 'es', published });

/** A country with sources of every age, changed as a test needs it. */
export function makeCountry(changes: Partial<Country> = {}): Country {
  return {
    country: 'AR',
    languages: ['es'],
    timezones: ['America/Argentina/Buenos_Aires'],
    reviewed: AS_OF,
    emergency: [{ kind: 'general', number: '911', sources: ['recent', 'undated'] }],
    laws: [],
    agencies: [makeAgency({ contacts: [makeContact()] })],
    gaps: [],
    sources: { recent: page('recent', '2025-09'), older: page('older', '2024-02-01'), old: page('old', '2018'), ancient: page('ancient', '2012'), undated: page('undated') },
    ...changes,
  };
}
