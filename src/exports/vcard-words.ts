import type { Contact } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import type { Locale } from '../model/locales.ts';
import { CHANNEL_MEANINGS, SHARING_MEANINGS } from '../model/meanings/index.ts';
import { isCalled } from '../directory/contact-facts.ts';
import type { Line } from '../directory/contacts.ts';
import { extensionAndOptions } from '../directory/published.ts';
import type { Trust } from '../directory/trust.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { contactMessages, trustMessages } from '../i18n/messages/contact.ts';
import { countryName, languageName } from '../i18n/names.ts';
import { textIn } from '../i18n/text.ts';

/** How a contact is shown, by libraries that stay in the build. */
export interface ShownContact {
  /** The number with its groups, as a page shows it. */
  number(contact: Contact): string;
  /** Its hours in words; undefined where none are published. */
  hours(contact: Contact): string | undefined;
}

const words = (parts: readonly (string | undefined | false)[], separator: string): string => parts.filter(Boolean).join(separator);

/** The doubt about a number in a few words; undefined where there is none. */
export function doubtInWords({ level, doubt, dispute }: Trust, locale: Locale): string | undefined {
  const m = messagesIn(trustMessages, locale);
  if (level === 'disputed') return words([m.disputed, dispute && m.disputedSince(formatDate(dispute.on, locale)), dispute && textIn(dispute.why, locale).words], '. ');
  if (level !== 'unconfirmed') return undefined;
  const why = doubt === 'single-old' || doubt === 'single-undated' ? m.single : undefined;
  return words([m.unconfirmed, why], ': ');
}

/** Where a number comes from, and of when that is. */
export function sourceInWords({ level, doubt, shown, otherPage, confirmed }: Trust, locale: Locale): string {
  const m = messagesIn(trustMessages, locale);
  const { published, publisher } = shown.source;
  const isOld = level === 'old' || doubt === 'single-old';
  const lead = published === undefined ? m.undated : (isOld ? m.old : m.recent)(formatDate(published, locale));
  const other = otherPage && (otherPage.date ? m.otherPage(formatDate(otherPage.date, locale)) : m.otherPageUndated);
  const source = words([`${lead} ${publisher}`, other], '; ');
  return words([level === 'confirmed' && confirmed && m.confirmed(confirmed.by, formatDate(confirmed.on, locale)), source], '. ');
}

/** From where a contact works; undefined for what works from anywhere without being called. */
export function reachInWords(contact: Contact, country: Country, locale: Locale): string | undefined {
  const m = messagesIn(contactMessages, locale);
  if (contact.reach === 'domestic') return m.domesticOnly(countryName(country.country, locale));
  if (contact.callableFrom) return m.callableFrom(formatList(contact.callableFrom.map((code) => countryName(code, locale)), locale));
  return isCalled(contact) ? m.fromAbroad : undefined;
}

/** What a contact is besides its number: means, own label, extension and option. */
export function kindInWords(contact: Contact, locale: Locale): string {
  const m = messagesIn(contactMessages, locale);
  const { extensions, option } = extensionAndOptions(contact);
  return words(
    [
      contact.channel !== 'phone' && CHANNEL_MEANINGS[contact.channel].label[locale],
      contact.label && textIn(contact.label, locale).words,
      extensions.length > 0 && m.extension(formatList(extensions, locale, 'disjunction')),
      option && m.option(option),
    ],
    ' · ',
  );
}

/** A contact in full, for a note: doubt, number, facts and source, each on its own line. The doubt stands before the number. */
export function contactInWords({ contact, trust }: Line, country: Country, locale: Locale, shown: ShownContact): string {
  const m = messagesIn(contactMessages, locale);
  const called = isCalled(contact);
  const doubt = doubtInWords(trust, locale);
  const facts = [
    reachInWords(contact, country, locale),
    shown.hours(contact) ?? (called && m.hoursUnknown),
    contact.tollFree === undefined ? called && m.priceUnknown : contact.tollFree ? m.free : m.charged,
    contact.languages && m.languages(formatList(contact.languages.map((code) => languageName(code, locale)), locale)),
    contact.sharing?.police && m.sharingPolice(SHARING_MEANINGS[contact.sharing.police].label[locale]),
    contact.sharing?.immigration && m.sharingImmigration(SHARING_MEANINGS[contact.sharing.immigration].label[locale]),
  ];
  return words(
    [
      doubt && `${doubt}.`,
      words([shown.number(contact), kindInWords(contact, locale)], ' – '),
      words(facts, ' · '),
      contact.notes && textIn(contact.notes, locale).words,
      sourceInWords(trust, locale),
    ],
    '\n',
  );
}
