import { z } from 'zod';
import { changeLogSchema } from '../../model/changes.ts';
import { fileIdSchema } from '../../model/instrument.ts';
import { LOCALES } from '../../model/locales.ts';
import { CHANGE_KINDS } from '../../model/changes.ts';
import { ACCESSES, RESOURCE_KINDS, SUBJECTS, USES } from '../../model/vocabularies.ts';
import { standing } from './schema-country.ts';
import { countryCode, day, fullText, language, pages, sourceIds, sources, text, webAddress } from './schema-parts.ts';

const id = fileIdSchema.describe('Its id: permanent, it stands in the address of its page');

/** A treaty and how each state stands to it. */
export const instrument = z
  .strictObject({
    id,
    page: pages,
    title: fullText.describe('The full title'),
    short: fullText.describe('The name by which it is known'),
    subject: z.enum(SUBJECTS).describe('What it is about'),
    adopted: z.strictObject({ date: day, place: z.string() }).describe('When and where it was adopted'),
    inForce: day.describe('When it entered into force'),
    depositary: fullText.describe('Who keeps the list of parties'),
    url: webAddress.describe('The depositary’s own page'),
    mandate: z.string().nullable().describe('The paragraph of the 2006 recommendations that names it'),
    summary: text.describe('What it is for in a case of trafficking'),
    states: z.array(z.strictObject({ country: countryCode, standing })).describe('How each state of the directory stands to it, by code'),
    sources,
  })
  .meta({ id: 'Instrument', description: 'A treaty, and how each state of the directory stands to it' });
export type ApiInstrument = z.output<typeof instrument>;

const otherWords = z.array(z.string());

/** A term of the glossary. */
export const term = z
  .strictObject({
    id,
    page: pages,
    term: fullText.describe('The term in the four languages'),
    variants: z.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, otherWords])) as Record<(typeof LOCALES)[number], typeof otherWords>).describe('Other words for the same, by language'),
    definition: text.describe('What it means, in plain words'),
    basis: z
      .strictObject({
        instrument: z.string().describe('The treaty that defines it, by its English name'),
        instrumentId: id.nullable().describe('Its id in instruments.json; null where it is not among them'),
        article: z.string().describe('The article'),
        url: webAddress.nullable().describe('The text of the treaty; null where it is not known or must not be linked'),
        sourceIds,
      })
      .nullable()
      .describe('Where it is defined; null where no treaty does'),
    falseFriends: text.describe('What a reader of another language may take it for'),
    related: z.array(id).describe('Terms to read beside it, in both directions'),
    sources,
  })
  .meta({ id: 'Term', description: 'A term of the glossary' });
export type ApiTerm = z.output<typeof term>;

/** A database, network, directory, report, guide or organisation. */
export const resource = z
  .strictObject({
    id,
    page: pages,
    name: fullText.describe('Its name'),
    acronym: z.string().nullable().describe('The acronym in use'),
    kind: z.enum(RESOURCE_KINDS).describe('What it is'),
    publisher: z.string().describe('Who keeps it'),
    url: webAddress.nullable().describe('Its own address; null where it must not be linked'),
    link: z.boolean().describe('false: its address is cited only'),
    citedUrl: webAddress.nullable().describe('The address where it must not be linked: a copy, or a page that is gone'),
    languages: z.array(language).nullable().describe('Its languages; null where they are not known'),
    access: z.enum(ACCESSES).describe('Who may use it'),
    summary: text.describe('What it holds'),
    useFor: z.array(z.enum(USES)).min(1).describe('What it is good for in a case'),
    notes: text.nullable().describe('Its last known state, and what to mind'),
    sources,
  })
  .meta({ id: 'Resource', description: 'A database, network, directory, report, guide or organisation' });
export type ApiResource = z.output<typeof resource>;

/** What changed for readers on a day. */
export const changesOfDay = z
  .strictObject({
    on: day.describe('The day on which the changes were published'),
    changes: z
      .array(
        z.strictObject({
          kind: z.enum(CHANGE_KINDS).describe('What changed'),
          entry: changeLogSchema.element.shape.changes.element.shape.entry,
          before: z.string().nullable().describe('What was there'),
          after: z.string().nullable().describe('What is there now'),
        }),
      )
      .min(1),
  })
  .meta({ id: 'ChangesOfDay', description: 'What changed for readers on a day' });
export type ApiChangesOfDay = z.output<typeof changesOfDay>;

const code = z.strictObject({
  code: z.string().describe('The code, as the other documents use it: it never changes its meaning'),
  label: fullText.describe('What it is called'),
  meaning: fullText.describe('What it means, in one sentence'),
});

/** What the codes of a field mean. */
export const vocabulary = z
  .strictObject({ name: z.string().describe('The field, or the kind of field, in which the codes stand'), codes: z.array(code).min(1) })
  .meta({ id: 'Vocabulary', description: 'What the codes of a field mean, in four languages' });
export type ApiVocabulary = z.output<typeof vocabulary>;
