import { z } from 'zod';
import { dateSchema } from './source.ts';

/** What can change for a reader. */
export const CHANGE_KINDS = [
  'country-added', 'country-removed', 'emergency-added', 'emergency-removed',
  'agency-added', 'agency-ended', 'agency-removed', 'name-changed', 'agency-changed', 'website-changed',
  'contact-added', 'contact-removed', 'contact-changed', 'hours-changed', 'details-changed',
  'confirmed', 'disputed', 'dispute-settled', 'doubt-added', 'doubt-removed', 'caution-added', 'caution-removed', 'sources-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

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
