import type { Contact } from '../../model/contact.ts';
import type { Channel, Reach } from '../../model/vocabularies.ts';
import type { CountryFile, Located } from '../country-file.ts';

/** Channels whose value is a number to dial or to write to. */
const NUMBER_CHANNELS: readonly Channel[] = ['phone', 'whatsapp', 'sms', 'tty', 'fax'];

/** The contacts of a file whose value is a number with a reach. */
export function numbersOf(file: CountryFile, reach: Reach): Located<Contact>[] {
  return file.contacts.filter(({ value }) => value.reach === reach && NUMBER_CHANNELS.includes(value.channel));
}

/** The contacts of a file that use one of some channels. */
export function contactsBy(file: CountryFile, ...channels: Channel[]): Located<Contact>[] {
  return file.contacts.filter(({ value }) => channels.includes(value.channel));
}
