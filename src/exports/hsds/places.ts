import type { Line } from '../../directory/contacts.ts';
import { textIn } from '../../i18n/text.ts';
import type { Agency } from '../../model/agency.ts';
import type { Contact } from '../../model/contact.ts';
import type { Locale } from '../../model/locales.ts';
import { CHANNEL_MEANINGS } from '../../model/meanings/index.ts';
import { uriOf } from './addresses.ts';
import { fact } from './attributes.ts';
import { contactAttributes } from './contact-attributes.ts';
import { contactWords, doubtWords } from './contact-words.ts';
import type { Frame } from './frame.ts';
import { entryName, permanentUuid } from './ids.ts';
import { known } from './known.ts';
import { statementMetadata } from './metadata.ts';
import type { HsdsContact, HsdsServiceAtLocation } from './records.ts';

/** True for a form or a chat: HSDS calls a place on the web a virtual location. */
export function isWebPlace({ channel }: Contact): boolean {
  return channel === 'form' || channel === 'chat';
}

/**
 * What a place on the web is called: first of all its doubt, because the table of places has nothing else that could say it.
 * An address that no program could open stands in the name, so that it is not lost.
 */
function placeName({ contact: { channel, value, label }, trust }: Line, locale: Locale): string {
  const name = label ? textIn(label, locale).words : CHANNEL_MEANINGS[channel].label[locale];
  return [doubtWords(trust, locale), URL.canParse(value) ? name : value].filter(Boolean).join('. ');
}

/** A form or a chat as a virtual location. */
export function webPlace(owner: string, line: Line, frame: Frame): HsdsServiceAtLocation {
  const { contact, trust } = line;
  const { locale } = frame;
  return known({
    id: permanentUuid(owner),
    description: contactWords(line, frame),
    location: known({
      id: permanentUuid(`${owner}#location`),
      location_type: 'virtual',
      url: URL.canParse(contact.value) ? uriOf(contact.value) : undefined,
      name: placeName(line, locale),
    }),
    attributes: contactAttributes(owner, 'url', line, frame),
    metadata: statementMetadata(owner, 'url', contact.value, trust, locale),
  });
}

/**
 * The public office of an agency; none where no address is published. HSDS asks for a state and a postal code, too:
 * they stand empty, because the content has the address as one line and nothing is guessed from it.
 */
export function officePlaces(agency: Agency, frame: Frame): HsdsServiceAtLocation[] {
  if (agency.address === undefined) return [];
  const { country, locale } = frame;
  const owner = `${entryName(country, agency.id)}#office`;
  return [{
    id: permanentUuid(owner),
    location: {
      id: permanentUuid(`${owner}/location`),
      location_type: 'physical',
      name: textIn(agency.name, locale).words,
      addresses: [{
        id: permanentUuid(`${owner}/address`),
        address_1: agency.address,
        city: agency.city ?? '',
        state_province: '',
        postal_code: '',
        country: country.country,
        address_type: 'physical',
      }],
    },
  }];
}

/**
 * A mailbox as a contact of an office. HSDS has no description there, so that a doubt stands in the name, where nobody can miss it,
 * and all else in an attribute. It is never a person's.
 */
export function mailbox(owner: string, line: Line, frame: Frame): HsdsContact {
  const { agency, contact, trust } = line;
  const { locale } = frame;
  return known({
    id: permanentUuid(owner),
    name: [doubtWords(trust, locale), textIn(contact.label ?? agency.name, locale).words].filter(Boolean).join('. '),
    email: contact.value,
    attributes: [...contactAttributes(owner, 'email', line, frame), ...fact(owner, 'note', contactWords(line, frame), locale)],
    metadata: statementMetadata(owner, 'email', contact.value, trust, locale),
  });
}
