import { z } from 'zod';
import { countryCodeSchema } from './contact.ts';
import { dateSchema, looseDateSchema, sourceIdSchema, sourceIdsSchema, sourceSchema, webAddressSchema } from './source.ts';
import { fullTextSchema, textSchema } from './text.ts';
import { PARTY_ACTS, SUBJECTS } from './vocabularies.ts';

/** The id of a file of content/instruments, content/glossary or content/resources: it stands in an address, for ever. */
export const fileIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id is written in small letters, digits and single hyphens, such as palermo-protocol' })
  .describe('The same as the file’s name: it stands in the address of its page, for ever');

const partySchema = z
  .strictObject({
    signed: looseDateSchema.optional().describe('When it signed'),
    bound: looseDateSchema.optional().describe('When it ratified, acceded or succeeded; leave it out where the date is not known'),
    act: z.enum(PARTY_ACTS).optional().describe('By which act it became bound; signature-only: it signed and is not bound'),
    asOf: looseDateSchema.optional().describe('The date up to which the sources go, where it signed only'),
    sources: sourceIdsSchema,
  })
  .superRefine((party, ctx) => {
    if (party.act === 'signature-only' && party.bound !== undefined) ctx.addIssue({ code: 'custom', path: ['bound'], params: { rule: 'party-bound' }, message: 'a state that only signed is not bound: delete this date, or write the act by which it became bound' });
  });
export type Party = z.output<typeof partySchema>;

const notPartySchema = z.strictObject({
  asOf: looseDateSchema.describe('The date of the newest source that says so: a state may have joined since'),
  sources: sourceIdsSchema,
});
export type NotParty = z.output<typeof notPartySchema>;

/** A treaty and the states of the Americas that are bound by it, as it stands in content/instruments/<id>.yaml. */
export const instrumentSchema = z.strictObject({
  id: fileIdSchema,
  title: fullTextSchema.describe('The full title'),
  short: fullTextSchema.describe('The name by which it is known'),
  adopted: z.strictObject({ date: dateSchema, place: z.string().trim().min(1) }).describe('When and where it was adopted'),
  inForce: dateSchema.describe('When it entered into force'),
  depositary: fullTextSchema.describe('Who keeps the list of parties'),
  url: webAddressSchema.describe('The depositary’s own page'),
  subject: z.enum(SUBJECTS).describe('What it is about'),
  mandate: z.string().regex(/^Topic (I|II|III|IV|V) §\d+$/, { error: 'write the paragraph of 2006, such as Topic I §1' }).optional().describe('The paragraph of the 2006 recommendations that names it'),
  summary: textSchema.describe('What it is for in a case of trafficking'),
  sources: z.record(sourceIdSchema, sourceSchema).describe('Every source that this file names, by id'),
  parties: z.record(countryCodeSchema, partySchema).describe('States that are parties, or that signed only'),
  notParties: z.record(countryCodeSchema, notPartySchema).describe('States of which a source says that they are not parties'),
  unsourced: z.array(countryCodeSchema).describe('States of which nothing could be established: never shown as "no"'),
});
export type Instrument = z.output<typeof instrumentSchema>;
