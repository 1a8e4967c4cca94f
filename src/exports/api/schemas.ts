import { z } from 'zod';
import { TRUST_LEVELS } from '../../directory/trust-level.ts';
import { AGENCY_TYPES } from '../../model/vocabularies.ts';
import { agency } from './schema-agency.ts';
import { country } from './schema-country.ts';
import { countryCode, fullText, language, meta, sources } from './schema-parts.ts';
import { changesOfDay, instrument, resource, term, vocabulary } from './schema-records.ts';

const count = z.int().min(0);

const selection = z
  .strictObject({
    countries: z.array(countryCode).nullable().describe('Only these countries; null where all are'),
    types: z.array(z.enum(AGENCY_TYPES)).nullable().describe('Only agencies of these types; null where all are'),
    languages: z.array(language).nullable().describe('Only agencies that answer in one of these languages, or in whose country it is official where none is stated; null where all are'),
  })
  .nullable()
  .describe('What was chosen of the directory; null where this is all of it. What was not chosen is left out, which does not mean that it is not there');

const counts = z
  .strictObject({
    countries: count,
    agencies: count,
    contacts: count,
    emergencyNumbers: count,
    laws: count,
    gaps: count,
    tombstones: count,
    sources: count,
    instruments: count,
    terms: count,
    resources: count,
    trust: z.strictObject(Object.fromEntries(TRUST_LEVELS.map((level) => [level, count])) as Record<(typeof TRUST_LEVELS)[number], typeof count>).describe('Contacts by how far they can be trusted'),
  })
  .describe('How many of each there are');

const notice = fullText.describe('What to tell whoever sees the numbers');

const named = (name: string): z.ZodString => z.string().describe(name);

/** The documents of the API by name. What a document looks like is said here and nowhere else: its type, its check and its JSON Schema come from it. */
export const DOCUMENT_SCHEMAS = {
  directory: z.strictObject({ meta, notice, selection, counts, countries: z.array(country).describe('By code') }).describe('The whole directory: every country with its emergency numbers, laws, agencies, gaps and entries that ended'),
  country: z.strictObject({ meta, notice, country }).describe('One country'),
  agency: z.strictObject({ meta, notice, agency, sources }).describe('One agency, with every source that it names'),
  instruments: z.strictObject({ meta, instruments: z.array(instrument) }).describe('Treaties, and how each state stands to them'),
  glossary: z.strictObject({ meta, terms: z.array(term) }).describe('The glossary in four languages'),
  resources: z.strictObject({ meta, resources: z.array(resource) }).describe('Databases, networks, directories, reports, guides and organisations'),
  changes: z.strictObject({ meta, days: z.array(changesOfDay).describe('The newest day first; empty where nothing was recorded yet') }).describe('What changed for readers'),
  vocabularies: z.strictObject({ meta, vocabularies: z.array(vocabulary) }).describe('What the codes mean, in four languages'),
  index: z
    .strictObject({
      meta,
      notice,
      documents: z.array(
        z.strictObject({
          path: named('The path below this document; {country} and {agency} stand for a code in small letters and for an id'),
          summary: named('What it is'),
          schema: named('The path of its JSON Schema').nullable(),
          count: count.describe('How many there are'),
        }),
      ),
    })
    .describe('What there is to fetch'),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type DocumentName = keyof typeof DOCUMENT_SCHEMAS;

/** A document of the API, by its name. */
export type ApiDocument<Name extends DocumentName> = z.output<(typeof DOCUMENT_SCHEMAS)[Name]>;

/** The JSON Schema (draft 2020-12) of a document, with the meaning of each field. Each stands alone: parts are in its own `$defs`. */
export function jsonSchemaOf(name: DocumentName): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(DOCUMENT_SCHEMAS[name], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Addresses may hold letters with accents (RFC 3987).
      if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
    },
  });
  return { title: `Margarita Directory: ${name}`, ...schema };
}
