import { z } from 'zod';
import { fullTextSchema } from './text.ts';

export const TOPICS = ['I', 'II', 'III', 'IV', 'V'] as const;

const paragraphSchema = z
  .strictObject({
    number: z.int().min(1).describe('The number of the paragraph in its topic'),
    words: fullTextSchema.describe('The recommendation in our own short words'),
    answeredBy: z.array(z.string().regex(/^([a-z0-9-]+\/)*$/, { error: 'write the path of a page without its language, such as case/' })).min(1).optional().describe('Pages where the site answers it, without their language'),
    whyNot: fullTextSchema.optional().describe('Why the site does not answer it, where it does not'),
  })
  .superRefine(({ answeredBy, whyNot }, ctx) => {
    if ((answeredBy === undefined) === (whyNot === undefined)) ctx.addIssue({ code: 'custom', path: [], params: { rule: 'mandate-answer' }, message: 'a paragraph says either where the site answers it (`answeredBy`) or why it does not (`whyNot`)' });
  });

/** seeds/mandate.yaml: the recommendations of 2006, paragraph by paragraph, and where the site answers each. */
export const mandateSchema = z.array(
  z.strictObject({
    topic: z.enum(TOPICS).describe('The topic, as the text numbers it'),
    title: fullTextSchema.describe('What the topic is about'),
    paragraphs: z.array(paragraphSchema).min(1),
  }),
);
export type Mandate = z.output<typeof mandateSchema>;
