import { z } from 'zod';
import { agencyIdSchema } from '../../model/agency.ts';
import { AGENCY_TYPES, CAUTIONS, CHANNELS, GROUPS, PURPOSES, REACHES, ROLES, SERVICES, SHARING } from '../../model/vocabularies.ts';
import { countryCode, entry, fullText, known, language, pages, source, sourceIds, text, trust, webAddress } from './schema-parts.ts';

const cautions = z.array(z.enum(CAUTIONS)).describe('What a person must be told before she turns to it: show the meaning in vocabularies.json before the number. Empty where there is nothing');

const link = z
  .strictObject({
    kind: z.enum(['tel', 'sms', 'whatsapp', 'mailto', 'web']).describe('What opens it'),
    href: z.string().regex(/^(tel:|sms:|mailto:|https?:\/\/)/).describe('The address, such as tel:+541160899000. A domestic number stands as it is dialled inside the country, such as tel:145'),
  })
  .meta({ id: 'Link', description: 'An address by which a device reaches a contact' });

const sharing = z
  .strictObject({
    police: known(z.enum(SHARING), 'Whether what is said is passed on to the police'),
    immigration: known(z.enum(SHARING), 'Whether immigration status is reported'),
    sourceIds,
  })
  .meta({ id: 'Sharing', description: 'What a line does with what it is told' });

/** The international form of a number, as it stands or in a link. */
const PLUS = /^([a-z]+:)?\s*\+/;

const ownSources = sourceIds.nullable().describe('Ids of the sources that state it, where they are others than those of the value; null where nobody has said');

/** A way to reach an agency, with all that a reader must know of it. */
export const contact = z
  .strictObject({
    channel: z.enum(CHANNELS).describe('By what means'),
    value: z.string().min(1).describe('The number, mailbox or address. reach international: + and digits (E.164). reach domestic: as it is dialled inside the country, digits, * and # only: never put a + before it'),
    display: z.string().min(1).describe('The same as people write it: +54 11 6089-9000'),
    letters: z.string().nullable().describe('The same in letters of the keypad, where the source prints them: 800-4CTU'),
    published: z.string().nullable().describe('As the source prints it, where it differs from the value'),
    extensions: z.array(z.string().regex(/^\d{1,8}$/)).describe('Extensions to ask for or to dial; empty where there is none'),
    menuOption: z.string().regex(/^\d+$/).nullable().describe('The option of a voice menu'),
    links: z.array(link).describe('Addresses by which a device reaches it, the best first; empty where there is none, as for a fax'),
    reach: z.enum(REACHES).describe('international: works from any country; domestic: only inside the country'),
    callableFrom: z.array(countryCode).min(1).nullable().describe('The only countries from which it works or is free; null where `reach` says all'),
    purpose: z.enum(PURPOSES).describe('What it is for: hotline: a line for the public; duty: an officer on duty; after-hours: outside office hours; office: the office'),
    label: fullText.nullable().describe('What it is, where the agency has several'),
    hours: known(z.string().min(1), 'When it answers, in opening_hours syntax of OpenStreetMap, in local time: 24/7 or Mo-Fr 08:00-16:00'),
    tollFree: known(z.boolean(), 'Whether the call is free'),
    anonymous: known(z.boolean(), 'Whether one need not give a name'),
    languages: known(z.array(language).min(1), 'Languages in which it answers, as a source states them'),
    factSources: z
      .strictObject({ hours: ownSources, anonymous: ownSources, languages: ownSources })
      .describe('Own sources of single facts'),
    sharing: known(sharing, 'What it does with what it is told'),
    notes: text.nullable().describe('What a caller should know beside the facts above'),
    order: z.int().min(1).describe('Its place among the contacts of the agency as pages show them: by trust, then purpose, then means. Contacts stand in the order of the file: sort by this before you show them'),
    trust,
    cautions,
    sources: z.array(source).min(1).describe('Every source of the value, the best first'),
  })
  .refine(({ reach, value, display, links }) => reach === 'international' || ![value, display, ...links.map(({ href }) => href)].some((words) => PLUS.test(words)), { error: 'a domestic number bears a +' })
  .meta({ id: 'Contact', description: 'A way to reach an agency. Show it with its reach, its trust and its sources' });
export type ApiContact = z.output<typeof contact>;

/** An agency in full. */
export const agency = z
  .strictObject({
    entry,
    country: countryCode,
    id: agencyIdSchema.describe('Its id in the country'),
    page: pages,
    name: fullText.describe('Its name. In an official language of the country it is its own, in other languages a translation'),
    acronym: z.string().nullable().describe('The acronym in use'),
    aliases: z.array(z.string()).describe('Other names by which people know it'),
    formerNames: z.array(z.string()).describe('Names that it bore before'),
    parent: fullText.nullable().describe('The body to which it belongs'),
    type: z.enum(AGENCY_TYPES).describe('What it is'),
    roles: z.array(z.enum(ROLES)).min(1).describe('Its roles in the mandate of 2006'),
    services: z.array(z.enum(SERVICES)).min(1).describe('What it does'),
    serves: z.array(z.enum(GROUPS)).min(1).describe('Whom it serves; everyone counts for every group'),
    languages: z
      .strictObject({
        stated: z.array(language).describe('A source states them, for the agency or for one of its contacts'),
        assumed: z.array(language).describe('Official languages of the country, where no source states any: nobody has confirmed that it answers in them'),
      })
      .describe('Languages of service'),
    cautions,
    summary: text.describe('One sentence: what it is and what it does'),
    city: z.string().nullable().describe('The city of its office'),
    address: z.string().nullable().describe('The address of a public office. Never that of a shelter'),
    website: z.strictObject({ url: webAddress, sourceIds }).nullable().describe('Its own website'),
    contacts: z.array(contact).describe('Every way to reach it that a source gives, in the order of the file. Empty where none was found'),
    notes: text.nullable().describe('What a reader should know: what changed, what is doubtful'),
    sourceIds,
  })
  .meta({ id: 'Agency', description: 'An authority, service, organisation or line' });
export type ApiAgency = z.output<typeof agency>;
