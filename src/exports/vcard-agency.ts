import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { Locale } from '../model/locales.ts';
import { CAUTION_MEANINGS, EMERGENCY_KIND_MEANINGS } from '../model/meanings/index.ts';
import { linesOf, type Line } from '../directory/contacts.ts';
import { countrySections } from '../directory/sections.ts';
import { emergencyTrust, isDoubtful } from '../directory/trust.ts';
import { formatDate } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { contactMessages, trustMessages } from '../i18n/messages/contact.ts';
import { vcardMessages } from '../i18n/messages/take.ts';
import { countryName } from '../i18n/names.ts';
import { textIn } from '../i18n/text.ts';
import { writeVcards, type VcardContact, type VcardEntry, type VcardVersion } from './vcard.ts';
import { contactInWords, doubtInWords, kindInWords, reachInWords, sourceInWords, type ShownContact } from './vcard-words.ts';

/** How a .vcf file is written. */
export interface VcardOptions {
  /** The day of the content, ISO 8601, from which ages are counted. */
  readonly asOf: string;
  readonly shown: ShownContact;
  /** Where the site stands, with its base path and a slash at the end; left out where nobody has said. */
  readonly site?: string;
  /** 3.0 where nothing is said: what most programs import. */
  readonly version?: VcardVersion;
}

/** The mark of a doubtful number: in its label, because a label is what stands beside the number when somebody dials. */
function doubtMark({ trust }: Pick<Line, 'trust'>, locale: Locale): string | undefined {
  const m = messagesIn(trustMessages, locale);
  return isDoubtful(trust) ? (trust.level === 'disputed' ? m.disputed : m.unconfirmed) : undefined;
}

function contactOf(line: Line, country: Country, locale: Locale): VcardContact {
  const { agency, contact } = line;
  const label = [
    agency.cautions && messagesIn(vcardMessages, locale).readNote,
    doubtMark(line, locale),
    contact.reach === 'domestic' || contact.callableFrom ? reachInWords(contact, country, locale) : undefined,
    kindInWords(contact, locale),
  ].filter(Boolean).join(' · ');
  return { channel: contact.channel, value: contact.value, ...(label ? { label } : {}) };
}

function pageAddress(site: string | undefined, locale: Locale, path: string): string | undefined {
  return site === undefined ? undefined : `${site}${locale}/${path}`;
}

/** What stands at the end of every note: of when the numbers are, where they can be looked up again, and what stays on the phone. */
function ending(locale: Locale, asOf: string, page: string | undefined): string {
  const m = messagesIn(vcardMessages, locale);
  return [m.savedFrom(formatDate(asOf, locale)), page, m.leaves].filter(Boolean).join('\n');
}

/**
 * An agency as an entry of an address book; undefined where it has no contact. Its note says what to know before calling first of all,
 * then of each contact from where and when it works and how far it can be trusted.
 */
export function agencyEntry(agency: Agency, country: Country, locale: Locale, { asOf, site, shown }: VcardOptions): VcardEntry | undefined {
  const lines = linesOf(agency, country, asOf);
  if (lines.length === 0) return undefined;
  const organisation = textIn(agency.name, locale).words;
  const isNamedByIt = agency.acronym === undefined || organisation.includes(agency.acronym);
  const page = pageAddress(site, locale, `${country.country.toLowerCase()}/${agency.id}/`);
  const cautions = (agency.cautions ?? []).map((caution) => `${messagesIn(contactMessages, locale).beforeYouCall} ${CAUTION_MEANINGS[caution].meaning[locale]}`);
  return {
    name: `${isNamedByIt ? '' : `${agency.acronym} – `}${organisation}, ${countryName(country.country, locale)}`,
    organisation,
    contacts: lines.map((line) => contactOf(line, country, locale)),
    addresses: [agency.website?.url, page].filter((address) => address !== undefined),
    note: [...cautions, ...lines.map((line) => contactInWords(line, country, locale, shown)), ending(locale, asOf, page)].join('\n\n'),
    revised: asOf,
  };
}

/** The emergency numbers of a country as an entry of an address book. */
export function emergencyEntry(country: Country, locale: Locale, { asOf, site }: VcardOptions): VcardEntry {
  const name = messagesIn(vcardMessages, locale).emergencyOf(countryName(country.country, locale));
  const page = pageAddress(site, locale, `${country.country.toLowerCase()}/`);
  const inside = messagesIn(contactMessages, locale).domesticOnly(countryName(country.country, locale));
  const numbers = country.emergency.map((emergency) => {
    const trust = emergencyTrust(emergency, country, asOf);
    const kind = EMERGENCY_KIND_MEANINGS[emergency.kind].label[locale];
    return {
      contact: { channel: 'phone' as const, value: emergency.number, label: [doubtMark({ trust }, locale), kind, inside].filter(Boolean).join(' · ') },
      words: [doubtInWords(trust, locale), `${emergency.number} – ${kind}`, inside, emergency.notes && textIn(emergency.notes, locale).words, sourceInWords(trust, locale)].filter(Boolean).join('\n'),
    };
  });
  return {
    name,
    organisation: name,
    contacts: numbers.map(({ contact }) => contact),
    addresses: page === undefined ? [] : [page],
    note: [...numbers.map((number) => number.words), ending(locale, asOf, page)].join('\n\n'),
    revised: asOf,
  };
}

/** The .vcf file of an agency; undefined where it has no contact to save. */
export function agencyVcard(agency: Agency, country: Country, locale: Locale, options: VcardOptions): string | undefined {
  const entry = agencyEntry(agency, country, locale, options);
  return entry && writeVcards([entry], options.version);
}

/**
 * The .vcf file of a country: its emergency numbers, then each agency that can be reached, in the order of the country's page,
 * those with a caution last.
 */
export function countryVcard(country: Country, locale: Locale, options: VcardOptions): string {
  const agencies = countrySections(country, options.asOf)
    .flatMap((section) => section.agencies)
    .sort((a, b) => Number(Boolean(a.cautions)) - Number(Boolean(b.cautions)));
  const entries = agencies.map((agency) => agencyEntry(agency, country, locale, options)).filter((entry) => entry !== undefined);
  return writeVcards([emergencyEntry(country, locale, options), ...entries], options.version);
}
