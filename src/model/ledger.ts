import { z } from 'zod';
import { dateSchema } from './source.ts';

/** By what way a request for verification went: to the agency's own mailbox, or to its country's Permanent Mission to the OAS. */
export const LETTER_WAYS = ['mailbox', 'mission'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

const letterSchema = z.strictObject({
  entry: z
    .string()
    .regex(/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'write country and id, such as ar/protex' })
    .describe('The agency that was asked about, such as ar/protex'),
  way: z.enum(LETTER_WAYS).describe('mailbox: to the agency itself; mission: to the country’s Permanent Mission to the OAS'),
  sent: dateSchema.describe('The day on which the request went out'),
  reminded: z.array(dateSchema).min(1).optional().describe('Days on which it was sent again'),
  answered: dateSchema.optional().describe('The day of the answer'),
});
export type Letter = z.output<typeof letterSchema>;

/** content/ledger.yaml: which agencies were asked to verify their entry, when, and when they answered. */
export const ledgerSchema = z.array(letterSchema).describe('The yearly requests for verification: what was sent, reminded and answered');
export type Ledger = z.output<typeof ledgerSchema>;
