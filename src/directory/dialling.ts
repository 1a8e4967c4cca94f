import type { Contact } from '../model/contact.ts';
import { digitsOf } from './dialling-digits.ts';
import { extensionAndOptions } from './published.ts';

/** A link by which a device reaches a contact. */
export interface ContactLink {
  readonly kind: 'tel' | 'sms' | 'whatsapp' | 'mailto' | 'web';
  readonly href: string;
}

type Linked = Pick<Contact, 'channel' | 'value' | 'published' | 'extension' | 'reach' | 'label'>;

/** In a link, # would begin a fragment. */
const inLink = (value: string): string => value.replaceAll('#', '%23');

const sms = ({ value }: Linked): ContactLink => ({ kind: 'sms', href: `sms:${inLink(value)}` });

function tel(contact: Linked): ContactLink {
  const { extensions } = extensionAndOptions(contact);
  // RFC 3966. Of several extensions nobody can say which one to dial: they are shown beside the number.
  const only = contact.reach === 'international' && extensions.length === 1 ? `;ext=${extensions.join('')}` : '';
  return { kind: 'tel', href: `tel:${inLink(contact.value)}${only}` };
}

/** WhatsApp first; a call or an SMS too where the label says that the number takes them. A label that excludes anything adds nothing. */
function whatsapp(contact: Linked): ContactLink[] {
  const label = contact.label?.en ?? '';
  const excludes = /\b(no|not|only|without)\b/i.test(label);
  const links: ContactLink[] = [{ kind: 'whatsapp', href: `https://wa.me/${digitsOf(contact.value)}` }];
  if (!excludes && /\b(tele)?phone\b|\bcalls?\b/i.test(label)) links.push(tel(contact));
  if (!excludes && /\b(texts?|sms)\b/i.test(label)) links.push(sms(contact));
  return links;
}

const mailto = (mailbox: string): ContactLink => ({ kind: 'mailto', href: `mailto:${mailbox.split('@').map(encodeURIComponent).join('@')}` });

/**
 * The links of a contact, the best first. Empty where there is nothing that a device could open: a fax, a domestic WhatsApp number
 * (WhatsApp knows numbers only in their international form), an address that is not of the web.
 * A domestic number is linked as it is dialled inside the country, never with a +.
 */
export function contactLinks(contact: Linked): ContactLink[] {
  switch (contact.channel) {
    case 'phone':
    case 'tty':
      return [tel(contact)];
    case 'sms':
      return [sms(contact)];
    case 'whatsapp':
      return contact.reach === 'international' ? whatsapp(contact) : [];
    case 'email':
      return [mailto(contact.value)];
    case 'form':
    case 'chat':
      return /^https?:\/\//.test(contact.value) ? [{ kind: 'web', href: contact.value }] : [];
    case 'fax':
      return [];
  }
}
