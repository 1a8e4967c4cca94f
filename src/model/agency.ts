import { z } from 'zod';
import { contactSchema, languageSchema } from './contact.ts';
import { sourceIdsSchema, webAddressSchema } from './source.ts';
import { fullTextSchema, textSchema } from './text.ts';
import { AGENCY_TYPES, CAUTIONS, GROUPS, ROLES, SERVICES } from './vocabularies.ts';

/** An agency's id inside its country: with the country it is a permanent address, such as ar/protex. */
export const agencyIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an agency id is written in small letters, digits and single hyphens, such as linea-145' })
  .describe('Unique in the file and never reused: with the country it is the permanent address, such as /ar/protex/');

/** An authority, service, organisation or line that belongs in the directory. */
export const agencySchema = z.strictObject({
  id: agencyIdSchema,
  name: fullTextSchema.describe('The name. In an official language of the country it is the agency’s own name, in other languages a translation'),
  acronym: z.string().trim().min(1).optional().describe('The acronym in use'),
  aliases: z.array(z.string().trim().min(1)).min(1).optional().describe('Other names by which people know it'),
  formerNames: z.array(z.string().trim().min(1)).min(1).optional().describe('Names that it bore before'),
  parent: fullTextSchema.optional().describe('The body to which it belongs'),
  type: z.enum(AGENCY_TYPES).describe('What it is'),
  roles: z.array(z.enum(ROLES)).min(1).describe('assistance, investigation, contact-point: the three roles of the mandate'),
  services: z.array(z.enum(SERVICES)).min(1).describe('What it does'),
  serves: z.array(z.enum(GROUPS)).min(1).describe('Whom it serves; everyone counts for every group'),
  languages: z.array(languageSchema).min(1).optional().describe('Languages of service, only where a source states them'),
  cautions: z.array(z.enum(CAUTIONS)).min(1).optional().describe('What a person should know before she turns to it'),
  summary: textSchema.describe('One sentence: what it is and what it does'),
  city: z.string().trim().min(1).optional().describe('The city of its office'),
  address: z.string().trim().min(1).optional().describe('The address of a public office. Never the address of a shelter'),
  website: z.strictObject({ url: webAddressSchema, sources: sourceIdsSchema }).optional().describe('Its own website'),
  contacts: z.array(contactSchema).min(1).optional().describe('Every way to reach it that a source gives'),
  sources: sourceIdsSchema,
  notes: textSchema.optional().describe('What a reader should know: what changed, what is doubtful'),
});
export type Agency = z.output<typeof agencySchema>;
