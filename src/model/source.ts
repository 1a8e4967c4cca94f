import { z } from 'zod';
import { PAGE_SOURCE_KINDS, SPOKEN_SOURCE_KINDS } from './vocabularies.ts';

/** A date as precise as it is known: a year, a month or a day (ISO 8601). */
export const looseDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'write a year, a month or a day in quotes, such as "2025", "2025-09" or "2025-09-03"' })
  .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, { error: 'there is no such day in the calendar', params: { form: true } })
  .describe('A year, a month or a day, in quotes: "2025", "2025-09", "2025-09-03"');

/** A whole day (ISO 8601). */
export const dateSchema = z.iso
  .date({ error: 'write a day as "YYYY-MM-DD", in quotes' })
  .describe('A day, in quotes: "2026-11-23"');

/**
 * True for an address that leads where it seems to lead. Programs that open addresses drop spaces and line breaks, take a backslash for a
 * slash, and pass over a name before an @: https://www.ministry.gov@elsewhere.example/ leads elsewhere.
 */
export function isPlainAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:\/\/[^\s\\]+$/i.test(address) && !/\p{Cc}/u.test(address) && url.username === '' && url.password === '';
}

/** An address of the web that a reader can be sent to: http or https, nothing else. */
export const webAddressSchema = z
  .string()
  .superRefine((address, ctx) => {
    const whole = URL.canParse(address) && /^https?:/i.test(address);
    if (isPlainAddress(address)) return;
    ctx.addIssue({ code: 'custom', params: { form: true }, message: whole ? 'write the plain address of the page: https://, the name of the site and the path, without spaces, line breaks, backslashes, or a name before an @' : 'write a whole web address that begins with https:// (or http://)' });
  })
  .meta({ format: 'uri' })
  .describe('A web address that begins with https:// (http:// only where the site has nothing better)');

/** The id of a source in the same file. */
export const sourceIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'a source id is written in small letters, digits and hyphens, such as s1 or gazette2012' })
  .describe('The id of a source under `sources` in this file');

/** Where a fact comes from: at least one source of the same file. */
export const sourceIdsSchema = z.array(sourceIdSchema).min(1, { error: 'name at least one source: a fact without a source is not published' }).describe('Where this comes from: ids of sources in this file, the best first');

const languageOfSource = z.string().regex(/^[a-z]{2,3}$/).describe('The language of the source (BCP 47)');

const pageSourceSchema = z.strictObject({
  url: webAddressSchema,
  title: z.string().trim().min(1).describe('The title of the page, as it stands there'),
  publisher: z.string().trim().min(1).describe('Who publishes the page'),
  kind: z.enum(PAGE_SOURCE_KINDS).describe('official: the authority itself; government: another public body; igo; ngo; media; academic'),
  published: looseDateSchema.optional().describe('When the page was published, as precisely as it says; leave it out where the page is undated'),
  lang: languageOfSource,
  link: z.literal(false).optional().describe('false where the page seen is a copy on a host that one should not send people to: it is cited, not linked'),
});

const spokenSourceSchema = z.strictObject({
  kind: z.enum(SPOKEN_SOURCE_KINDS).describe('letter: a written answer by an office; call: a call made to an office'),
  publisher: z.string().trim().min(1).describe('The office that answered: never a person’s name'),
  published: dateSchema.describe('The day of the letter or of the call'),
  title: z.string().trim().min(1).describe('What the letter or the call was about'),
  lang: languageOfSource,
});

/** A source: a page, or a letter from or a call with an office. */
export const sourceSchema = z.discriminatedUnion('kind', [pageSourceSchema, spokenSourceSchema]);
export type Source = z.output<typeof sourceSchema>;
