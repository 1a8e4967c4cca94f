import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Country } from '../../model/country.ts';
import { LOCALES } from '../../model/locales.ts';
import { SPOKEN_SOURCE_KINDS } from '../../model/vocabularies.ts';
import { listOf, type Answered } from '../ask.ts';
import { Refusal } from '../command.ts';

/** Fields that have a value, in the order in which they stand in the files. */
export function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}

/** A source as it stands in a file. @throws Refusal where a page has no address, or a letter or call no day */
export function sourceOf(answers: Answered): Record<string, unknown> {
  const kind = answers['source-kind'] ?? '';
  const spoken = (SPOKEN_SOURCE_KINDS as readonly string[]).includes(kind);
  const url = answers['source-url'];
  const published = answers['source-published'];
  if (!spoken && url === undefined) throw new Refusal(`A source of the kind ${kind} is a page: give its address with --source-url`);
  if (spoken && !/^\d{4}-\d{2}-\d{2}$/.test(published ?? '')) throw new Refusal(`A ${kind} has a day: give it with --source-published 2026-11-01`);
  if (spoken && url !== undefined) throw new Refusal(`A ${kind} has no address: leave --source-url out`);
  return withoutEmpty({ url, title: answers['source-title'], publisher: answers['source-publisher'], kind, published, lang: answers['source-lang'] });
}

/** The first free id of the pattern s1, s2, … */
export function freeSourceId(sources: Country['sources']): string {
  let number = Object.keys(sources).length + 1;
  while (`s${number}` in sources) number += 1;
  return `s${number}`;
}

/** A text in the languages that were answered; the others are marked pending where the text may wait. Undefined where none was. */
export function textOf(answers: Answered, flag: string, mayWait: boolean): Record<string, unknown> | undefined {
  const words = Object.fromEntries(LOCALES.flatMap((locale) => (answers[`${flag}-${locale}`] === undefined ? [] : [[locale, answers[`${flag}-${locale}`]]])));
  const missing = LOCALES.filter((locale) => !(locale in words));
  if (missing.length === LOCALES.length) return undefined;
  return mayWait && missing.length > 0 ? { ...words, pending: missing } : words;
}

/** An agency as it stands in a file. @throws Refusal where it has no summary */
export function agencyOf(answers: Answered, sources: readonly string[], languages: readonly string[]): Record<string, unknown> {
  const summary = textOf(answers, 'summary', true);
  if (!summary) throw new Refusal('Say in one sentence what the agency is and does: --summary-es "…", or in another of the four languages');
  const own = languages.find((language) => !(LOCALES as readonly string[]).includes(language));
  const { 'own-name': ownName, website } = answers;
  return withoutEmpty({
    id: answers.id,
    name: { ...textOf(answers, 'name', false), ...(ownName !== undefined && own !== undefined && { [own]: ownName }) },
    acronym: answers.acronym,
    type: answers.type,
    roles: listOf(answers.roles),
    services: listOf(answers.services),
    serves: listOf(answers.serves),
    summary,
    city: answers.city,
    website: website === undefined ? undefined : { url: website, sources },
    sources,
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['phone', 'whatsapp', 'sms', 'tty', 'fax']);

/** The value of a contact in the form of the files: E.164 from abroad, as dialled inside the country. */
function valueOf(answers: Answered, country: string): string {
  const { channel = '', value = '', reach } = answers;
  if (!NUMBERS.has(channel)) return value;
  if (reach === 'domestic') return value.replace(/[\s().-]/g, '');
  return parsePhoneNumberFromString(value, country as CountryCode)?.number ?? value.replace(/[\s().-]/g, '');
}

/** A contact as it stands in a file; the number as it was typed stays as `published` where the file writes it otherwise. */
export function contactOf(answers: Answered, sources: readonly string[], country: string): Record<string, unknown> {
  const value = valueOf(answers, country);
  return withoutEmpty({
    channel: answers.channel,
    value,
    published: answers.value === value ? undefined : answers.value,
    reach: answers.reach,
    purpose: answers.purpose,
    unconfirmed: answers.unconfirmed === 'yes' ? true : undefined,
    hours: answers.hours,
    tollFree: answers['toll-free'] === undefined ? undefined : answers['toll-free'] === 'yes',
    sources,
  });
}
