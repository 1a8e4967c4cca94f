import { z } from 'zod';
import { agencyIdSchema } from '../../model/agency.ts';
import { EMERGENCY_KINDS, PARTY_ACTS, TOMBSTONE_REASONS } from '../../model/vocabularies.ts';
import { agency } from './schema-agency.ts';
import { countryCode, day, entry, fullText, language, looseDate, pages, source, sourceIds, sources, text, trust } from './schema-parts.ts';

/** An emergency number, with all that a reader must know of it. */
export const emergency = z
  .strictObject({
    kind: z.enum(EMERGENCY_KINDS).describe('Which service answers'),
    number: z.string().regex(/^\d{2,12}$/).describe('As it is dialled inside the country: never put a + before it'),
    reach: z.literal('domestic').describe('It works only inside the country'),
    dial: z.string().regex(/^tel:\d+$/).describe('The address by which a telephone calls it'),
    notes: text.nullable().describe('What a caller should know'),
    trust,
    sources: z.array(source).min(1).describe('Every source of the number, the best first'),
  })
  .meta({ id: 'EmergencyNumber', description: 'An emergency number of a country' });
export type ApiEmergency = z.output<typeof emergency>;

const law = z
  .strictObject({
    title: fullText.describe('Its title'),
    number: z.string().nullable().describe('Its number'),
    year: z.int().describe('Its year'),
    notes: text.nullable().describe('What a reader should know'),
    sourceIds,
  })
  .meta({ id: 'Law', description: 'A law against trafficking in persons' });
export type ApiLaw = z.output<typeof law>;

const gap = z
  .strictObject({
    text: text.describe('What was looked for and not found'),
    about: z.array(agencyIdSchema.describe('The id of an agency of this country, or hotline')).describe('The agencies that it is about, or `hotline`: no national line was found; empty where it is about none of them'),
  })
  .meta({ id: 'Gap', description: 'Something that was looked for and not found' });
export type ApiGap = z.output<typeof gap>;

const tombstone = z
  .strictObject({
    entry: entry.describe('The address that ended: it is never given to another'),
    reason: z.enum(TOMBSTONE_REASONS).describe('Why it ended'),
    to: entry.nullable().describe('What takes its place; null where nothing does'),
    on: looseDate.describe('When it ended'),
    notes: text.nullable().describe('What a reader should know'),
  })
  .meta({ id: 'Tombstone', description: 'An entry that ended. Do not use numbers that you saved from it' });
export type ApiTombstone = z.output<typeof tombstone>;

/** How a state stands to a treaty. */
export const standing = z
  .discriminatedUnion('standing', [
    z.strictObject({
      standing: z.literal('party'),
      date: looseDate.nullable().describe('When it bound itself; null where that could not be established'),
      act: z.enum(PARTY_ACTS).exclude(['signature-only']).nullable().describe('By which act; null where that could not be established'),
      signed: looseDate.nullable().describe('When it signed; null where that is not known or it did not'),
      sourceIds,
    }),
    z.strictObject({
      standing: z.literal('signed-only'),
      signed: looseDate.nullable().describe('When it signed'),
      asOf: looseDate.nullable().describe('The date up to which the sources go: it may have joined since'),
      sourceIds,
    }),
    z.strictObject({ standing: z.literal('not-party'), asOf: looseDate.describe('The date of the newest source that says so: it may have joined since'), sourceIds }),
    z.strictObject({ standing: z.literal('not-established') }),
  ])
  .meta({ id: 'Standing', description: 'How a state stands to a treaty. not-established: no source was found that says it, which does not mean that it is no party' });
export type ApiStanding = z.output<typeof standing>;

/** A state with everything that the directory holds of it. */
export const country = z
  .strictObject({
    code: countryCode,
    name: fullText.describe('The name of the state'),
    page: pages,
    subregion: z.string().nullable().describe('The subregion in which it is listed'),
    languages: z.array(language).describe('Official languages, the most used first'),
    timezones: z.array(z.string()).describe('IANA time zones'),
    reviewed: day.describe('When the file as a whole was last read against its sources: no verification of any number'),
    emergency: z.array(emergency).describe('Emergency numbers as dialled in the country'),
    laws: z.array(law).describe('Laws against trafficking in persons'),
    agencies: z.array(agency).describe('Who assists, who investigates, who is the point of contact, in the order of the file'),
    treaties: z.array(z.strictObject({ instrument: z.string().describe('The id of a treaty in instruments.json'), standing })).describe('How it stands to each treaty; ids of sources are those of the treaty'),
    gaps: z.array(gap).describe('What was looked for and not found'),
    tombstones: z.array(tombstone).describe('Entries that ended'),
    sources,
  })
  .meta({ id: 'Country', description: 'A state, with everything that the directory holds of it' });
export type ApiCountry = z.output<typeof country>;
