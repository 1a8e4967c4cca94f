import { z } from 'zod';
import { fullTextSchema, textSchema } from './text.ts';
import { dateSchema, looseDateSchema, sourceIdsSchema, webAddressSchema } from './source.ts';
import { CHANNELS, PURPOSES, REACHES, SHARING } from './vocabularies.ts';

/** ISO 3166-1 alpha-2, in capitals. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, { error: 'a country is written with two capital letters (ISO 3166-1), such as AR' }).describe('ISO 3166-1 alpha-2, such as AR');

/** A language code (BCP 47, language part only). */
export const languageSchema = z.string().regex(/^[a-z]{2,3}$/, { error: 'a language is written with its code of two or three small letters (BCP 47), such as es' }).describe('BCP 47 language code, such as es');

const checkSchema = z
  .strictObject({
    on: dateSchema.describe('The day of the second reading'),
    newest: looseDateSchema.optional().describe('Date of the newest page that gives the same value; leave it out where it is undated'),
    url: webAddressSchema.describe('The page that gives the same value'),
    value: z.string().trim().min(1).optional().describe('The value that was seen: the check lapses when the contact’s value changes'),
  })
  .describe('A second, independent reading found the same value. Nobody has rung: a page shows it as "another page gives the same number"');

const confirmSchema = z
  .strictObject({
    by: z.string().trim().min(1).describe('The office that confirmed the value: never a person’s name'),
    on: dateSchema.describe('The day on which it confirmed it'),
    value: z.string().trim().min(1).describe('The value that it confirmed: the confirmation lapses when the contact’s value changes'),
  })
  .describe('The authority itself confirmed this value');

const disputeSchema = z
  .strictObject({
    on: dateSchema.describe('The day on which the doubt was raised'),
    why: textSchema.describe('What is doubted and why, in plain words'),
    value: z.string().trim().min(1).describe('The value in doubt: the dispute lapses when the contact’s value changes'),
  })
  .describe('Somebody says that this value is wrong; it is shown as in doubt and never first while it is looked into');

const sharingSchema = z
  .strictObject({
    police: z.enum(SHARING).optional().describe('Whether what is said is passed on to the police'),
    immigration: z.enum(SHARING).optional().describe('Whether immigration status is reported'),
    sources: sourceIdsSchema,
  })
  .describe('What the line does with what it is told. Leave it out where nobody knows: the page then says "we do not know"');

/** One way to reach an agency. */
export const contactSchema = z.strictObject({
  channel: z.enum(CHANNELS).describe('By what means: phone, whatsapp, sms, chat, email, form, tty (text telephone), fax'),
  value: z.string().trim().min(1).describe('The number, mailbox or address, in quotes. reach international: + and digits (E.164), a mailbox or a web address. reach domestic: as it is dialled inside the country, digits and * only, never with a +'),
  published: z.string().trim().min(1).optional().describe('The number as the source prints it, where it differs from value'),
  extension: z.string().regex(/^\d{1,8}$/).optional().describe('The extension to ask for or to dial, digits only'),
  reach: z.enum(REACHES).describe('international: works from any country; domestic: only inside the country'),
  callableFrom: z.array(countryCodeSchema).min(1).optional().describe('Countries from which an international number works or is free, where it does not work from everywhere'),
  purpose: z.enum(PURPOSES).describe('hotline: a line for the public; duty: an officer on duty; after-hours: outside office hours; office: the office'),
  unconfirmed: z.literal(true).optional().describe('true where there is only one weak, old or undated source: the page says so and never offers it first'),
  label: fullTextSchema.optional().describe('What this contact is, where the agency has several'),
  hours: z.string().trim().min(1).optional().describe('When it answers, in opening_hours syntax of OpenStreetMap: 24/7 or Mo-Fr 08:00-16:00'),
  tollFree: z.boolean().optional().describe('true: free to call; false: a source says that it is charged; leave it out where unknown'),
  anonymous: z.boolean().optional().describe('true: a source says that one need not give a name'),
  languages: z.array(languageSchema).min(1).optional().describe('Languages in which this contact answers, only where a source states them'),
  factSources: z
    .strictObject({ hours: sourceIdsSchema.optional(), anonymous: sourceIdsSchema.optional(), languages: sourceIdsSchema.optional() })
    .optional()
    .describe('Own sources for hours, anonymous or languages, where they differ from those of the value'),
  sharing: sharingSchema.optional(),
  notes: textSchema.optional().describe('What a caller should know beside the facts above'),
  check: checkSchema.optional(),
  confirm: confirmSchema.optional(),
  dispute: disputeSchema.optional(),
  sources: sourceIdsSchema,
});
export type Contact = z.output<typeof contactSchema>;
