import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { linesOf } from '../../src/directory/contacts.ts';
import { isDoubtful } from '../../src/directory/trust.ts';
import { permanentUuid } from '../../src/exports/hsds/ids.ts';
import { agencyJsonLd, breadcrumbJsonLd, countryJsonLd, glossaryJsonLd, jsonLdText, termJsonLd, treatyJsonLd, type Node } from '../../src/exports/json-ld/index.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { AGENCY_TYPES } from '../../src/model/vocabularies.ts';
import { textSchema } from '../../src/model/text.ts';
import { AS_OF, inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { makeInstrument, makeTerm } from '../support/make-records.ts';
import { realDirectory } from '../support/real-content.ts';

const directory = await realDirectory();
const SITE = 'https://directory.example/base/';

function nodeOf(changes: Partial<Agency>, country: Partial<Country> = {}, locale: Locale = 'en', site?: string): Node {
  const agency = makeAgency(changes);
  return agencyJsonLd(agency, makeCountry({ agencies: [agency], ...country }), locale, { asOf: AS_OF, site });
}

const pointsOf = (contacts: Partial<Contact>[], country: Partial<Country> = {}): readonly Node[] =>
  (nodeOf({ contacts: contacts.map((contact) => makeContact(contact)) }, country).contactPoint ?? []) as readonly Node[];

describe('what JSON-LD must never say', () => {
  test.each<[string, Partial<Contact>]>([
    ['flagged as unconfirmed', { unconfirmed: true }],
    ['on a single undated page', { sources: ['undated'] }],
    ['on a single old page', { sources: ['ancient'] }],
    ['disputed', { dispute: { on: '2026-11-01', why: inAll('x'), value: '145' } }],
  ])('a number that is %s is not there at all', (_, doubt) => {
    expect(JSON.stringify(nodeOf({ contacts: [makeContact(doubt)] }))).not.toContain('145');
    // Doubt belongs to the number: nobody may be given it under another name.
    const other = makeAgency({ id: 'other', contacts: [makeContact(doubt)] });
    const agency = makeAgency({ contacts: [makeContact()] });
    expect(agencyJsonLd(agency, makeCountry({ agencies: [agency, other] }), 'en', { asOf: AS_OF })).not.toHaveProperty('contactPoint');
  });

  test('a mailbox or a form in doubt is not there either', () => {
    expect(pointsOf([{ channel: 'email', value: 'a@b.gov', reach: 'international', unconfirmed: true }, { channel: 'form', value: 'https://a.gov/', reach: 'international', unconfirmed: true }])).toEqual([]);
  });

  test('a domestic number has no +, and says where it works before anything else', () => {
    const [point] = pointsOf([{ value: '08005050' }]);
    expect(point).toMatchObject({ telephone: '08005050', areaServed: { '@type': 'Country', name: 'Argentina', identifier: 'AR' } });
    expect(point?.description).toMatch(/^Only from inside the country \(Argentina\) · /);
    expect(JSON.stringify(point)).not.toContain('+');
  });

  test('an international number names the countries from which alone it works, and no other limit', () => {
    expect(pointsOf([{ value: '+541160899000', reach: 'international' }])[0]).not.toHaveProperty('areaServed');
    const [limited] = pointsOf([{ value: '+18005551234', reach: 'international', callableFrom: ['US', 'CA'] }]);
    expect(limited?.areaServed).toMatchObject([{ identifier: 'US' }, { identifier: 'CA' }]);
  });

  test('only what answers a call is a telephone', () => {
    const international = { value: '+5491100000000', reach: 'international' } as const;
    expect(pointsOf([{ ...international, channel: 'whatsapp' }])[0]).toMatchObject({ url: 'https://wa.me/5491100000000' });
    expect(pointsOf([{ ...international, channel: 'whatsapp' }])[0]).not.toHaveProperty('telephone');
    expect(pointsOf([{ ...international, channel: 'whatsapp', label: inAll('WhatsApp and calls') }])[0]).toMatchObject({ telephone: '+5491100000000' });
    expect(pointsOf([{ channel: 'whatsapp' }])).toEqual([]);
    expect(pointsOf([{ channel: 'sms', value: '#145' }])[0]).toMatchObject({ url: 'sms:%23145' });
    expect(pointsOf([{ channel: 'fax' }])[0]).toMatchObject({ faxNumber: '145' });
    expect(pointsOf([{ channel: 'email', value: 'a@b.gov', reach: 'international' }])[0]).toMatchObject({ email: 'a@b.gov' });
    expect(pointsOf([{ channel: 'tty', tollFree: true }])[0]).toMatchObject({ telephone: '145', contactOption: ['https://schema.org/TollFree', 'https://schema.org/HearingImpairedSupported'] });
  });

  test('a caution comes first, for the agency and for each of its contacts', () => {
    const node = nodeOf({ cautions: ['immigration-enforcement'], contacts: [makeContact()] });
    const [point] = node.contactPoint as readonly Node[];
    for (const words of [(node.description as readonly string[])[0], point?.description]) expect(words).toMatch(/^Before you call: This authority controls immigration status/);
  });

  test('what nobody knows is absent', () => {
    const node = nodeOf({ contacts: [makeContact()] });
    for (const field of ['url', 'alternateName', 'parentOrganization', 'address', 'knowsLanguage', 'mainEntityOfPage']) expect(node).not.toHaveProperty(field);
    for (const field of ['availableLanguage', 'hoursAvailable', 'contactOption', 'name']) expect((node.contactPoint as readonly Node[])[0]).not.toHaveProperty(field);
    expect(jsonLdText(node)).not.toMatch(/null|\[\]|\{\}|""/);
  });

  test('a desk for nationals abroad does not serve the country', () => {
    expect(nodeOf({ serves: ['nationals-abroad'] })).not.toHaveProperty('areaServed');
    expect(nodeOf({})).toMatchObject({ areaServed: { identifier: 'AR' } });
  });
});

describe('an agency', () => {
  test('is called by its page where the site has an address, and by a URN that never changes', () => {
    const urn = `urn:uuid:${permanentUuid('ar/line')}`;
    expect(nodeOf({})).toMatchObject({ '@context': 'https://schema.org', '@id': urn, identifier: urn });
    expect(nodeOf({}, {}, 'pt', SITE)).toMatchObject({ '@id': `${SITE}pt/ar/line/`, identifier: urn, mainEntityOfPage: `${SITE}pt/ar/line/` });
  });

  test('is of the state, an association, or simply an organization where its type does not say', () => {
    const types = Object.fromEntries(AGENCY_TYPES.map((type) => [type, nodeOf({ type })['@type']]));
    expect(types).toMatchObject({ police: 'GovernmentOrganization', consular: 'GovernmentOrganization', 'civil-society': 'NGO', hotline: 'Organization', 'international-organization': 'Organization' });
  });

  test('has its names, its own with the language, the body above it, its website, office, languages and sources', () => {
    const name = { en: 'Line', es: 'Línea', pt: 'Linha', fr: 'Ligne' };
    const node = nodeOf({ name, acronym: 'L', aliases: ['X'], parent: inAll('Ministry'), website: { url: 'https://a.gov/', sources: ['older'] }, languages: ['es'], address: '25 de Mayo 179', city: 'Buenos Aires' });
    expect(node).toMatchObject({
      name: 'Line', alternateName: ['L', { '@value': 'Línea', '@language': 'es' }, 'X'], parentOrganization: { '@type': 'Organization', name: 'Ministry' }, url: 'https://a.gov/', knowsLanguage: ['es'],
      address: { '@type': 'PostalAddress', streetAddress: '25 de Mayo 179', addressLocality: 'Buenos Aires', addressCountry: 'AR' },
      subjectOf: [{ '@type': 'WebPage', url: 'https://example.org/recent', datePublished: '2025-09', inLanguage: 'es', publisher: { name: 'recent' } }, { url: 'https://example.org/older' }],
    });
  });

  test('has hours in local time, at night into the next day, and says when it is closed', () => {
    const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `https://schema.org/${day}`);
    expect(pointsOf([{ hours: '24/7' }])[0]?.hoursAvailable).toEqual([{ '@type': 'OpeningHoursSpecification', dayOfWeek: week, opens: '00:00', closes: '23:59' }]);
    expect(pointsOf([{ hours: 'Mo,Tu 08:00-24:00; Sa 22:00-02:00; PH off' }])[0]?.hoursAvailable).toMatchObject([
      { dayOfWeek: week.slice(0, 2), opens: '08:00', closes: '23:59' },
      { dayOfWeek: [week[5]], opens: '22:00', closes: '02:00' },
      { dayOfWeek: 'https://schema.org/PublicHolidays', opens: '00:00', closes: '00:00' },
    ]);
  });

  test('whose text waits for its translation says in which language it has it', () => {
    const summary = textSchema.parse({ es: 'Una línea.', pending: ['en', 'pt', 'fr'] });
    expect(nodeOf({ summary }).description).toEqual([{ '@value': 'Una línea.', '@language': 'es' }]);
    expect(nodeOf({ summary }, {}, 'es').description).toEqual(['Una línea.']);
  });

  test('a source that is cited and not linked, or that is no page, has no address', () => {
    const sources: Country['sources'] = {
      recent: { url: 'https://copy.example/', title: 'Copy', publisher: 'P', kind: 'government', lang: 'es', link: false },
      letter: { kind: 'letter', publisher: 'The office', published: '2026-01-02', title: 'Answer', lang: 'es' },
    };
    const node = nodeOf({ sources: ['recent', 'letter'] }, { sources });
    expect(node.subjectOf).toMatchObject([{ '@type': 'WebPage', name: 'Copy' }, { '@type': 'CreativeWork', name: 'Answer', datePublished: '2026-01-02' }]);
    expect(JSON.stringify(node)).not.toContain('copy.example');
  });
});

