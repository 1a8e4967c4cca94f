import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, vi } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { contactTrust, emergencyTrust, isDoubtful } from '../../src/directory/trust.ts';
import { apiFiles, DOCUMENT_SCHEMAS, exportMeta, type ApiDocument, type DocumentName } from '../../src/exports/api/index.ts';
import { ENDPOINTS } from '../../src/exports/api/endpoints.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';
import { CONTACTS, HOSTILE, HOSTILE_DIRECTORY } from './hostile-directory.ts';

const directory = await realDirectory();
const day = asOf(directory);
const OPTIONS = { asOf: day, commit: '0123456789abcdef0123456789abcdef01234567', site: 'https://directory.example/base/' };
const files = apiFiles(directory, OPTIONS);

/** A file of the API as whoever fetches it reads it. */
function read<Name extends DocumentName>(path: string, _name: Name, all = files): ApiDocument<Name> {
  return JSON.parse(all.get(path) ?? '') as ApiDocument<Name>;
}
const hostile = apiFiles(HOSTILE_DIRECTORY, { asOf: AS_OF, commit: null, site: null });

/** Which document a path holds, by the first endpoint that it fits. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
const documentAt = (path: string): DocumentName | undefined => (path === 'index.json' ? 'index' : ENDPOINTS.find((endpoint) => patternOf(endpoint.path).test(path))?.document);
const documentsOf = (all: ReadonlyMap<string, string>): { path: string; name: DocumentName; value: unknown }[] =>
  [...all].flatMap(([path, text]) => {
    const name = documentAt(path);
    return name ? [{ path, name, value: JSON.parse(text) as unknown }] : [];
  });

describe('the schemas refuse', () => {
  const whole = read('agencies/ar/all.json', 'agency', hostile);
  const [contact] = whole.agency.contacts;
  const broken = (change: object): boolean => DOCUMENT_SCHEMAS.agency.safeParse({ ...whole, agency: { ...whole.agency, contacts: [{ ...contact, ...change }] } }).success;

  it.each([
    ['a contact without a source', { sources: [] }],
    ['a contact without reach', { reach: undefined }],
    ['a contact without trust', { trust: undefined }],
    ['hours left out instead of null', { hours: undefined }],
    ['a domestic number with a +', { value: '+145' }],
    ['a domestic number with a + in its link', { links: [{ kind: 'tel', href: 'tel:+145' }] }],
    ['a link that a script could hide in', { links: [{ kind: 'web', href: 'javascript:alert(1)' }] }],
    ['a field that is not described', { secret: 1 }],
  ])('%s', (_, change) => {
    expect(broken({})).toBe(true);
    expect(broken(change)).toBe(false);
  });

  it('a number whose sources are not in the file is not exported at all', () => {
    const country = makeCountry({ agencies: [makeAgency({ contacts: [makeContact({ sources: ['nowhere'] })] })] });
    expect(() => apiFiles({ ...HOSTILE_DIRECTORY, countries: [country] }, OPTIONS)).toThrow(/without a source/);
  });
});

describe('every document', () => {
  it('is valid against the schema of which its JSON Schema is made', () => {
    for (const { path, name, value } of [...documentsOf(files), ...documentsOf(hostile)]) {
      const checked = DOCUMENT_SCHEMAS[name].safeParse(value);
      expect(checked.error?.issues, path).toBeUndefined();
    }
  });

  it('is valid against its JSON Schema, as another validator reads it', () => {
    const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, formats: { iri: true } });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    for (const name of Object.keys(DOCUMENT_SCHEMAS) as DocumentName[]) {
      const schema = JSON.parse(files.get(`schema/${name}.json`) ?? '') as { $schema: string };
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      const isValid = ajv.compile(schema);
      for (const { path, value } of [...documentsOf(files), ...documentsOf(hostile)].filter((document) => document.name === name)) {
        expect(isValid(value) ? undefined : isValid.errors, path).toBeUndefined();
      }
      expect(isValid({})).toBe(false);
    }
  });

  it('is compact, ends with one new line, and says of when it is and under which licence', () => {
    for (const [path, text] of files) {
      expect(text, path).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
      if (documentAt(path)) expect((JSON.parse(text) as { meta: unknown }).meta).toEqual(exportMeta(OPTIONS));
    }
    expect(exportMeta(OPTIONS)).toMatchObject({ generator: 'Margarita Directory', schemaVersion: '1', contentDate: day, licence: 'CC-BY-4.0', commit: OPTIONS.commit, site: OPTIONS.site });
    expect(exportMeta(OPTIONS).cite).toContain(`content of ${day}`);
  });

  it('is described: what a field means stands in its schema', () => {
    const undescribed: string[] = [];
    const look = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties } = schema as { properties?: Record<string, object> };
      for (const [field, part] of Object.entries(properties ?? {})) if (!('description' in part) && !('$ref' in part) && !('const' in part)) undescribed.push(`${at}/${field}`);
      for (const [key, part] of Object.entries(schema)) look(part, `${at}/${key}`);
    };
    for (const name of ['country', 'agency', 'instruments', 'glossary', 'resources', 'changes']) look(JSON.parse(files.get(`schema/${name}.json`) ?? ''), name);
    expect(undescribed.filter((field) => !/\/(meta|sourceIds|country|agency|instruments|terms|resources|changes|place|adopted|date|en|es|pt|fr)$/.test(field))).toEqual([]);
  });

  it('is the same, byte for byte, on another day', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01') });
    try {
      expect([...apiFiles(directory, OPTIONS)].filter(([path, text]) => files.get(path) !== text).map(([path]) => path)).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the directory', () => {
  const { countries, counts } = read('directory.json', 'directory');

  it('holds every country, agency, contact and emergency number, in the order of codes and files', () => {
    expect(countries.map(({ code }) => code)).toEqual(directory.countries.map(({ country }) => country));
    countries.forEach((country, i) => {
      const source = directory.countries[i];
      expect(country.agencies.map(({ id, contacts }) => [id, contacts.map(({ value }) => value)])).toEqual(source?.agencies.map(({ id, contacts = [] }) => [id, contacts.map(({ value }) => value)]));
      expect(country.emergency.map(({ number }) => number)).toEqual(source?.emergency.map(({ number }) => number));
      expect([country.laws.length, country.gaps.length, country.sources.length]).toEqual([source?.laws.length, source?.gaps.length, Object.keys(source?.sources ?? {}).length]);
    });
    expect(counts.contacts).toBe(Object.values(counts.trust).reduce((a, b) => a + b, 0));
  });

  it('is as honest as the pages: each number with its trust as pages derive it, its sources, and the cautions of its agency', () => {
    countries.forEach((country, i) => {
      const whole = directory.countries[i];
      if (!whole) throw new Error('a country too many');
      country.agencies.forEach((agency, j) =>
        agency.contacts.forEach((contact, k) => {
          const original = whole.agencies[j]?.contacts?.[k];
          if (!original) throw new Error('a contact too many');
          const trust = contactTrust(original, whole, day);
          expect(contact.trust).toMatchObject({ level: trust.level, doubtful: isDoubtful(trust), doubt: trust.doubt ?? null, newestSource: trust.shown.id, newestDate: trust.shown.source.published ?? null });
          expect(contact.trust.unconfirmed).toBe(original.unconfirmed === true || trust.level === 'unconfirmed');
          expect(contact.sources.map(({ id }) => id)).toEqual(original.sources);
          expect(contact.cautions).toEqual(whole.agencies[j]?.cautions ?? []);
          expect([contact.hours, contact.tollFree, contact.anonymous, contact.languages, contact.callableFrom]).toEqual([original.hours ?? null, original.tollFree ?? null, original.anonymous ?? null, original.languages ?? null, original.callableFrom ?? null]);
        }),
      );
      country.emergency.forEach(({ trust }, k) => {
        const original = whole.emergency[k];
        if (original) expect(trust.level).toBe(emergencyTrust(original, whole, day).level);
      });
    });
  });

  it('stands in the documents of each country and agency in the same words', () => {
    for (const country of countries) {
      const code = country.code.toLowerCase();
      expect(read(`countries/${code}.json`, 'country').country).toEqual(country);
      for (const agency of country.agencies) {
        const alone = read(`agencies/${code}/${agency.id}.json`, 'agency');
        expect(alone.agency).toEqual(agency);
        const ids = new Set(alone.sources.map(({ id }) => id));
        for (const id of [...agency.sourceIds, ...(agency.website?.sourceIds ?? []), ...agency.contacts.flatMap(({ sources }) => sources.map((source) => source.id))]) expect(ids.has(id)).toBe(true);
      }
    }
  });

  it('never puts a + before a domestic number', () => {
    for (const { agencies, emergency } of countries) {
      for (const { dial, number } of emergency) expect(dial).toBe(`tel:${number}`);
      for (const { reach, value, display, links } of agencies.flatMap(({ contacts }) => contacts)) {
        if (reach === 'domestic') expect([value, display, ...links.map(({ href }) => href)].filter((words) => words.includes('+'))).toEqual([]);
      }
    }
  });

  it('links no page that is only cited', () => {
    const cited = new Set(directory.countries.flatMap(({ sources }) => Object.values(sources).flatMap((source) => ('url' in source && source.link === false ? [source.url] : []))));
    const all = countries.flatMap(({ sources, agencies, emergency }) => [...sources, ...emergency.flatMap((one) => one.sources), ...agencies.flatMap(({ contacts }) => contacts.flatMap((contact) => contact.sources))]);
    expect(cited.size).toBeGreaterThan(0);
    for (const { link, url, citedUrl } of all) if (citedUrl !== null && cited.has(citedUrl)) expect([link, url]).toEqual([false, null]);
    expect(all.filter(({ link, url }) => link !== (url !== null))).toEqual([]);
  });
});

describe('records beside the countries', () => {
  it('say of every state how it stands to every treaty, and never "no" for what is not known', () => {
    const { instruments } = read('instruments.json', 'instruments');
    for (const instrument of instruments) {
      const source = directory.instruments.find(({ id }) => id === instrument.id);
      expect(instrument.states.map(({ country }) => country)).toEqual(directory.countries.map(({ country }) => country));
      const unknown = instrument.states.filter(({ standing }) => standing.standing === 'not-established').map(({ country }) => country);
      expect(unknown).toEqual(source?.unsourced.toSorted());
    }
    expect(read('instruments.json', 'instruments', hostile).instruments[0]?.states).toEqual([
      { country: 'AR', standing: { standing: 'party', date: '2002-11-19', act: 'ratification', signed: null, sourceIds: ['s1'] } },
      { country: 'BO', standing: { standing: 'signed-only', signed: '2000-12-12', asOf: null, sourceIds: ['s1'] } },
      { country: 'CL', standing: { standing: 'not-party', asOf: '2019', sourceIds: ['s1'] } },
      { country: 'UY', standing: { standing: 'not-established' } },
    ]);
  });

  it('hold the whole glossary, all resources and all changes', () => {
    expect(read('glossary.json', 'glossary').terms.map(({ id }) => id)).toEqual(directory.terms.map(({ id }) => id));
    expect(read('resources.json', 'resources').resources.map(({ id }) => id)).toEqual(directory.resources.map(({ id }) => id));
    expect(read('changes.json', 'changes').days).toHaveLength(directory.changes.length);
    expect(read('changes.json', 'changes', hostile).days).toEqual([{ on: '2026-11-20', changes: [{ kind: 'contact-changed', entry: 'ar/all', before: '144', after: '145' }] }]);
    expect(read('resources.json', 'resources', hostile).resources[0]).toMatchObject({ url: null, link: false, citedUrl: 'https://copy.example.org/guide' });
  });

  it('explain every code that stands in the directory, in four languages', () => {
    const known = new Map(read('vocabularies.json', 'vocabularies').vocabularies.map(({ name, codes }) => [name, new Set(codes.map(({ code }) => code))]));
    for (const { agencies } of read('directory.json', 'directory').countries) {
      for (const { type, roles, services, serves, cautions, contacts } of agencies) {
        const used: [string, readonly string[]][] = [['type', [type]], ['role', roles], ['service', services], ['serves', serves], ['caution', cautions], ...contacts.map(({ channel }): [string, string[]] => ['channel', [channel]])];
        for (const [name, codes] of used) expect(codes.filter((code) => !known.get(name)?.has(code))).toEqual([]);
      }
    }
    for (const { codes } of read('vocabularies.json', 'vocabularies').vocabularies) for (const { label, meaning } of codes) for (const locale of LOCALES) expect([label[locale], meaning[locale]].includes('')).toBe(false);
  });
});

describe('hostile words and numbers', () => {
  it('come back sign by sign', () => {
    const [country] = read('directory.json', 'directory', hostile).countries;
    expect(country?.agencies.slice(1).map(({ name, acronym, notes }) => [name.fr, acronym, notes?.es])).toEqual(HOSTILE.map((words) => [words, words, words]));
    const contacts = country?.agencies[0]?.contacts ?? [];
    expect(contacts.map(({ value, reach }) => [value, reach])).toEqual(CONTACTS.map(({ value, reach }) => [value, reach]));
    expect(contacts.map(({ links }) => links[0]?.href ?? null)).toEqual([
      'tel:145', 'tel:*212', 'tel:08005550123', 'tel:+541160899000', 'tel:+541160899001', 'https://wa.me/5491131331000', null, null, 'mailto:a%2Bb@example.org', 'https://example.org/?q="><script>', 'tel:111', 'tel:112', 'tel:113',
    ]);
    expect(contacts[0]).toMatchObject({ sources: [{ id: 'recent' }, { id: 'copy', url: null, link: false, citedUrl: 'https://copy.example.org/' }], tollFree: true, anonymous: false });
    expect(contacts[10]?.trust).toMatchObject({ level: 'disputed', doubtful: true, disputed: { since: '2026-11-02', why: { es: 'Nadie responde.', pending: ['en', 'pt', 'fr'] } } });
    expect(contacts[11]?.trust.confirmed).toEqual({ by: 'The "Ministry"', on: '2026-11-01' });
    expect(contacts[12]?.trust.otherPage).toEqual({ url: 'https://example.org/other', published: '2026-10' });
    expect(country?.tombstones).toEqual([{ entry: 'ar/ended', reason: 'renamed', to: 'ar/all', on: '2025-09', notes: null }]);
    expect(country?.gaps).toEqual([expect.objectContaining({ about: ['hotline'] }), { text: { es: 'Nada.', pending: ['en', 'pt', 'fr'] }, about: [] }]);
  });
});
