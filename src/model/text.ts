import { z } from 'zod';
import { LOCALES } from './locales.ts';

const words = z.string().trim().min(1);
const fourLanguages = {
  en: words.describe('English'),
  es: words.describe('Spanish'),
  pt: words.describe('Portuguese (Brazil)'),
  fr: words.describe('French'),
};
/** Beside the four, any official language of the country may stand (Suriname has `nl`); the rule text-language checks which. */
const officialLanguage = z.string().trim().min(1).describe('The same words in an official language of the country');

/**
 * A text that must exist in all four languages at all times: a name, a label, a title.
 * It may also stand in official languages of the country, keyed by their BCP 47 code.
 */
export const fullTextSchema = z
  .object(fourLanguages)
  .catchall(officialLanguage)
  .describe('A text in English, Spanish, Portuguese and French, and in any other official language of the country');

/**
 * A text that may be waiting for translation: the languages that are missing are named in `pending`,
 * and the page then shows the text there is, with its language and the words "translation pending".
 */
export const textSchema = z
  .object({
    en: fourLanguages.en.optional(),
    es: fourLanguages.es.optional(),
    pt: fourLanguages.pt.optional(),
    fr: fourLanguages.fr.optional(),
    pending: z
      .array(z.enum(LOCALES))
      .min(1)
      .max(LOCALES.length - 1)
      .optional()
      .describe('Languages into which this text has still to be translated, or translated again after an edit'),
  })
  .catchall(officialLanguage)
  .describe('A text in four languages; languages still to be translated are named in `pending`')
  .superRefine((text, ctx) => {
    const pending: readonly string[] = text.pending ?? [];
    const missing = LOCALES.filter((locale) => text[locale] === undefined && !pending.includes(locale));
    if (missing.length > 0) ctx.addIssue({ code: 'custom', path: [], params: { rule: 'text-languages', missing }, message: 'the text is missing in some languages' });
  });

/** A name, label or title in all four languages, keyed by language. */
export type FullText = z.output<typeof fullTextSchema>;
/** A text that may lack the languages that it names in `pending`. */
export type Text = z.output<typeof textSchema>;
