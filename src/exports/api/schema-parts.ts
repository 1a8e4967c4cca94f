import { z } from 'zod';
import { TRUST_LEVELS } from '../../directory/trust-level.ts';
import { countryCodeSchema, languageSchema } from '../../model/contact.ts';
import { LOCALES } from '../../model/locales.ts';
import { dateSchema, looseDateSchema, sourceIdSchema, webAddressSchema } from '../../model/source.ts';
import { fullTextSchema, textSchema } from '../../model/text.ts';
import { SOURCE_KINDS } from '../../model/vocabularies.ts';

/*
 * The parts of which the documents of the API are made. Every field is always there: what nobody knows is null, never left out and never
 * false, so that a program cannot take "unknown" for "no". A part with an `id` becomes a definition of its own in the JSON Schemas.
 */

export const looseDate = looseDateSchema.describe('A year, a month or a day (ISO 8601), as precisely as it is known: 2025, 2025-09 or 2025-09-03');
export const day = dateSchema.describe('A day (ISO 8601)');
export const countryCode = countryCodeSchema;
export const language = languageSchema;
export const webAddress = webAddressSchema.describe('An address of the web');
export const entry = z.string().regex(/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/).describe('The permanent address of an agency: country and id, such as ar/protex. It is never given to another');

/** Words in all four languages. */
export const fullText = fullTextSchema.meta({ id: 'FullText', description: 'Words in English, Spanish, Portuguese and French, and in any other official language of the country, by language code (BCP 47)' });

/** Words of which a translation may be pending. */
export const text = textSchema.meta({
  id: 'Text',
  description: 'Words by language code (BCP 47). `pending` names languages still to be translated: words in such a language are missing, or older than the others. It is absent where nothing is pending',
});

export const sourceIds = z.array(sourceIdSchema.describe('The id of a source in `sources` of the document')).min(1).describe('Where this comes from: ids of sources, the best first');

/** Where a fact comes from. */
export const source = z
  .strictObject({
    id: sourceIdSchema.describe('Its id, unique in its country, treaty, term or resource'),
    url: webAddressSchema.nullable().describe('The page; null for a letter or a call, and for a page that must not be linked'),
    link: z.boolean().describe('true: readers may be sent to `url`. false: it is cited only'),
    citedUrl: webAddressSchema.nullable().describe('The address of a page that is cited and must not be linked: a copy on a host to which one should not send people, or a page that is gone'),
    title: z.string().min(1).describe('Its title, as it stands there; for a letter or a call, what it was about'),
    publisher: z.string().min(1).describe('Who publishes it, or the office that answered: never a person'),
    kind: z.enum(SOURCE_KINDS).describe('Who speaks: official: the authority itself; government: another public body; letter, call: an answer by the office'),
    published: looseDate.nullable().describe('When it was published, as precisely as it says; null where it bears no date'),
    lang: language.describe('Its language (BCP 47)'),
  })
  .meta({ id: 'Source', description: 'Where a fact comes from. Whoever copies a number should copy its source and date with it' });

export const sources = z.array(source).describe('Every source that the ids of this record name, in the order of the file');

/** Why a number counts as unconfirmed. */
export const DOUBTS = ['flagged', 'single-undated', 'single-old', 'same-number-elsewhere'] as const;

/** How far a number can be trusted. */
export const trust = z
  .strictObject({
    level: z
      .enum(TRUST_LEVELS)
      .describe('confirmed: the authority itself confirmed it; recent, old, undated: by the date of its sources, old beyond 36 months before the date of the content; unconfirmed: nobody knows that it is right; disputed: somebody says that it is wrong'),
    doubtful: z.boolean().describe('true where it is unconfirmed or disputed: never offer such a number first'),
    doubt: z
      .enum(DOUBTS)
      .nullable()
      .describe('Why it is unconfirmed. flagged: the maintainers say so; single-undated, single-old: it rests on one page, undated or older than 36 months; same-number-elsewhere: the same number is in doubt elsewhere in the country'),
    unconfirmed: z.boolean().describe('true where the maintainers flag it or its level is unconfirmed'),
    disputed: z
      .strictObject({ since: day.describe('The day on which the doubt was raised'), why: text.describe('What is doubted and why') })
      .nullable()
      .describe('Somebody says that it is wrong, and it is being looked into; null where nobody does'),
    confirmed: z
      .strictObject({ by: z.string().min(1).describe('The office that confirmed it'), on: day.describe('The day on which it did') })
      .nullable()
      .describe('The authority itself confirmed this very value in the last 36 months; null where it did not'),
    otherPage: z
      .strictObject({ url: webAddress, published: looseDate.nullable().describe('The date of that page; null where it bears none') })
      .nullable()
      .describe('Another page, beside the sources, that gives the same value. Nobody has rung'),
    newestSource: sourceIdSchema.describe('The newest dated source, or the first one where none is dated'),
    newestDate: looseDate.nullable().describe('Its date; null where it bears none'),
  })
  .meta({ id: 'Trust', description: 'How far a number can be trusted, derived from its sources and their dates as of `meta.contentDate`' });

/** What every document begins with. */
export const meta = z
  .strictObject({
    generator: z.string().min(1).describe('What made the document'),
    schemaVersion: z.literal('1').describe('The version of the schemas: the same for as long as no field goes or changes its meaning'),
    contentDate: day.describe('The day of the content, from which ages are counted: never the day on which the document was made'),
    commit: z.string().regex(/^[0-9a-f]{7,64}$/).nullable().describe('The commit of the content; null where it is not known'),
    licence: z.literal('CC-BY-4.0').describe('The licence of the content (SPDX)'),
    licenceUrl: webAddress,
    cite: z.string().min(1).describe('How to give credit'),
    site: webAddress.nullable().describe('Where the site stands; null where nobody has said'),
    languages: z.array(z.enum(LOCALES)).describe('The languages in which every text stands'),
    languageNote: z.string().min(1).describe('How texts in several languages are written'),
  })
  .meta({ id: 'Meta', description: 'Of when the document is, under which licence, and how to cite it' });

/** The page of a record on the site, in each language. */
export const pages = z
  .strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, webAddress])) as Record<(typeof LOCALES)[number], typeof webAddress>)
  .nullable()
  .meta({ id: 'Pages', description: 'Its page on the site, in each language; null where the site has no address' });

/** A fact that a source states, or that nobody knows. */
export const known = <T extends z.ZodType>(schema: T, what: string): z.ZodNullable<T> => schema.nullable().describe(`${what}; null where it is not known`);