describe('other pages', () => {
  test('a country is told in less than 150 bytes, in every language', () => {
    for (const { country } of directory.countries) {
      for (const locale of LOCALES) {
        const node = countryJsonLd({ country }, locale);
        expect(node).toMatchObject({ '@type': 'WebPage', inLanguage: locale, about: { '@type': 'Country', identifier: country } });
        expect(brotliCompressSync(jsonLdText(node)).length).toBeLessThan(150);
      }
    }
  });

  test('a term has its words in all languages, its treaty, and what it may be taken for', () => {
    const pact = makeInstrument();
    const term = makeTerm({
      id: 'trata', term: { en: 'trafficking', es: 'trata', pt: 'tráfico de pessoas', fr: 'traite' }, variants: { en: [], es: ['trata de personas'], pt: [], fr: [] },
      basis: { instrument: 'Pact', article: '3', url: 'https://example.org/pact', sources: ['s1'] },
    });
    expect(termJsonLd(term, [pact], 'es', { site: SITE })).toMatchObject({
      '@type': 'DefinedTerm', '@id': `${SITE}es/glossary/trata/`, termCode: 'trata', name: 'trata',
      alternateName: ['trata de personas', { '@value': 'trafficking', '@language': 'en' }, { '@language': 'pt' }, { '@language': 'fr' }],
      disambiguatingDescription: 'None.', inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `${SITE}es/glossary/`, name: 'Glosario' },
      subjectOf: [{ '@type': 'Legislation', '@id': `${SITE}es/treaties/pact/`, hasPart: { name: 'artículo 3' } }],
    });
    expect(glossaryJsonLd([term], 'fr', {})).toMatchObject({ '@type': 'DefinedTermSet', hasDefinedTerm: [{ name: 'traite', '@id': `urn:uuid:${permanentUuid('glossary/trata')}` }] });
  });

  test('a treaty has its dates, and says of no state that it is not bound', () => {
    const node = treatyJsonLd(makeInstrument({ notParties: { US: { asOf: '2020', sources: ['s1'] } }, unsourced: ['BR'] }), 'pt', { site: SITE });
    expect(node).toMatchObject({ '@type': 'Legislation', '@id': `${SITE}pt/treaties/pact/`, legislationDate: '2000-11-15', temporalCoverage: '2003-12-25/..', sameAs: 'https://example.org/pact', legislationType: 'Tratado' });
    expect(jsonLdText(node)).not.toMatch(/"US"|"BR"/);
  });

  test('the way to a page has places only where the site has an address', () => {
    const crumbs = [{ name: 'Home', path: '' }, { name: 'Glossary', path: 'glossary/' }];
    expect(breadcrumbJsonLd(crumbs, 'en', { site: SITE }).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: `${SITE}en/` },
      { '@type': 'ListItem', position: 2, name: 'Glossary', item: `${SITE}en/glossary/` },
    ]);
    expect(jsonLdText(breadcrumbJsonLd(crumbs, 'en', {}))).not.toContain('item"');
  });
});

