import type { Contact } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import type { Source } from '../model/source.ts';

const VOICE_OR_TEXT = new Set(['phone', 'tty', 'sms', 'whatsapp']);

/** True for means of which one asks from where, when and at what price: not for a mailbox, a form, a chat page or a fax. */
export function isCalled(contact: Contact): boolean {
  return VOICE_OR_TEXT.has(contact.channel);
}

/**
 * The source that states a fact of a contact: its own where the file names one, or the contact's only source.
 * Undefined where the contact has several sources and nobody has written which of them states the fact: none is then named.
 */
export function factSource(contact: Contact, fact: 'hours' | 'anonymous' | 'languages', country: Country): Source | undefined {
  const own = contact.factSources?.[fact];
  const ids = own ?? contact.sources;
  const [id] = ids;
  return id !== undefined && (own || ids.length === 1) ? country.sources[id] : undefined;
}
