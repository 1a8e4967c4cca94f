import type { Line } from '../../directory/contacts.ts';
import { contactLinks } from '../../directory/dialling.ts';
import { isDoubtful } from '../../directory/trust.ts';
import { countryName } from '../../i18n/names.ts';
import { textIn } from '../../i18n/text.ts';
import type { Contact } from '../../model/contact.ts';
import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { PURPOSE_MEANINGS } from '../../model/meanings/index.ts';
import { contactWords } from '../hsds/contact-words.ts';
import type { Frame } from '../hsds/frame.ts';
import { known } from '../hsds/known.ts';
import { openingHours } from './hours.ts';
import type { Node } from './node.ts';

/** A country, by its name and its ISO 3166-1 code. */
export function countryNode(code: string, locale: Locale): Node {
  return { '@type': 'Country', name: countryName(code, locale), identifier: code };
}

/**
 * How a contact is reached. `telephone` holds only what answers a call: an international number with its +, a domestic one as it is dialled
 * in its country, never with one. WhatsApp and SMS are addresses, because a program that reads a telephone number calls it.
 * Undefined where nothing leads there, such as a domestic number of WhatsApp.
 */
function means(contact: Contact): Node | undefined {
  const { channel, value } = contact;
  switch (channel) {
    case 'phone':
    case 'tty':
      return { telephone: value };
    case 'fax':
      return { faxNumber: value };
    case 'email':
      return { email: value };
    case 'whatsapp':
    case 'sms':
    case 'form':
    case 'chat': {
      const [link, ...others] = contactLinks(contact);
      // A label may say that a number of WhatsApp answers calls, too.
      return link && { url: link.href, ...(others.some(({ kind }) => kind === 'tel') ? { telephone: value } : {}) };
    }
  }
}

/** From where a contact works, where that is not everywhere. */
function areaOf({ reach, callableFrom }: Contact, country: Country, locale: Locale): Node | Node[] | undefined {
  if (callableFrom) return callableFrom.map((code) => countryNode(code, locale));
  return reach === 'domestic' ? countryNode(country.country, locale) : undefined;
}

function optionsOf({ channel, tollFree }: Contact): string[] {
  return [...(tollFree ? ['https://schema.org/TollFree'] : []), ...(channel === 'tty' ? ['https://schema.org/HearingImpairedSupported'] : [])];
}

/** True for a contact that a program may be given: of those in doubt it would show the number and not the doubt. */
export function isForMachines({ contact, trust }: Line): boolean {
  return !isDoubtful(trust) && means(contact) !== undefined;
}

/**
 * A contact point: only for a contact that `isForMachines`. Its description says what the page says, first of all what must be known
 * before calling, then from where it works, and last its source and the source's date.
 */
export function contactPoint(line: Line, frame: Frame): Node {
  const { contact } = line;
  const { country, locale } = frame;
  return known({
    '@type': 'ContactPoint',
    ...means(contact),
    name: contact.label && textIn(contact.label, locale).words,
    contactType: PURPOSE_MEANINGS[contact.purpose].label[locale],
    areaServed: areaOf(contact, country, locale),
    contactOption: optionsOf(contact),
    availableLanguage: contact.languages ?? [],
    hoursAvailable: contact.hours === undefined ? [] : openingHours(contact.hours),
    description: contactWords(line, frame),
  });
}
