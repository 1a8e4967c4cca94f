import type { Agency } from '../../model/agency.ts';
import type { Country } from '../../model/country.ts';
import { LOCALES, type Locale } from '../../model/locales.ts';
import { CHANNEL_MEANINGS, PURPOSE_MEANINGS } from '../../model/meanings/index.ts';
import type { Source } from '../../model/source.ts';
import type { LetterWay } from '../../model/ledger.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { letterMessages } from '../../i18n/messages/letter.ts';
import { trustMessages } from '../../i18n/messages/contact.ts';
import { textIn } from '../../i18n/text.ts';

/** One value of an entry that an office is asked about. */
export interface Question {
  /** The agency's address: ar/protex */
  readonly entry: string;
  /** Which value: `name`, `website`, `address`, `contact +541160899000`, `hours 145`. The answer is found again by it. */
  readonly field: string;
  /** What it is, in the language of the letter. */
  readonly what: string;
  readonly value: string;
  /** Who published it, and when; empty where the file does not say it for this value. */
  readonly source: string;
}

/** A letter to one recipient, about one agency or several. */
export interface LetterTo {
  readonly way: LetterWay;
  /** The mailbox; undefined for a Permanent Mission, whose address is not in the content. */
  readonly mailbox: string | undefined;
  readonly agencies: readonly Agency[];
}

/** The language in which a country's offices are written to: its first official language among the four of the site, else English. */
export function letterLocale({ languages }: Country): Locale {
  return LOCALES.find((locale) => locale === languages.find((language) => (LOCALES as readonly string[]).includes(language))) ?? 'en';
}

function mailboxOf(agency: Agency): string | undefined {
  return agency.contacts?.find(({ channel, value, dispute }) => channel === 'email' && dispute?.value !== value)?.value;
}

/** To whom the requests of a country go: to each agency that has a mailbox, and about all others to the country's Permanent Mission. */
export function lettersOf(country: Country): LetterTo[] {
  const byMailbox = country.agencies.flatMap((agency): LetterTo[] => {
    const mailbox = mailboxOf(agency);
    return mailbox === undefined ? [] : [{ way: 'mailbox', mailbox, agencies: [agency] }];
  });
  const others = country.agencies.filter((agency) => mailboxOf(agency) === undefined);
  return others.length === 0 ? byMailbox : [...byMailbox, { way: 'mission', mailbox: undefined, agencies: others }];
}

/** What an office is asked, value by value, in the order of the entry's page. */
export function questionsOf(country: Country, agency: Agency, locale: Locale): Question[] {
  const m = messagesIn(letterMessages, locale);
  const t = messagesIn(trustMessages, locale);
  const entry = `${country.country.toLowerCase()}/${agency.id}`;
  const dated = ({ publisher, published }: Source): string => `${publisher}, ${published === undefined ? t.undated.replace(/\s*:$/, '') : formatDate(published, locale)}`;
  const own = country.languages.find((language) => typeof agency.name[language] === 'string');
  const name = (own === undefined ? undefined : agency.name[own]) ?? textIn(agency.name, locale).words;
  const ask = (field: string, what: string, value: string | undefined, source = ''): Question[] => (value === undefined ? [] : [{ entry, field, what, value, source }]);
  const contacts = (agency.contacts ?? []).flatMap((contact) => {
    const sources = contact.sources.flatMap((id) => country.sources[id] ?? []);
    const newest = sources.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))[0];
    const what = [CHANNEL_MEANINGS[contact.channel].label[locale], contact.label ? textIn(contact.label, locale).words : PURPOSE_MEANINGS[contact.purpose].label[locale]].join(' · ');
    return [...ask(`contact ${contact.value}`, what, contact.value, newest && dated(newest)), ...ask(`hours ${contact.value}`, m.hours(contact.value), contact.hours)];
  });
  return [...ask('name', m.name, name), ...contacts, ...ask('website', m.website, agency.website?.url), ...ask('address', m.address, agency.address)];
}
