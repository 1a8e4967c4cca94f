import { callingPlan } from '../directory/calling-plan.ts';
import type { CallingPlan } from '../directory/calling.ts';
import { caseAgency } from '../directory/case-agency.ts';
import type { CaseAgency, CaseContact, CaseCountry } from '../directory/case-country.ts';
import { treatiesOfState, type StateTreaties } from '../directory/case-treaties.ts';
import { factSource } from '../directory/contact-facts.ts';
import { linesOf, type Line } from '../directory/contacts.ts';
import { contactLinks, type ContactLink } from '../directory/dialling.ts';
import { displayLetters, displayNumber } from '../directory/dialling-display.ts';
import { weeklyIntervals } from '../directory/hours.ts';
import { hoursInWords } from '../directory/hours-words.ts';
import { packHours } from '../directory/open-now.ts';
import { ownName } from '../directory/own-name.ts';
import { extensionAndOptions } from '../directory/published.ts';
import { capitalFirst } from '../directory/time-zone.ts';
import { emergencyTrust, isDoubtful } from '../directory/trust.ts';
import { formatList } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { contactMessages, trustMessages } from '../i18n/messages/contact.ts';
import { countryName, languageName } from '../i18n/names.ts';
import { textIn } from '../i18n/text.ts';
import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Locale } from '../model/locales.ts';
import { CHANNEL_MEANINGS, EMERGENCY_KIND_MEANINGS, TYPE_MEANINGS } from '../model/meanings/index.ts';
import { doubtInWords, sourceInWords } from './vcard-words.ts';

/** A contact with all that the sheet shows of it, in one language. */
export interface SheetContact extends CaseContact {
  /** The number, mailbox or address as the page of the country shows it. */
  readonly shown: string;
  /** What the means is called, where it is not a telephone. */
  readonly means?: string;
  /** Letters of the keypad, extension, menu option. */
  readonly beside?: string;
  readonly label?: string;
  readonly links: readonly ContactLink[];
  /** How it is dialled, for what is dialled. */
  readonly plan?: CallingPlan;
  /** Weekly hours, packed; absent where none are published. */
  readonly hours?: string;
  /** Hours in words. */
  readonly open?: string;
  /** Price, languages, anonymity, in words. */
  readonly facts: readonly string[];
  /** How far it can be trusted, with source and date. */
  readonly trust: string;
}

/** An agency with all that the sheet shows of it, in one language. */
export interface SheetAgency extends CaseAgency {
  readonly name: string;
  readonly own?: { readonly words: string; readonly lang: string };
  readonly acronym?: string;
  readonly kind: string;
  readonly contacts: readonly SheetContact[];
}

/** A state with all that the sheet shows of it, in one language: the file that is fetched when it is chosen. */
export interface SheetCountry extends CaseCountry<SheetAgency> {
  readonly name: string;
  /** IANA zones, the capital's first. */
  readonly zones: readonly string[];
  readonly emergency: readonly { readonly number: string; readonly kind: string; readonly doubt?: string; readonly notes?: string }[];
  readonly treaties: StateTreaties;
}

function sheetContact(line: Line, base: CaseContact, country: Country, locale: Locale): SheetContact {
  const { contact, trust } = line;
  const m = messagesIn(contactMessages, locale);
  const { extensions, option } = extensionAndOptions(contact);
  const letters = displayLetters(contact, country.country);
  const beside = [
    ...(letters ? [m.keypad(letters)] : []),
    ...(extensions.length > 0 ? [m.extension(formatList(extensions, locale, 'disjunction'))] : []),
    ...(option ? [m.option(option)] : []),
  ].join(' · ');
  const named = factSource(contact, 'anonymous', country)?.publisher;
  const weekly = contact.hours === undefined ? undefined : weeklyIntervals(contact.hours);
  return {
    ...base,
    shown: displayNumber(contact, country.country),
    ...(contact.channel === 'phone' ? {} : { means: CHANNEL_MEANINGS[contact.channel].label[locale] }),
    ...(beside ? { beside } : {}),
    ...(contact.label ? { label: textIn(contact.label, locale).words } : {}),
    links: contactLinks(contact),
    plan: callingPlan(contact, country.country),
    ...(weekly ? { hours: packHours(weekly), open: hoursInWords(weekly, locale) } : {}),
    facts: [
      ...(contact.tollFree === undefined ? [] : [contact.tollFree ? m.free : m.charged]),
      ...(contact.languages ? [m.languages(formatList(contact.languages.map((code) => languageName(code, locale)), locale))] : []),
      ...(contact.anonymous ? [named ? m.anonymous(named) : m.anonymousSomewhere] : []),
    ],
    trust: [doubtInWords(trust, locale), sourceInWords(trust, locale)].filter(Boolean).join('. '),
  };
}

function sheetAgency(agency: Agency, country: Country, locale: Locale, asOf: string): SheetAgency {
  const base = caseAgency(agency, country, asOf);
  const lines = linesOf(agency, country, asOf);
  return {
    ...base,
    name: textIn(agency.name, locale).words,
    own: ownName(agency, country, locale),
    acronym: agency.acronym,
    kind: TYPE_MEANINGS[agency.type].label[locale],
    contacts: lines.flatMap((line, i) => (base.contacts[i] ? [sheetContact(line, base.contacts[i], country, locale)] : [])),
  };
}

/**
 * What the case sheet needs of a state, in one language.
 * @param instruments all treaties
 * @param asOf the day from which ages are counted
 */
export function sheetCountry(country: Country, instruments: readonly Instrument[], locale: Locale, asOf: string): SheetCountry {
  const unconfirmed = trustMessages.unconfirmed[locale];
  return {
    code: country.country,
    name: countryName(country.country, locale),
    zones: capitalFirst(country.country, country.timezones),
    emergency: country.emergency.map((emergency) => ({
      number: emergency.number,
      kind: EMERGENCY_KIND_MEANINGS[emergency.kind].label[locale],
      ...(isDoubtful(emergencyTrust(emergency, country, asOf)) ? { doubt: unconfirmed } : {}),
      ...(emergency.notes ? { notes: textIn(emergency.notes, locale).words } : {}),
    })),
    treaties: treatiesOfState(country, instruments),
    agencies: country.agencies.map((agency) => sheetAgency(agency, country, locale, asOf)),
  };
}
