import type { Instrument } from '../../src/model/instrument.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { Term } from '../../src/model/term.ts';
import { inAll } from './make-country.ts';

/** A treaty to which nobody is a party, changed as a test needs it. */
export function makeInstrument(changes: Partial<Instrument> = {}): Instrument {
  return {
    id: 'pact',
    title: inAll('The Pact'),
    short: inAll('Pact'),
    adopted: { date: '2000-11-15', place: 'Lima' },
    inForce: '2003-12-25',
    depositary: inAll('The OAS'),
    url: 'https://example.org/pact',
    subject: 'trafficking',
    summary: inAll('A pact.'),
    sources: { s1: { url: 'https://example.org/', title: 'A', publisher: 'B', kind: 'igo', lang: 'en' } },
    parties: {},
    notParties: {},
    unsourced: [],
    ...changes,
  };
}

/** A term that is called as its id in all languages, changed as a test needs it. */
export function makeTerm(changes: Partial<Term> = {}): Term {
  const id = changes.id ?? 'term';
  return {
    id,
    term: inAll(id),
    variants: { en: [], es: [], pt: [], fr: [] },
    definition: inAll('A word.'),
    falseFriends: inAll('None.'),
    related: ['other'],
    sources: {},
    ...changes,
  };
}

/** An open guide for training that is called as its id, changed as a test needs it. */
export function makeResource(changes: Partial<Resource> = {}): Resource {
  return {
    id: 'resource',
    name: inAll(changes.id ?? 'resource'),
    kind: 'guide',
    publisher: 'B',
    url: 'https://example.org/guide',
    access: 'open',
    summary: inAll('A guide.'),
    useFor: ['training'],
    sources: {},
    ...changes,
  };
}
