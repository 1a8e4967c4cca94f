import { z } from 'zod';
import { agencyIdSchema, agencySchema } from './agency.ts';
import { countryCodeSchema, languageSchema } from './contact.ts';
import { dateSchema, looseDateSchema, sourceIdSchema, sourceIdsSchema, sourceSchema } from './source.ts';
import { fullTextSchema, textSchema } from './text.ts';
import { EMERGENCY_KINDS, TOMBSTONE_REASONS } from './vocabularies.ts';

const emergencySchema = z.strictObject({
  kind: z.enum(EMERGENCY_KINDS).describe('Which service answers: general, police, ambulance, fire'),
  number: z.string().regex(/^\d{2,12}$/, { error: 'an emergency number is written in digits as dialled in the country, in quotes' }).describe('The number as dialled in the country, in quotes'),
  unconfirmed: z.literal(true).optional().describe('true where there is only one weak, old or undated source'),
  notes: textSchema.optional().describe('What a caller should know'),
  sources: sourceIdsSchema,
});
export type EmergencyNumber = z.output<typeof emergencySchema>;

const lawSchema = z.strictObject({
  title: fullTextSchema.describe('The title of the law'),
  number: z.string().trim().min(1).optional().describe('Its number, in quotes'),
  year: z.int().min(1800).max(2200).describe('Its year'),
  notes: textSchema.optional().describe('What a reader should know'),
  sources: sourceIdsSchema,
});
export type Law = z.output<typeof lawSchema>;

const gapAbout = z
  .array(agencyIdSchema)
  .min(1)
  .optional()
  .describe('The agencies of this file that the gap is about, or `hotline`: no national line was found');
/** Something that was looked for and not found: a text, and which agencies (or `hotline`) it is about. */
export const gapSchema = textSchema.safeExtend({ about: gapAbout });
export type Gap = z.output<typeof gapSchema>;

const tombstoneSchema = z.strictObject({
  id: agencyIdSchema.describe('The id that ended: it is never used again'),
  reason: z.enum(TOMBSTONE_REASONS).describe('Why it ended'),
  to: z
    .string()
    .regex(/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'write country and id, such as ar/protex' })
    .optional()
    .describe('What takes its place: country and id, such as ar/protex'),
  on: looseDateSchema.describe('When it ended'),
  notes: textSchema.optional().describe('What a reader should know'),
});
export type Tombstone = z.output<typeof tombstoneSchema>;

/** A country file, as it stands in content/countries/<iso2>.yaml. */
export const countrySchema = z.strictObject({
  country: countryCodeSchema.describe('ISO 3166-1 alpha-2 of the state, the same as the file’s name'),
  languages: z.array(languageSchema).min(1).describe('Official languages, the most used first'),
  timezones: z.array(z.string().trim().min(1)).min(1).describe('IANA time zones, the capital’s first'),
  reviewed: dateSchema.describe('When the file as a whole was last read against its sources. Never shown as a verification of a number'),
  emergency: z.array(emergencySchema).min(1).describe('Emergency numbers as dialled in the country'),
  laws: z.array(lawSchema).describe('Laws against trafficking in persons'),
  agencies: z.array(agencySchema).min(1).describe('Who assists, who investigates, who is the point of contact'),
  tombstones: z.array(tombstoneSchema).min(1).optional().describe('Entries that ended, so that their addresses stay'),
  gaps: z.array(gapSchema).describe('What was looked for and not found'),
  sources: z.record(sourceIdSchema, sourceSchema).describe('Every source that this file names, by id'),
});
/** What maintainers state about a state. Everything else is derived. */
export type Country = z.output<typeof countrySchema>;
