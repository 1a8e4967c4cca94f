import { isCalled } from '../../directory/contact-facts.ts';
import { linesOf, type Line } from '../../directory/contacts.ts';
import { servesOnlyAbroad } from '../../directory/lines.ts';
import { isDoubtful } from '../../directory/trust.ts';
import { formatList } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { contactMessages } from '../../i18n/messages/contact.ts';
import { countryMessages } from '../../i18n/messages/country.ts';
import { countryName } from '../../i18n/names.ts';
import { textIn } from '../../i18n/text.ts';
import type { Agency } from '../../model/agency.ts';
import type { ChangeLog } from '../../model/changes.ts';
import { GROUP_MEANINGS } from '../../model/meanings/index.ts';
import { uriOf } from './addresses.ts';
import { attribute, fact } from './attributes.ts';
import { cautionWords, doubtWords } from './contact-words.ts';
import type { Frame } from './frame.ts';
import { contactNames, entryName, permanentUuid } from './ids.ts';
import { known } from './known.ts';
import { changeMetadata } from './metadata.ts';
import { organizationRecord } from './organizations.ts';
import { isPhone, languageRecords, phoneRecord } from './phones.ts';
import { isWebPlace, mailbox, officePlaces, webPlace } from './places.ts';
import type { HsdsAttribute, HsdsService, HsdsServiceArea } from './records.ts';
import { scheduleRecords } from './schedules.ts';
import { sourceAttributes } from './sources.ts';
import { termOf } from './taxonomies.ts';
import { fieldWords, textLanguage } from './texts.ts';

/** HSDS wants milliseconds of a day that is known as a day. */
export function lastModified({ country }: Frame): string {
  return `${country.reviewed}T00:00:00.000Z`;
}

/** The codes of a service, the texts that wait for their translation, its page where the site has an address, and its sources. */
function serviceAttributes(owner: string, agency: Agency, frame: Frame): HsdsAttribute[] {
  const { country, locale, site } = frame;
  return [
    attribute(owner, 'type', termOf('type', agency.type, locale)),
    ...agency.roles.map((role) => attribute(owner, 'role', termOf('role', role, locale))),
    ...agency.services.map((service) => attribute(owner, 'service', termOf('service', service, locale))),
    ...agency.serves.map((group) => attribute(owner, 'serves', termOf('group', group, locale))),
    ...(agency.cautions ?? []).map((caution) => attribute(owner, 'caution', termOf('caution', caution, locale))),
    ...textLanguage(owner, 'description', agency.summary, locale),
    ...textLanguage(owner, 'notes', agency.notes, locale),
    ...fact(owner, 'page', site && `${site}${locale}/${entryName(country, agency.id)}/`, locale),
    ...sourceAttributes(owner, 'name', agency.sources, frame),
    ...sourceAttributes(owner, 'url', agency.website?.sources, frame),
  ];
}

/** The country, except for desks that serve nobody inside it: a search by area must not lead a person in the country to them. */
function serviceArea(entry: string, agency: Agency, { country, locale }: Frame): HsdsServiceArea {
  const id = permanentUuid(`${entry}#area`);
  const name = countryName(country.country, locale);
  if (!servesOnlyAbroad(agency)) return { id, name, uri: `https://www.iso.org/obp/ui/#iso:code:3166:${country.country}` };
  return { id, name: `${GROUP_MEANINGS['nationals-abroad'].label[locale]} (${name})`, description: messagesIn(countryMessages, locale).abroadIntro };
}

/** What must be seen before anything else: what to know before calling, and numbers that somebody disputes. */
function alertOf(agency: Agency, lines: readonly Line[], { locale }: Frame): string | undefined {
  const disputes = lines.filter(({ trust }) => trust.level === 'disputed').map(({ contact, trust }) => `${contact.value}: ${doubtWords(trust, locale)}`);
  return [...cautionWords(agency, locale), ...disputes].join('\n') || undefined;
}

/** What a call costs, for each number of which a source says it. A number in doubt is not named where the doubt would be missing. */
function feesOf(lines: readonly Line[], { locale }: Frame): string | undefined {
  const m = messagesIn(contactMessages, locale);
  const told = lines.filter(({ contact, trust }) => isCalled(contact) && contact.tollFree !== undefined && !isDoubtful(trust));
  return told.map(({ contact }) => `${contact.value}: ${contact.tollFree ? m.free : m.charged}`).join('\n') || undefined;
}

/**
 * The day on which the authority confirmed the entry: only where it confirmed every contact that the entry has, and then the earliest day.
 * A second reading of a page, or our own, is no assurance.
 */
function assuredDate(lines: readonly Line[]): string | undefined {
  const days = lines.map(({ trust }) => trust.confirmed?.on);
  return days.every((day) => day !== undefined) ? days.toSorted()[0] : undefined;
}

function descriptionOf(agency: Agency, lines: readonly Line[], { locale }: Frame): string {
  const none = lines.length === 0 ? messagesIn(countryMessages, locale).noContact : undefined;
  return [fieldWords(agency.summary, locale), none, agency.notes && fieldWords(agency.notes, locale)].filter(Boolean).join('\n');
}

/** An agency as a service, with everything that its page says. Contacts come best first, as on the page; those in doubt come last. */
export function serviceRecord(agency: Agency, log: readonly ChangeLog[number][], frame: Frame): HsdsService {
  const { country, locale, asOf } = frame;
  const entry = entryName(country, agency.id);
  const owner = `${entry}#service`;
  const lines = linesOf(agency, country, asOf);
  const names = contactNames(agency, country);
  const each = <T>(fits: (line: Line) => boolean, write: (name: string, line: Line) => T): T[] => lines.filter(fits).map((line) => write(names.get(line.contact) ?? entry, line));
  // A mailbox on its own can say nothing of a doubt.
  const email = lines.find(({ contact, trust }) => contact.channel === 'email' && !isDoubtful(trust))?.contact.value;
  return known({
    id: permanentUuid(owner),
    name: textIn(agency.name, locale).words,
    alternate_name: agency.acronym,
    description: descriptionOf(agency, lines, frame),
    url: agency.website && uriOf(agency.website.url),
    email,
    status: 'active',
    fees_description: feesOf(lines, frame),
    eligibility_description: formatList(agency.serves.map((group) => GROUP_MEANINGS[group].label[locale]), locale),
    assured_date: assuredDate(lines),
    alert: alertOf(agency, lines, frame),
    last_modified: lastModified(frame),
    phones: each(({ contact }) => isPhone(contact), (name, line) => phoneRecord(name, line, frame)),
    schedules: each(() => true, (name, line) => scheduleRecords(name, line, frame)).flat(),
    service_areas: [serviceArea(entry, agency, frame)],
    service_at_locations: [...each(({ contact }) => isWebPlace(contact), (name, line) => webPlace(name, line, frame)), ...officePlaces(agency, frame)],
    languages: languageRecords(owner, agency.languages, agency.sources.length === 1 ? agency.sources : undefined, frame),
    organization: organizationRecord(agency, email, frame),
    contacts: each(({ contact }) => contact.channel === 'email', (name, line) => mailbox(name, line, frame)),
    attributes: serviceAttributes(owner, agency, frame),
    metadata: changeMetadata(owner, entry, log, locale),
  });
}
