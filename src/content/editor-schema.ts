import { z } from 'zod';
import { changeLogSchema } from '../model/changes.ts';
import { countrySchema, type Country } from '../model/country.ts';
import { instrumentSchema } from '../model/instrument.ts';
import { ledgerSchema } from '../model/ledger.ts';
import { resourceSchema } from '../model/resource.ts';
import { statesSchema } from '../model/states.ts';
import { termSchema } from '../model/term.ts';
import { exceptionsSchema } from './exceptions.ts';
import { excusesSchema } from './links/excuses.ts';

/** A JSON Schema (draft 7, which editors understand), or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schemas of the content files, by the name that each has in content/schema/: descriptions and closed lists come from the model. */
export const EDITOR_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'changes.json': changeLogSchema,
  'country.json': countrySchema,
  'exceptions.json': exceptionsSchema,
  'instrument.json': instrumentSchema,
  'ledger.json': ledgerSchema,
  'links.json': excusesSchema,
  'resource.json': resourceSchema,
  'states.json': statesSchema,
  'term.json': termSchema,
};

/** A schema of the model as JSON Schema. What only code can check (a text in all four languages, a number that is valid) is left to `npm run check`. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
}

/** Completion for words of which each file has its own: anything else may stand there too, so that a list that is behind forbids nothing. */
const oneOfThese = (words: readonly { readonly id: string; readonly title: string }[]): JsonSchema => ({
  anyOf: [...words.map(({ id, title }): JsonSchema => ({ const: id, description: title })), { type: 'string' }],
});

/**
 * What an editor offers in one country's file: the schema of all countries and, where sources and agencies are named, the ids of this file.
 * It stands in content/schema/countries/.
 */
export function countryEditorSchema({ sources, agencies }: Pick<Country, 'sources' | 'agencies'>): JsonSchema {
  const ids: JsonSchema = { $ref: '#/definitions/sourceIds' };
  const named: JsonSchema = { items: { properties: { sources: ids } } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    allOf: [{ $ref: '../country.json' }],
    properties: {
      emergency: named,
      laws: named,
      agencies: {
        items: {
          properties: {
            sources: ids,
            website: { properties: { sources: ids } },
            contacts: { items: { properties: { sources: ids, factSources: { additionalProperties: ids }, sharing: { properties: { sources: ids } } } } },
          },
        },
      },
      gaps: { items: { properties: { about: { items: { $ref: '#/definitions/agencyId' } } } } },
    },
    definitions: {
      sourceIds: { items: oneOfThese(Object.entries(sources).map(([id, { title, publisher, published }]) => ({ id, title: `${title} · ${publisher}, ${published ?? 'undated'}` }))) },
      agencyId: oneOfThese([{ id: 'hotline', title: 'No national line was found' }, ...agencies.map(({ id, name }) => ({ id, title: name.en }))]),
    },
  };
}

/** A JSON file as it is committed. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
