import type { z } from 'zod';
import { agencyIdSchema } from '../../model/agency.ts';
import { countryCodeSchema, languageSchema } from '../../model/contact.ts';
import { hoursProblem } from '../../model/hours.ts';
import { LOCALES } from '../../model/locales.ts';
import { looseDateSchema, webAddressSchema } from '../../model/source.ts';
import { AGENCY_TYPES, CHANNELS, GROUPS, PURPOSES, REACHES, ROLES, SERVICES, SOURCE_KINDS } from '../../model/vocabularies.ts';
import type { Question } from '../ask.ts';

/** What a schema of the model objects to in an answer. */
const by = (schema: z.ZodType) => (answer: string): string | undefined => schema.safeParse(answer).error?.issues[0]?.message;
const byEach = (schema: z.ZodType) => (answer: string): string | undefined => answer.split(',').map((word) => by(schema)(word.trim())).find((problem) => problem !== undefined);

const LANGUAGE_NAMES = { en: 'English', es: 'Spanish', pt: 'Portuguese', fr: 'French' } as const;

/** The country of an entry. */
export const COUNTRY: Question = { flag: 'country', ask: 'Country (two capital letters, such as AR)', check: by(countryCodeSchema) };

/** A source: a page, or a letter or call. A page needs its address, a letter or a call its day. */
export const SOURCE_QUESTIONS: readonly Question[] = [
  { flag: 'source-kind', ask: 'Who speaks in the source', among: SOURCE_KINDS },
  { flag: 'source-url', ask: 'Address of the page (leave out for a letter or a call)', optional: true, check: by(webAddressSchema) },
  { flag: 'source-title', ask: 'Title of the page, or what the letter or call was about' },
  { flag: 'source-publisher', ask: 'Who publishes it, or the office that answered: never a person' },
  { flag: 'source-published', ask: 'Its date, as precisely as it is known, such as 2025-09', optional: true, check: by(looseDateSchema) },
  { flag: 'source-lang', ask: 'Its language, such as es', check: by(languageSchema) },
];

/** Where an entry rests on a source that the file has already. */
export const KNOWN_SOURCES: Question = { flag: 'sources', ask: 'Ids of sources that the file has already, such as s1,s4 (Enter: describe a new one)', optional: true };

/** A question in each of the four languages. */
export const inAllLanguages = (flag: string, ask: string, optional?: true): Question[] => LOCALES.map((locale) => ({ flag: `${flag}-${locale}`, ask: `${ask} in ${LANGUAGE_NAMES[locale]}`, ...(optional && { optional }) }));

/** An agency. A name must stand in all four languages; a summary in one at least, the others are then marked pending. */
export const AGENCY_QUESTIONS: readonly Question[] = [
  { flag: 'id', ask: 'Id: small letters, digits, hyphens; it stands in the address of its page for ever', check: by(agencyIdSchema) },
  ...inAllLanguages('name', 'Name'),
  { flag: 'own-name', ask: 'Its own name, where the country’s language is none of the four', optional: true },
  { flag: 'acronym', ask: 'Acronym in use', optional: true },
  { flag: 'type', ask: 'What it is', among: AGENCY_TYPES },
  { flag: 'roles', ask: 'Its roles', among: ROLES, list: true },
  { flag: 'services', ask: 'What it does', among: SERVICES, list: true },
  { flag: 'serves', ask: 'Whom it serves', among: GROUPS, list: true },
  ...inAllLanguages('summary', 'One sentence: what it is and does,', true),
  { flag: 'city', ask: 'City of its office', optional: true },
  { flag: 'website', ask: 'Its own website', optional: true, check: by(webAddressSchema) },
];

/** A way to reach an agency. */
export const CONTACT_QUESTIONS: readonly Question[] = [
  { flag: 'channel', ask: 'By what means', among: CHANNELS },
  { flag: 'value', ask: 'The number, mailbox or address, as the source prints it' },
  { flag: 'reach', ask: 'international: works from any country; domestic: only inside the country', among: REACHES },
  { flag: 'purpose', ask: 'What it is for', among: PURPOSES },
  { flag: 'hours', ask: 'Hours, such as 24/7 or Mo-Fr 08:00-16:00', optional: true, check: hoursProblem },
  { flag: 'toll-free', ask: 'Free of charge, as a source says', among: ['yes', 'no'], optional: true },
  { flag: 'unconfirmed', ask: 'Only one weak, old or undated source', among: ['yes', 'no'], optional: true },
];

/** A country's own facts. */
export const COUNTRY_QUESTIONS: readonly Question[] = [
  { flag: 'languages', ask: 'Official languages, the most used first, such as es,gn', check: byEach(languageSchema) },
  { flag: 'timezones', ask: 'Time zones of the IANA list, the capital’s first, such as America/Lima' },
  { flag: 'emergency', ask: 'Emergency number, as dialled in the country', check: (answer) => (/^\d{2,12}$/.test(answer) ? undefined : 'digits only, as dialled in the country') },
];
