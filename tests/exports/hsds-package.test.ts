import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { linesOf } from '../../src/directory/contacts.ts';
import { isDoubtful } from '../../src/directory/trust.ts';
import { hsdsPackage } from '../../src/exports/hsds/index.ts';
import { trustMessages } from '../../src/i18n/messages/contact.ts';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { realDirectory } from '../support/real-content.ts';

type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

const directory = await realDirectory();
const day = asOf(directory);
const SITE = 'https://directory.example/base/';

const UUID_5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d([+-]\d{2}:\d{2})?$/;
const DAYS = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const URI = /^[a-z]+:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i;

/** What HSDS 3.0 asks of each table (its `required` and `tabular_required`), and the other fields that we fill. Whatever is not here, we do not write. */
const SHAPES: Readonly<Record<string, { readonly required: readonly string[]; readonly known: readonly string[] }>> = {
  organizations: { required: ['id', 'name', 'description'], known: ['alternate_name', 'email', 'website', 'uri'] },
  services: {
    required: ['id', 'name', 'status', 'organization_id'],
    known: ['alternate_name', 'description', 'url', 'email', 'fees_description', 'eligibility_description', 'assured_date', 'alert', 'last_modified'],
  },
  attributes: { required: ['id', 'link_id', 'link_entity', 'taxonomy_term_id'], known: ['link_type', 'value'] },
  service_at_location: { required: ['id', 'service_id', 'location_id'], known: ['description'] },
  locations: { required: ['id', 'location_type'], known: ['url', 'name'] },
  phones: { required: ['id', 'number'], known: ['service_id', 'extension', 'type', 'description'] },
  contacts: { required: ['id'], known: ['service_id', 'name', 'email'] },
  addresses: { required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'], known: ['location_id'] },
  schedules: { required: ['id'], known: ['service_id', 'timezone', 'wkst', 'freq', 'byday', 'description', 'opens_at', 'closes_at', 'notes'] },
  service_areas: { required: ['id'], known: ['service_id', 'name', 'description', 'uri'] },
  languages: { required: ['id'], known: ['service_id', 'phone_id', 'name', 'code'] },
  taxonomy_terms: { required: ['id', 'name', 'description'], known: ['code', 'taxonomy', 'taxonomy_id', 'language', 'term_uri'] },
  metadata: { required: ['id', 'resource_id', 'resource_type', 'last_action_date', 'last_action_type', 'field_name', 'previous_value', 'replacement_value', 'updated_by'], known: [] },
  organization_identifiers: { required: ['id', 'organization_id', 'identifier_type', 'identifier'], known: [] },
  taxonomies: { required: ['id', 'name', 'description'], known: [] },
  meta_table_descriptions: { required: ['id'], known: ['name', 'language', 'character_set'] },
};

/** How the values of a field must look, wherever it stands. */
const FORMS: Readonly<Record<string, RegExp>> = {
  status: /^(active|inactive|defunct|temporarily closed)$/, location_type: /^(physical|postal|virtual)$/, address_type: /^(physical|postal|virtual)$/, country: /^[A-Z]{2}$/,
  assured_date: DATE, last_action_date: DATE, last_modified: /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/, opens_at: CLOCK, closes_at: CLOCK, byday: DAYS, wkst: /^MO$/, freq: /^WEEKLY$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, website: URI, url: URI, uri: URI, term_uri: URI, type: /^(voice|text|textphone|cell|fax)$/,
};

/** To which table each identifier of another record leads. */
const LEADS_TO: Readonly<Record<string, string>> = {
  organization_id: 'organizations', service_id: 'services', location_id: 'locations', phone_id: 'phones', taxonomy_term_id: 'taxonomy_terms', taxonomy_id: 'taxonomies',
};
const TABLE_OF: Readonly<Record<string, string>> = {
  organization: 'organizations', service: 'services', service_at_location: 'service_at_location', location: 'locations', phone: 'phones', contact: 'contacts', schedule: 'schedules', language: 'languages',
};

function readTables(files: ReadonlyMap<string, string>): Tables {
  return Object.fromEntries([...files].filter(([name]) => name !== 'datapackage.json').map(([name, text]) => [name.replace('.json', ''), JSON.parse(text) as Row[]]));
}

const packages = new Map(LOCALES.map((locale) => [locale, hsdsPackage(directory, locale, { asOf: day, site: SITE })]));
const filesOf = (locale: Locale): ReadonlyMap<string, string> => packages.get(locale) ?? new Map();

describe.each(LOCALES)('the package of the real directory in %s', (locale) => {
  const files = filesOf(locale);
  const tables = readTables(files);
  const all = Object.entries(tables).flatMap(([table, rows]) => rows.map((row) => ({ table, row })));
  const idsOf = (table: string): ReadonlySet<unknown> => new Set(tables[table]?.map(({ id }) => id));

  test('has no number with a + that is only for the country, no assured date, and no doubt that is not said', () => {
    const organizations = new Map(tables.organization_identifiers?.map(({ identifier, organization_id }) => [identifier, organization_id]));
    const services = new Map(tables.services?.map(({ organization_id, id }) => [organization_id, id]));
    const phones = new Map(tables.phones?.map((row) => [`${row.service_id} ${row.number}`, row]));
    const marks = [trustMessages.unconfirmed[locale], trustMessages.disputed[locale]];
    const faults = directory.countries.flatMap((country) => country.agencies.flatMap((agency) => linesOf(agency, country, day).flatMap(({ contact: { channel, reach, value }, trust }) => {
      if (['email', 'form', 'chat'].includes(channel)) return [];
      const row = phones.get(`${services.get(organizations.get(`${country.country.toLowerCase()}/${agency.id}`))} ${value}`);
      const lines = String(row?.description).split('\n');
      const plus = reach === 'domestic' && (/^\+/.test(String(row?.number)) || lines.some((line) => line.includes(`+${value} `)));
      const silent = isDoubtful(trust) !== lines.some((line) => marks.some((mark) => line.startsWith(mark)));
      return !row || plus || silent ? [{ agency: agency.id, value, row }] : [];
    })));
    expect(faults).toEqual([]);
    const anyConfirmed = directory.countries.some(({ agencies }) => agencies.some(({ contacts }) => contacts?.some(({ confirm }) => confirm)));
    if (!anyConfirmed) expect(tables.services?.filter((row) => 'assured_date' in row)).toEqual([]);
  });

  test('has every agency and every entry that ended once, and every contact once', () => {
    const agencies = directory.countries.flatMap((country) => country.agencies);
    const ended = directory.countries.flatMap(({ tombstones }) => tombstones ?? []);
    expect(tables.services).toHaveLength(agencies.length + ended.length);
    expect(tables.organizations).toHaveLength(agencies.length + ended.length);
    const kept = [...(tables.phones ?? []).map(({ number }) => number), ...(tables.contacts ?? []).map(({ email }) => email), ...(tables.locations ?? []).filter(({ location_type }) => location_type === 'virtual')];
    expect(kept).toHaveLength(agencies.flatMap(({ contacts }) => contacts ?? []).length);
  });

  test('every phone, mailbox and place on the web names at least one source, and its trust in words', () => {
    const linked = Map.groupBy(tables.attributes ?? [], ({ link_id }) => link_id);
    const places = tables.service_at_location?.filter(({ description }) => description !== undefined) ?? [];
    for (const { id } of [...(tables.phones ?? []), ...(tables.contacts ?? []), ...places]) {
      const own = linked.get(id) ?? [];
      expect(own.filter(({ link_type, value }) => link_type === 'source' && ['number', 'email', 'url'].includes(String(value))).length).toBeGreaterThan(0);
      expect(own.filter(({ link_type, value }) => link_type === 'trust' && String(value) !== '')).toHaveLength(1);
    }
  });

  test('has in every table the fields that the standard asks for, and none that it does not know', () => {
    expect(Object.keys(tables).sort()).toEqual(Object.keys(SHAPES).sort());
    const faults = all.flatMap(({ table, row }) => {
      const { required = [], known = [] } = SHAPES[table] ?? {};
      const missing = required.filter((field) => row[field] === undefined);
      const unknown = Object.keys(row).filter((field) => !required.includes(field) && !known.includes(field));
      const empty = Object.entries(row).filter(([field, value]) => (value === '' && !['city', 'state_province', 'postal_code', 'previous_value', 'replacement_value'].includes(field)) || value === null || typeof value === 'object');
      const malformed = Object.entries(row).filter(([field, value]) => FORMS[field] && !FORMS[field].test(String(value)));
      const numbers = Object.entries(row).filter(([field, value]) => (typeof value === 'number') !== ['extension', 'timezone'].includes(field));
      return missing.length + unknown.length + empty.length + malformed.length + numbers.length > 0 ? [{ table, row, missing, unknown, empty, malformed, numbers }] : [];
    });
    expect(faults).toEqual([]);
  });

  test('has identifiers of version 5, each once, and none that leads nowhere', () => {
    const ids = all.map(({ row }) => String(row.id));
    expect(ids.filter((id) => !UUID_5.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const byTable = Object.fromEntries(Object.keys(SHAPES).map((table) => [table, idsOf(table)]));
    const lost = all.flatMap(({ table, row }) => {
      const own = Object.entries(LEADS_TO).filter(([field, other]) => row[field] !== undefined && !byTable[other]?.has(row[field]));
      const [to, id] = table === 'metadata' ? [row.resource_type, row.resource_id] : [row.link_entity, row.link_id];
      const linked = id === undefined || byTable[TABLE_OF[String(to)] ?? '']?.has(id);
      return own.length > 0 || !linked ? [{ table, row }] : [];
    });
    expect(lost).toEqual([]);
  });

  test('has no term that nothing uses, and no code twice', () => {
    const used = new Set(tables.attributes?.map(({ taxonomy_term_id }) => taxonomy_term_id));
    expect(tables.taxonomy_terms?.filter(({ id }) => !used.has(id))).toEqual([]);
    const lists = new Set(tables.taxonomy_terms?.map(({ taxonomy_id }) => taxonomy_id));
    expect(tables.taxonomies?.filter(({ id }) => !lists.has(id))).toEqual([]);
    const codes = tables.taxonomy_terms?.map(({ code }) => code) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('is listed, file by file and field by field, by its index', () => {
    const index = JSON.parse(files.get('datapackage.json') ?? '') as { language: string; version: string; homepage: string; resources: { path: string; schema: { fields: { name: string }[] } }[] };
    expect(index).toMatchObject({ language: locale, version: day, homepage: `${SITE}${locale}/` });
    expect(index.resources.map(({ path }) => path)).toEqual([...files.keys()].filter((name) => name !== 'datapackage.json'));
    for (const { path, schema } of index.resources) {
      const rows = tables[path.replace('.json', '')] ?? [];
      expect(schema.fields.map(({ name }) => name).sort()).toEqual([...new Set(rows.flatMap((row) => Object.keys(row)))].sort());
    }
    expect(new Set(tables.meta_table_descriptions?.map(({ language }) => language))).toEqual(new Set([locale]));
  });
});

test('two runs give the same files, byte for byte, and another site changes nothing but addresses of pages', () => {
  const again = hsdsPackage(directory, 'es', { asOf: day, site: SITE });
  expect([...again]).toEqual([...filesOf('es')]);
  const elsewhere = hsdsPackage(directory, 'es', { asOf: day, site: 'https://elsewhere.example/' });
  expect([...elsewhere].map(([name, text]) => [name, text.replaceAll('https://elsewhere.example/', SITE)])).toEqual([...again]);
});

test('records are the same in all languages: only their words differ', () => {
  const [first, ...others] = LOCALES.map((locale) => readTables(filesOf(locale)));
  for (const table of ['services', 'organizations', 'phones', 'schedules', 'locations', 'contacts', 'service_areas', 'languages']) {
    for (const other of others) expect(other[table]?.map(({ id, number, opens_at }) => [id, number, opens_at])).toEqual(first?.[table]?.map(({ id, number, opens_at }) => [id, number, opens_at]));
  }
});
