import { messagesIn } from '../../i18n/messages.ts';
import { siteMessages } from '../../i18n/messages/site.ts';
import type { Locale } from '../../model/locales.ts';
import type { HsdsOptions } from './frame.ts';
import { permanentUuid } from './ids.ts';
import { TABLES, type Row, type Table } from './tables.ts';
import { hsdsMessages } from './words.ts';

/** Which table a field of a row refers to. `link_id` and `resource_id` can refer to any. */
const REFERS_TO: Readonly<Record<string, Table>> = {
  organization_id: 'organizations', service_id: 'services', location_id: 'locations', service_at_location_id: 'service_at_location', phone_id: 'phones',
  taxonomy_term_id: 'taxonomy_terms', taxonomy_id: 'taxonomies',
};

/** The language and the characters of every table, in the table that HSDS has for it. */
const DESCRIPTIONS = 'meta_table_descriptions';

const isIdentifier = (field: string): boolean => field === 'id' || field.endsWith('_id');

function fieldOf(name: string, rows: readonly Row[]): object {
  const type = rows.some((row) => typeof row[name] === 'number') ? 'number' : 'string';
  return isIdentifier(name) ? { name, type, format: 'uuid' } : { name, type };
}

/** A table as a resource of a data package (https://specs.frictionlessdata.io/data-resource/): only the fields that some row has. */
function resourceOf(name: string, rows: readonly Row[]): object {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const foreignKeys = fields.flatMap((field) => {
    const resource = REFERS_TO[field];
    return resource ? [{ fields: field, reference: { resource, fields: 'id' } }] : [];
  });
  return {
    name,
    path: `${name}.json`,
    profile: 'data-resource',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    schema: { fields: fields.map((field) => fieldOf(field, rows)), ...(fields.length > 0 ? { primaryKey: 'id' } : {}), ...(foreignKeys.length > 0 ? { foreignKeys } : {}) },
  };
}

/** The index of the package. The standard describes its tables as a Frictionless data package; ours are JSON, its own format since 3.0. */
function indexOf(tables: readonly (readonly [name: string, rows: readonly Row[]])[], locale: Locale, { asOf, site }: HsdsOptions): object {
  const m = messagesIn(siteMessages, locale);
  return {
    profile: 'data-package',
    name: `margarita-directory-hsds-${locale}`,
    title: `${m.name}. ${m.tagline}`,
    description: `${m.independent} ${messagesIn(hsdsMessages, locale).handling}`,
    version: asOf,
    created: `${asOf}T00:00:00Z`,
    ...(site === undefined ? {} : { homepage: `${site}${locale}/` }),
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    // Which standard, and in which language: the package descriptor lets publishers add fields of their own.
    standard: 'HSDS 3.0',
    language: locale,
    resources: tables.map(([name, rows]) => resourceOf(name, rows)),
  };
}

/** One record a line, so that two versions can be compared line by line. */
function linesOf(rows: readonly Row[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** The files of a package by their names: one for each table of the standard that we fill, and `datapackage.json`, which lists them. */
export function packageFiles(tables: Readonly<Record<Table, readonly Row[]>>, locale: Locale, options: HsdsOptions): ReadonlyMap<string, string> {
  const descriptions = TABLES.map((name) => ({ id: permanentUuid(`table/${name}/${locale}`), name, language: locale, character_set: 'UTF-8' }));
  const all = [...TABLES.map((name) => [name, tables[name]] as const), [DESCRIPTIONS, descriptions] as const];
  return new Map([
    ['datapackage.json', `${JSON.stringify(indexOf(all, locale, options), undefined, 2)}\n`],
    ...all.map(([name, rows]) => [`${name}.json`, linesOf(rows)] as const),
  ]);
}
