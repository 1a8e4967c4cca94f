import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NAMESPACE, permanentUuid } from '../../src/exports/hsds/ids.ts';
import { hsdsServices, type HsdsOptions, type HsdsService } from '../../src/exports/hsds/index.ts';
import type { HsdsAttribute } from '../../src/exports/hsds/records.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';
import type { Directory } from '../../src/model/directory.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { textSchema } from '../../src/model/text.ts';
import { AS_OF, inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';

const directoryOf = (country: Country, changes: Directory['changes'] = []): Directory => ({ countries: [country], states: { subregions: [] }, instruments: [], terms: [], resources: [], changes });

function written(country: Country, locale: Locale = 'en', options: Partial<HsdsOptions> = {}, changes: Directory['changes'] = []): HsdsService[] {
  return hsdsServices(directoryOf(country, changes), locale, { asOf: AS_OF, ...options });
}

/** The service of an agency, changed as a test needs it. */
function serviceOf(agency: Parameters<typeof makeAgency>[0], country: Partial<Country> = {}, locale: Locale = 'en', options: Partial<HsdsOptions> = {}): HsdsService {
  const [service] = written(makeCountry({ agencies: [makeAgency(agency)], ...country }), locale, options);
  if (!service) throw new Error('no service');
  return service;
}

const phoneOf = (contact: Partial<Contact>, country: Partial<Country> = {}, locale: Locale = 'en') => {
  const [phone] = serviceOf({ contacts: [makeContact(contact)] }, country, locale).phones ?? [];
  if (!phone) throw new Error('no phone');
  return phone;
};

/** The attributes of a record, as `link_type term` or `link_type term = value`. */
const told = (attributes: readonly HsdsAttribute[] | undefined): string[] =>
  (attributes ?? []).map(({ link_type, taxonomy_term, value }) => `${link_type} ${taxonomy_term.code}${value === undefined ? '' : ` = ${value}`}`);

const confirmed = (value: string, on: string): Partial<Contact> => ({ value, confirm: { by: 'The office', on, value } });

describe('what the export must never say', () => {
  test('a domestic number has no + anywhere, and its description begins with where it works', () => {
    const service = serviceOf({ contacts: [makeContact({ value: '08005050' })] });
    expect(JSON.stringify(service)).not.toContain('+0800');
    expect(JSON.stringify(service)).not.toContain('+54');
    expect(service.phones?.[0]).toMatchObject({ number: '08005050', type: 'voice' });
    expect(service.phones?.[0]?.description).toMatch(/^Only from inside the country \(Argentina\) · Hours not published · Price not published\nPublished September 2025 by recent\.$/);
    expect(told(service.phones?.[0]?.attributes)).toContain('reach reach:domestic');
  });

  test.each<[string, Contact[]]>([
    ['nobody confirmed anything', [makeContact()]],
    ['somebody else read it on another page', [makeContact({ check: { on: AS_OF, newest: '2026-10', url: 'https://other.example/' } })]],
    ['the value that was confirmed is no longer the value', [makeContact({ ...confirmed('146', '2026-11-01'), value: '145' })]],
    ['only one of two contacts was confirmed', [makeContact(confirmed('145', '2026-11-01')), makeContact({ value: '146' })]],
    ['somebody disputes it since', [makeContact({ ...confirmed('145', '2026-10-01'), dispute: { on: '2026-11-01', why: inAll('x'), value: '145' } })]],
    ['the confirmation is older than 36 months', [makeContact(confirmed('145', '2023-01-01'))]],
    ['there is no contact at all', []],
  ])('there is no assured_date where %s', (_, contacts) => {
    expect(serviceOf({ contacts: contacts.length > 0 ? contacts : undefined })).not.toHaveProperty('assured_date');
  });

  test('the assured_date is the earliest day on which the authority confirmed a contact, where it confirmed them all', () => {
    const service = serviceOf({ contacts: [makeContact(confirmed('145', '2026-11-05')), makeContact(confirmed('146', '2026-11-01'))] });
    expect(service.assured_date).toBe('2026-11-01');
    expect(service).not.toHaveProperty('assurer_email');
    expect(service.phones?.[0]?.description).toContain('Confirmed by the authority (The office) on November 5, 2026');
    expect(service.phones?.[0]?.metadata).toMatchObject([{ last_action_date: '2026-11-05', last_action_type: 'confirmed', field_name: 'number', previous_value: '145', replacement_value: '145', updated_by: 'The office' }]);
  });

  test('a doubt stands before everything else that is said of a number', () => {
    expect(phoneOf({ unconfirmed: true }).description).toMatch(/^Unconfirmed\.\n/);
    expect(phoneOf({ sources: ['ancient'] }).description).toMatch(/^Unconfirmed: a single source\.\n/);
    expect(phoneOf({ sources: ['undated'] }, {}, 'fr').description).toMatch(/^Non confirmé\u00a0: une seule source\.\n/);
    const elsewhere = [makeAgency({ id: 'a', contacts: [makeContact()] }), makeAgency({ id: 'b', contacts: [makeContact({ unconfirmed: true })] })];
    expect(written(makeCountry({ agencies: elsewhere }))[0]?.phones?.[0]?.description).toMatch(/^Unconfirmed: the same number is in doubt in another entry of the country\.\n/);
  });

  test('a dispute is an alert of the service, and says since when and why', () => {
    const service = serviceOf({ contacts: [makeContact({ dispute: { on: '2026-11-01', why: inAll('It rings nowhere'), value: '145' } })] });
    expect(service.alert).toBe('145: In doubt. Somebody questioned this number on November 1, 2026; it is being looked into. It rings nowhere');
    expect(service.phones?.[0]?.description).toMatch(/^In doubt\. Somebody questioned/);
    expect(service.phones?.[0]?.metadata?.[0]).toMatchObject({ last_action_type: 'disputed', last_action_date: '2026-11-01', updated_by: 'Margarita Directory' });
  });

  test('a mailbox in doubt is not the e-mail of the service: as a contact, its name says the doubt', () => {
    const mail = { channel: 'email', value: 'a@b.gov', reach: 'international' } as const;
    const doubted = serviceOf({ name: inAll('The office'), contacts: [makeContact({ ...mail, unconfirmed: true })] });
    expect(doubted).not.toHaveProperty('email');
    expect(doubted.organization).not.toHaveProperty('email');
    expect(doubted.contacts?.[0]).toMatchObject({ name: 'Unconfirmed. The office', email: 'a@b.gov' });
    expect(serviceOf({ contacts: [makeContact(mail)] })).toMatchObject({ email: 'a@b.gov', organization: { email: 'a@b.gov' } });
  });

  test('a number or a form in doubt is named nowhere without its doubt', () => {
    const service = serviceOf({ contacts: [makeContact({ unconfirmed: true, tollFree: true, hours: '24/7' }), makeContact({ channel: 'form', value: 'https://a.gov/', reach: 'international', unconfirmed: true })] });
    expect(service).not.toHaveProperty('fees_description');
    expect(service.schedules?.[0]?.notes).toBe('These are the hours of 145. Unconfirmed.');
    expect(service.service_at_locations?.[0]?.location.name).toMatch(/^Unconfirmed\. /);
  });

  test('a caution stands in the alert and first in the description of every number', () => {
    const service = serviceOf({ cautions: ['immigration-enforcement'], contacts: [makeContact({ unconfirmed: true }), makeContact({ value: '146' })] });
    expect(service.alert).toMatch(/^Before you call: This authority controls immigration status/);
    for (const { description } of service.phones ?? []) expect(description).toMatch(/^Before you call: This authority controls immigration status/);
    expect(told(service.attributes)).toContain('caution caution:immigration-enforcement');
  });

  test('what nobody knows is absent: no field is empty, no language is assumed, no hours are made up', () => {
    const service = serviceOf({ contacts: [makeContact()] });
    for (const field of ['url', 'email', 'alert', 'fees_description', 'schedules', 'languages', 'contacts', 'service_at_locations', 'metadata', 'alternate_name']) expect(service).not.toHaveProperty(field);
    expect(service.phones?.[0]).not.toHaveProperty('extension');
    expect(service.phones?.[0]).not.toHaveProperty('languages');
    expect(JSON.stringify(service)).not.toMatch(/null|\[\]|\{\}|""/);
  });

  test('a desk for nationals abroad does not serve the country', () => {
    const [area] = serviceOf({ serves: ['nationals-abroad'] }).service_areas ?? [];
    expect(area?.name).toBe('Nationals abroad (Argentina)');
    expect(area?.description).toContain('They do not assist people inside the country.');
    expect(area).not.toHaveProperty('uri');
    expect(serviceOf({}).service_areas).toMatchObject([{ name: 'Argentina', uri: 'https://www.iso.org/obp/ui/#iso:code:3166:AR' }]);
  });

  test('a page that is cited and not linked has no address', () => {
    const source = { url: 'https://copy.example/', title: 'Copy', publisher: 'P', kind: 'government' as const, lang: 'es', link: false as const };
    const phone = phoneOf({ sources: ['copy'] }, { sources: { copy: source, recent: source } });
    expect(JSON.stringify(phone)).not.toContain('copy.example');
    expect(phone.attributes?.find(({ link_type }) => link_type === 'source')?.taxonomy_term).toMatchObject({ name: 'Copy', language: 'es', description: 'P, undated. Another public body. Cited, not linked.' });
  });
});

describe('identifiers', () => {
  test('are UUIDs of version 5 (RFC 9562, 5.5) of the permanent name: they can be made again anywhere', () => {
    const bytes = createHash('sha1').update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')).update('ar/protex').digest();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    expect(permanentUuid('ar/protex').replaceAll('-', '')).toBe(bytes.toString('hex').slice(0, 32));
    // Others may have kept it: if this changes, every identifier did.
    expect(permanentUuid('ar/protex')).toBe('1c8e0f66-fac0-5cdb-b827-cf69ba21c559');
  });

  test('do not depend on the language or on where the site stands, and the address of the page stands beside them', () => {
    const agency = { contacts: [makeContact({ hours: '24/7', languages: ['es'] })], website: { url: 'https://a.gov/', sources: ['recent'] } };
    const ids = (service: HsdsService): string[] => JSON.stringify(service).match(/"id":"[^"]+"/g) ?? [];
    const [here, there] = [serviceOf(agency, {}, 'es', { site: 'https://here.example/' }), serviceOf(agency, {}, 'es', { site: 'https://there.example/base/' })];
    expect(ids(here)).toEqual(ids(there));
    expect(told(there.attributes)).toContain('fact fact:page = https://there.example/base/es/ar/line/');
    const inEach = LOCALES.map((locale) => serviceOf(agency, { languages: [...LOCALES] }, locale));
    expect(new Set(inEach.map((service) => ids(service).join()))).toHaveLength(1);
    expect(inEach[0]?.organization.organization_identifiers).toMatchObject([{ identifier_type: 'Margarita Directory', identifier: 'ar/line' }]);
  });

  test('of a number that changed are others; where an agency lists the same twice, each has its own', () => {
    expect(phoneOf({}).id).not.toBe(phoneOf({ value: '146' }).id);
    expect(phoneOf({}).id).toBe(phoneOf({ hours: '24/7', notes: inAll('x') }).id);
    const twice = serviceOf({ contacts: [makeContact(), makeContact({ label: inAll('night') }), makeContact({ extension: '12' }), makeContact({ channel: 'fax' })] }).phones ?? [];
    expect(new Set(twice.map(({ id }) => id))).toHaveLength(4);
  });
});

describe('a contact', () => {
  test('keeps its type, its extension as a number only where that loses nothing, and its languages', () => {
    const types = (['phone', 'tty', 'sms', 'fax', 'whatsapp'] as const).map((channel) => phoneOf({ channel }).type);
    expect(types).toEqual(['voice', 'textphone', 'text', 'fax', 'cell']);
    expect(phoneOf({ extension: '123' }).extension).toBe(123);
    for (const lost of [{ extension: '0123' }, { published: '145 ext. 12 / 13' }]) {
      expect(phoneOf(lost)).not.toHaveProperty('extension');
      expect(phoneOf(lost).description).toContain('extension');
    }
    expect(phoneOf({ languages: ['es', 'qu'] }, {}, 'fr').languages?.map(({ code, name }) => [code, name])).toEqual([['es', 'espagnol'], ['qu', 'quechua']]);
  });

  test('tells programs its means, reach, purpose, trust and facts, each with its sources', () => {
    const contact: Partial<Contact> = {
      value: '+18005551234', reach: 'international', callableFrom: ['US', 'CA'], published: '1-800-555-1234', hours: 'Mo-Fr 08:00-16:00', tollFree: true, anonymous: true,
      sources: ['recent', 'older'], factSources: { hours: ['older'], anonymous: ['recent'], languages: ['older'] }, languages: ['en'],
      sharing: { police: 'with-consent', immigration: 'never', sources: ['recent'] }, check: { on: AS_OF, newest: '2026-10', url: 'https://other.example/ñ' },
    };
    const phone = phoneOf(contact);
    expect(told(phone.attributes)).toEqual([
      'channel channel:phone', 'reach reach:international', 'purpose purpose:hotline',
      'trust trust:recent = Published September 2025 by recent; another page of October 2026 gives the same number',
      'source source:ar/recent = number', 'source source:ar/older = number', 'source source:check https://other.example/ñ 2026-10 = number',
      'fact fact:callable-from = US, CA', 'fact fact:as-published = 1-800-555-1234', 'fact fact:opening-hours = Mo-Fr 08:00-16:00', 'source source:ar/older = opening-hours',
      'fact fact:free-call = true', 'fact fact:anonymous = true', 'source source:ar/recent = anonymous', 'source source:ar/older = languages',
      'sharing-police sharing:with-consent', 'sharing-immigration sharing:never', 'source source:ar/recent = sharing',
    ]);
    expect(phone.attributes?.find(({ taxonomy_term }) => taxonomy_term.code.startsWith('source:check'))?.taxonomy_term.term_uri).toBe('https://other.example/%C3%B1');
    expect(phone.description).toContain('Only from United States and Canada · Monday to Friday, 08:00–16:00 · Free · Answers in English · You need not give your name, says recent');
    expect(phone.description).toContain('Passing on to the police: Only with your consent · Reporting of immigration status: Never, according to the source');
    expect(serviceOf({ contacts: [makeContact(contact), makeContact({ tollFree: false })] }).fees_description).toBe('+18005551234: Free\n145: Not free');
  });

  test('that is a form or a chat is a place on the web, and an office has an address', () => {
    const places = serviceOf({ address: '25 de Mayo 179', city: 'Buenos Aires', contacts: [makeContact({ channel: 'form', value: 'https://a.gov/forma ñ', label: inAll('Report here') })] }).service_at_locations;
    expect(places?.[0]).toMatchObject({ location: { location_type: 'virtual', url: 'https://a.gov/forma%20%C3%B1', name: 'Report here' } });
    expect(places?.[0]?.description).toContain('Published September 2025 by recent.');
    expect(places?.[1]?.location).toMatchObject({ location_type: 'physical', addresses: [{ address_1: '25 de Mayo 179', city: 'Buenos Aires', state_province: '', postal_code: '', country: 'AR' }] });
  });
});

describe('texts', () => {
  test('whose translation is pending say in which language they stand, in words and for programs', () => {
    const summary = textSchema.parse({ es: 'Una línea.', pending: ['en', 'pt', 'fr'] });
    const service = serviceOf({ summary, contacts: [makeContact({ notes: summary })] });
    expect(service.description).toBe('Una línea. (Spanish; translation pending)');
    expect(service.phones?.[0]?.description).toContain('\nUna línea. (Spanish; translation pending)\n');
    for (const record of [service, service.organization, service.phones?.[0]]) expect(told(record?.attributes)).toContain('text-language language:es = description');
    expect(JSON.stringify(serviceOf({ summary }, {}, 'es'))).not.toContain('text-language');
  });

  test('that could be taken for something else survive', () => {
    const hostile = 'a "b" \\ </script> <!-- & \u2028 🙂 e\u0301 é \ud800';
    const service: HsdsService = JSON.parse(JSON.stringify(serviceOf({ name: inAll(hostile), summary: inAll(hostile), aliases: [hostile] })));
    expect(service).toMatchObject({ name: hostile, description: `${hostile}\nNo published contact found.` });
    expect(told(service.organization.attributes)).toContain(`fact fact:alias = ${hostile}`);
  });

  test('of its names are all there: its own with its language, others, former ones, the body above it', () => {
    const name = { en: 'Line', es: 'Línea', pt: 'Linha', fr: 'Ligne' };
    const { organization } = serviceOf({ name, acronym: 'L', aliases: ['X'], formerNames: ['Y'], parent: inAll('Ministry') });
    expect(organization).toMatchObject({ name: 'Line', alternate_name: 'L' });
    expect(told(organization.attributes)).toEqual(['own-name language:es = Línea', 'fact fact:alias = X', 'fact fact:former-name = Y', 'fact fact:parent = Ministry']);
  });
});

describe('what is no more, and what changed', () => {
  test('an entry that ended has no contact, a status, and the warning of its page', () => {
    const tombstones: Country['tombstones'] = [
      { id: 'gone', reason: 'closed', on: '2026-10' },
      { id: 'twice', reason: 'duplicate', to: 'ar/line', on: '2026' },
    ];
    const [, gone, twice] = written(makeCountry({ tombstones }));
    expect(gone).toMatchObject({ name: 'ar/gone', status: 'defunct', alert: 'Do not use a number that you noted down from this page.', last_modified: '2026-11-23T00:00:00.000Z' });
    expect(gone).not.toHaveProperty('phones');
    expect(gone?.description).toContain('Since October 2026.');
    expect(twice?.status).toBe('inactive');
    expect(told(twice?.attributes)).toEqual(['ended reason:duplicate', 'fact fact:ended = 2026', 'fact fact:successor = ar/line']);
    expect(gone?.organization.id).toBe(permanentUuid('ar/gone'));
  });

  test('changes for readers are the metadata of the entry that they name', () => {
    const changes: Directory['changes'] = [{ on: '2026-11-20', changes: [{ kind: 'contact-changed', entry: 'ar/other' }, { kind: 'contact-changed', entry: 'ar/line', before: '144', after: '145' }, { kind: 'country-added', entry: 'AR' }] }];
    expect(written(makeCountry(), 'es', {}, changes)[0]?.metadata).toMatchObject([
      { last_action_date: '2026-11-20', last_action_type: 'contact-changed', field_name: 'phones', previous_value: '144', replacement_value: '145', updated_by: 'Directorio Margarita' },
    ]);
  });
});
