import { z } from 'zod';
import { languageSchema } from './contact.ts';
import { fileIdSchema } from './instrument.ts';
import { sourceIdSchema, sourceSchema, webAddressSchema } from './source.ts';
import { fullTextSchema, textSchema } from './text.ts';
import { ACCESSES, RESOURCE_KINDS, USES } from './vocabularies.ts';

/** A database, network, directory, report, guide or organisation (Topic V §12), as it stands in content/resources/<id>.yaml. */
export const resourceSchema = z.strictObject({
  id: fileIdSchema,
  name: fullTextSchema.describe('Its name'),
  acronym: z.string().trim().min(1).optional().describe('The acronym in use'),
  kind: z.enum(RESOURCE_KINDS).describe('What it is'),
  publisher: z.string().trim().min(1).describe('Who keeps it'),
  url: webAddressSchema.describe('Its own address'),
  link: z.literal(false).optional().describe('false where the address is cited and not linked: a copy, or a page that is gone'),
  languages: z.array(languageSchema).min(1).optional().describe('Its languages, only where they are known'),
  access: z.enum(ACCESSES).describe('Who may use it'),
  summary: textSchema.describe('What it holds'),
  useFor: z.array(z.enum(USES)).min(1).describe('What it is good for in a case'),
  notes: textSchema.optional().describe('Its last known state, and what to mind'),
  sources: z.record(sourceIdSchema, sourceSchema).describe('Every source that this file rests on, by id'),
});
export type Resource = z.output<typeof resourceSchema>;