describe('the text of a script', () => {
  test.each(['</script><script>alert(1)</script>', '<!-- <script', '"quotes" \\ and \'more\'', ']]> & &lt; &amp;', '🙂 e\u0301 é 漢字', 'a\u2028b\u2029c\nd\u0000', '\ud800 alone'])('holds %j, and nothing of it is markup', (words) => {
    const text = jsonLdText(nodeOf({ name: inAll(words), summary: inAll(words) }));
    expect(text).not.toMatch(/[<>&\u2028\u2029\n]/);
    expect(JSON.parse(text)).toMatchObject({ name: words, description: [words] });
  });
});

test.each(LOCALES)('%s: every number that nobody doubts is there for every agency of the real directory, and none that somebody does', (locale) => {
  const day = asOf(directory);
  const faults = directory.countries.flatMap((country) => country.agencies.flatMap((agency) => {
    const node = agencyJsonLd(agency, country, locale, { asOf: day, site: SITE });
    const points = (node.contactPoint ?? []) as readonly Node[];
    const given = new Set(points.flatMap(({ telephone, faxNumber, email }) => [telephone, faxNumber, email]));
    return linesOf(agency, country, day)
      .filter(({ contact: { channel } }) => ['phone', 'tty', 'fax', 'email'].includes(channel))
      .filter(({ contact, trust }) => given.has(contact.value) === isDoubtful(trust))
      .map(({ contact }) => `${country.country} ${agency.id} ${contact.value}`);
  }));
  expect(faults).toEqual([]);
  // Two runs say the same.
  const [country] = directory.countries;
  const [agency] = country?.agencies ?? [];
  if (country && agency) expect(agencyJsonLd(agency, country, locale, { asOf: day })).toEqual(agencyJsonLd(agency, country, locale, { asOf: day }));
});
