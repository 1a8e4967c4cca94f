import { z } from 'zod';
import { dateSchema } from './source.ts';
import { CHANGE_KINDS } from './vocabularies.ts';

const changeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS).describe('What changed'),
  entry: z.string().regex(/^([A-Z]{2}|[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*)$/, { error: 'write a country, such as AR, or an agency, such as ar/protex' }).describe('Where: a country, such as AR, or an agency, such as ar/protex'),
  before: z.string().optional().describe('What was there'),
  after: z.string().optional().describe('What is there now'),
});

/** One thing that is other for a reader than it was. */
export type Change = z.output<typeof changeSchema>;

/** content/changes.yaml: what changed for readers, the newest day first. `npm run diff -- REV --record` writes it. */
export const changeLogSchema = z
  .array(z.strictObject({ on: dateSchema.describe('The day on which the change was published'), changes: z.array(changeSchema).min(1).describe('What changed on that day') }))
  .describe('What changed for readers, the newest day first');
export type ChangeLog = z.output<typeof changeLogSchema>;
