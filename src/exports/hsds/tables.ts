import type { HsdsService } from './records.ts';

/** A row of a table: what it holds besides plain values has become rows of other tables. */
export type Row = Readonly<Record<string, string | number>>;

/** The tables of HSDS, as its schemas name their files; the order is that of the standard. */
export const TABLES = [
  'organizations', 'services', 'attributes', 'service_at_location', 'locations', 'phones', 'contacts', 'addresses', 'schedules', 'service_areas', 'languages',
  'taxonomy_terms', 'metadata', 'organization_identifiers', 'taxonomies',
] as const;
export type Table = (typeof TABLES)[number];

/** Fields of one record that are records of other tables: the record keeps their identifier. */
const REFERENCES: Readonly<Record<string, { readonly table: Table; readonly key: string }>> = {
  organization: { table: 'organizations', key: 'organization_id' },
  location: { table: 'locations', key: 'location_id' },
  taxonomy_term: { table: 'taxonomy_terms', key: 'taxonomy_term_id' },
  taxonomy_detail: { table: 'taxonomies', key: 'taxonomy_id' },
};

/** Fields that are lists of records: each of these keeps the identifier of the record to which it belongs. */
const LISTS: Readonly<Record<string, Table>> = {
  phones: 'phones', contacts: 'contacts', schedules: 'schedules', service_areas: 'service_areas', service_at_locations: 'service_at_location', languages: 'languages',
  addresses: 'addresses', organization_identifiers: 'organization_identifiers', attributes: 'attributes', metadata: 'metadata',
};

/** What a record of each table is called, where another table refers to it. */
const ENTITY: Readonly<Record<Table, string>> = {
  organizations: 'organization', services: 'service', attributes: 'attribute', service_at_location: 'service_at_location', locations: 'location', phones: 'phone', contacts: 'contact',
  addresses: 'address', schedules: 'schedule', service_areas: 'service_area', languages: 'language', taxonomy_terms: 'taxonomy_term', metadata: 'metadata',
  organization_identifiers: 'organization_identifier', taxonomies: 'taxonomy',
};

/** How a row says to which record it belongs: attributes and metadata can belong to any, and say to which kind, too. */
function belongsTo(table: Table, id: string, parent: Table): Row {
  if (table === 'attributes') return { link_id: id, link_entity: ENTITY[parent] };
  if (table === 'metadata') return { resource_id: id, resource_type: ENTITY[parent] };
  return { [`${ENTITY[parent]}_id`]: id };
}

function byTable<T>(make: (table: Table) => T): Record<Table, T> {
  return Object.fromEntries(TABLES.map((table) => [table, make(table)])) as Record<Table, T>;
}

interface RecordLike {
  readonly id: string;
}

/** Every record once, in the order in which it is met: terms and taxonomies are met again and again. */
type Collected = Readonly<Record<Table, Map<string, Row>>>;

function collect(record: RecordLike, table: Table, above: Row, into: Collected): void {
  if (into[table].has(record.id)) return;
  const row: Record<string, string | number> = { id: record.id, ...above };
  into[table].set(record.id, row);
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    const reference = REFERENCES[field];
    const list = LISTS[field];
    if (reference) {
      const other = value as RecordLike;
      row[reference.key] = other.id;
      collect(other, reference.table, {}, into);
    } else if (list) {
      for (const other of value as readonly RecordLike[]) collect(other, list, belongsTo(list, record.id, table), into);
    } else {
      row[field] = value as string | number;
    }
  }
}

/** Nested services as the flat tables of the standard. Only terms that are used are there, as the standard asks. */
export function tablesOf(services: readonly HsdsService[]): Readonly<Record<Table, readonly Row[]>> {
  const collected: Collected = byTable(() => new Map<string, Row>());
  for (const service of services) collect(service, 'services', {}, collected);
  return byTable((table) => [...collected[table].values()]);
}
