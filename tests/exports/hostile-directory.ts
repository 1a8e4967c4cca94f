import type { Contact } from '../../src/model/contact.ts';
import type { Gap } from '../../src/model/country.ts';
import type { Directory } from '../../src/model/directory.ts';
import type { Text } from '../../src/model/text.ts';
import { HARMLESS } from '../content/corpus/harmless.ts';
import { inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { makeInstrument, makeResource, makeTerm } from '../support/make-records.ts';

/** Words that programs take for a formula, a mark-up, an escape or the end of a cell, and that are nothing but words. */
export const HOSTILE: readonly string[] = [
  ...HARMLESS,
  '</script><script>alert(1)</script>',
  '=SUM(1)',
  '=HYPERLINK("https://example.org/";"x")',
  '+1',
  '-1',
  '@x',
  '＝1',
  "'=1",
  "''+1",
  "'",
  "'quoted'",
  '\t=1',
  'two\nlines',
  'two\r\nlines',
  '\rone',
  'a "b", c; d',
  'constructor',
  'toString',
  'hasOwnProperty',
  '_x0041_ and _x000D_',
  '_xD83D_',
  '\u202eright to left\u202c مرحبا',
  'e\u0301 n\u0303',
  '👩‍👩‍👧 ☎️',
  ' spaces ',
  '00501',
  '1E5',
  '2026-11-23',
];

/** Words in Spanish that wait for their translations. */
const pending = (es: string): Text => ({ es, pending: ['en', 'pt', 'fr'] }) as Text;

/** Contacts of every kind, with what is easily lost on the way: +, first zeros, *, doubts, what nobody knows. */
export const CONTACTS: readonly Contact[] = [
  makeContact({ tollFree: true, anonymous: false, hours: '24/7', languages: ['es', 'en'], sources: ['recent', 'copy'] }),
  makeContact({ value: '*212', unconfirmed: true }),
  makeContact({ value: '08005550123', published: '0800-555-0123 int. 4', label: inAll('Guard, night; day') }),
  makeContact({ value: '+541160899000', reach: 'international', purpose: 'office', tollFree: false, hours: 'Mo-Fr 08:00-16:00', sources: ['old'] }),
  makeContact({ value: '+541160899001', reach: 'international', callableFrom: ['AR', 'UY'], sources: ['undated', 'letter'] }),
  makeContact({ channel: 'whatsapp', value: '+5491131331000', reach: 'international', sharing: { police: 'never', sources: ['recent'] } }),
  makeContact({ channel: 'whatsapp', value: '1131331000' }),
  makeContact({ channel: 'fax', value: '+541160899009', reach: 'international', purpose: 'office' }),
  makeContact({ channel: 'email', value: 'a+b@example.org', reach: 'international', purpose: 'office' }),
  makeContact({ channel: 'form', value: 'https://example.org/?q="><script>', reach: 'international' }),
  makeContact({ value: '111', dispute: { on: '2026-11-02', why: pending('Nadie responde.'), value: '111' } }),
  makeContact({ value: '112', confirm: { by: 'The "Ministry"', on: '2026-11-01', value: '112' } }),
  makeContact({ value: '113', check: { on: '2026-11-20', newest: '2026-10', url: 'https://example.org/other' } }),
];

const country = makeCountry({
  languages: ['es', 'gn'],
  laws: [{ title: inAll('=LAW()'), number: '-26.364', year: 2008, sources: ['recent'] }],
  agencies: [
    makeAgency({ id: 'all', contacts: [...CONTACTS], cautions: ['immigration-enforcement'], website: { url: 'https://example.org/', sources: ['recent'] } }),
    ...HOSTILE.map((words, i) =>
      makeAgency({ id: `hostile-${i}`, type: 'police', name: inAll(words), acronym: words, aliases: [words], parent: inAll(words), summary: inAll(words), city: words, address: words, notes: inAll(words), contacts: [makeContact({ label: inAll(words), notes: inAll(words) })] }),
    ),
  ],
  gaps: [{ ...inAll('No line was found.'), about: ['hotline'] } as unknown as Gap, pending('Nada.')],
  tombstones: [{ id: 'ended', reason: 'renamed', to: 'ar/all', on: '2025-09' }],
  sources: {
    ...makeCountry().sources,
    copy: { url: 'https://copy.example.org/', title: '=copy', publisher: '+copier', kind: 'ngo', published: '2025-10', lang: 'es', link: false },
    letter: { title: 'Answer', publisher: 'The office', kind: 'letter', published: '2020-01-31', lang: 'es' },
  },
});

/** A made-up directory in which every field that can be spoiled on the way is about to be. */
export const HOSTILE_DIRECTORY: Directory = {
  countries: [country],
  states: { subregions: [{ id: 'south', name: inAll('South'), states: ['AR', 'BO', 'CL', 'UY'] }] },
  instruments: [
    makeInstrument({
      parties: { AR: { bound: '2002-11-19', act: 'ratification', sources: ['s1'] }, BO: { act: 'signature-only', signed: '2000-12-12', sources: ['s1'] } },
      notParties: { CL: { asOf: '2019', sources: ['s1'] } },
      unsourced: ['UY'],
    }),
  ],
  terms: [makeTerm({ id: 'term', related: ['other'], definition: pending('Una palabra.') }), makeTerm({ id: 'other', related: ['term'] })],
  resources: [makeResource({ name: inAll('@resource'), url: 'https://copy.example.org/guide', link: false })],
  changes: [{ on: '2026-11-20', changes: [{ kind: 'contact-changed', entry: 'ar/all', before: '144', after: '145' }] }],
};
