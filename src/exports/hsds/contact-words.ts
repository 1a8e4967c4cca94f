import { factSource, isCalled } from '../../directory/contact-facts.ts';
import type { Line } from '../../directory/contacts.ts';
import { weeklyIntervals } from '../../directory/hours.ts';
import { hoursInWords } from '../../directory/hours-words.ts';
import type { Trust } from '../../directory/trust.ts';
import { formatDate, formatList, labelled, sentenceCase } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { contactMessages, trustMessages } from '../../i18n/messages/contact.ts';
import { languageName } from '../../i18n/names.ts';
import type { Agency } from '../../model/agency.ts';
import type { Contact } from '../../model/contact.ts';
import type { Locale } from '../../model/locales.ts';
import { CAUTION_MEANINGS, SHARING_MEANINGS } from '../../model/meanings/index.ts';
import { kindInWords, reachInWords, sourceInWords } from '../vcard-words.ts';
import type { Frame } from './frame.ts';
import { fieldWords } from './texts.ts';
import { hsdsMessages } from './words.ts';

/** What a person must know before she turns to an agency, one sentence each. */
export function cautionWords(agency: Agency, locale: Locale): string[] {
  return (agency.cautions ?? []).map((caution) => `${messagesIn(contactMessages, locale).beforeYouCall} ${CAUTION_MEANINGS[caution].meaning[locale]}`);
}

/** The doubt about a value, with its reason, as the page gives it; undefined where there is none. */
export function doubtWords({ level, doubt, dispute }: Trust, locale: Locale): string | undefined {
  const m = messagesIn(trustMessages, locale);
  if (level === 'disputed') {
    const why = dispute && [m.disputedSince(formatDate(dispute.on, locale)), fieldWords(dispute.why, locale)];
    return [m.disputed, ...(why ?? [])].join('. ');
  }
  if (level !== 'unconfirmed') return undefined;
  const why = { 'single-old': m.single, 'single-undated': m.single, 'same-number-elsewhere': messagesIn(hsdsMessages, locale).sameNumber, flagged: undefined }[doubt ?? 'flagged'];
  return why === undefined ? m.unconfirmed : `${labelled(m.unconfirmed, locale)} ${why}`;
}

function anonymityWords(contact: Contact, { country, locale }: Frame): string | undefined {
  const m = messagesIn(contactMessages, locale);
  if (contact.anonymous === undefined) return undefined;
  const namedBy = factSource(contact, 'anonymous', country)?.publisher;
  if (namedBy === undefined) return contact.anonymous ? m.anonymousSomewhere : m.notAnonymousSomewhere;
  return contact.anonymous ? m.anonymous(namedBy) : m.notAnonymous(namedBy);
}

function factWords(contact: Contact, frame: Frame): string {
  const { country, locale } = frame;
  const m = messagesIn(contactMessages, locale);
  const called = isCalled(contact);
  const { sharing, languages, tollFree } = contact;
  return [
    reachInWords(contact, country, locale),
    contact.hours === undefined ? called && m.hoursUnknown : sentenceCase(hoursInWords(weeklyIntervals(contact.hours), locale), locale),
    tollFree === undefined ? called && m.priceUnknown : tollFree ? m.free : m.charged,
    languages && m.languages(formatList(languages.map((code) => languageName(code, locale)), locale)),
    anonymityWords(contact, frame),
    sharing?.police && m.sharingPolice(SHARING_MEANINGS[sharing.police].label[locale]),
    sharing?.immigration && m.sharingImmigration(SHARING_MEANINGS[sharing.immigration].label[locale]),
  ].filter(Boolean).join(' · ');
}

/** How far a value can be trusted, and where it comes from, in one phrase. */
export function trustWords(trust: Trust, locale: Locale): string {
  return [doubtWords(trust, locale), sourceInWords(trust, locale)].filter(Boolean).join('. ');
}

/**
 * Everything that the page says of a contact beside its value, a line each. What must be known before it is used comes first:
 * programs that want a short description take the first line (HSDS, "Names and Descriptions").
 */
export function contactWords({ agency, contact, trust }: Line, frame: Frame): string {
  const { locale } = frame;
  const doubt = doubtWords(trust, locale);
  return [
    ...cautionWords(agency, locale),
    doubt && `${doubt}.`,
    kindInWords(contact, locale),
    factWords(contact, frame),
    contact.notes && fieldWords(contact.notes, locale),
    `${sourceInWords(trust, locale)}.`,
  ].filter(Boolean).join('\n');
}
