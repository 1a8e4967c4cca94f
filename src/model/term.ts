import { z } from 'zod';
import { fileIdSchema } from './instrument.ts';
import { LOCALES } from './locales.ts';
import { sourceIdSchema, sourceIdsSchema, sourceSchema, webAddressSchema } from './source.ts';
import { fullTextSchema, textSchema } from './text.ts';

const wordsSchema = z.array(z.string().trim().min(1)).describe('Other words for the same');

/** A term of the hemispheric glossary (Topic V §8), as it stands in content/glossary/<id>.yaml. */
export const termSchema = z.strictObject({
  id: fileIdSchema,
  term: fullTextSchema.describe('The term in the four languages'),
  variants: z.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, wordsSchema])) as Record<(typeof LOCALES)[number], typeof wordsSchema>).describe('Other words for the same thing, by language; [] where there are none'),
  definition: textSchema.describe('What it means, in plain words'),
  basis: z
    .strictObject({
      instrument: z.string().trim().min(1).describe('The treaty that defines it: the short English name of one of ours, or a title'),
      article: z.string().trim().min(1).describe('The article, in quotes'),
      url: webAddressSchema.optional().describe('The text of the treaty'),
      link: z.literal(false).optional().describe('false where the page is cited and not linked'),
      sources: sourceIdsSchema,
    })
    .optional()
    .describe('Where it is defined; leave it out where no treaty does'),
  falseFriends: textSchema.describe('What a reader of another language may take it for'),
  related: z.array(fileIdSchema).min(1).describe('Terms to read beside it; the way back is made by the site'),
  sources: z.record(sourceIdSchema, sourceSchema).describe('Every source that this file rests on, by id'),
});
export type Term = z.output<typeof termSchema>;
