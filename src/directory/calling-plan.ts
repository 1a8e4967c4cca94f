// Build time only: libphonenumber and all its metadata never reach a page.
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import type { Contact } from '../model/contact.ts';
import type { CallingPlan } from './calling.ts';
import { digitsOf, sameNumber } from './dialling-digits.ts';
import { displayNumber } from './dialling-display.ts';
import { contactLinks } from './dialling.ts';
import { numbersIn } from './published.ts';

type Planned = Pick<Contact, 'channel' | 'value' | 'published' | 'extension' | 'reach' | 'label' | 'callableFrom'>;

/**
 * How a number of the North American plan is dialled in its own country, by what stands there today: seven digits in the states with one
 * area code; ten where several codes lie over one another (Dominican Republic 809/829/849, Jamaica 876/658, https://lincmad.com/caribbean.html);
 * in the United States and Canada 1 and ten digits, which works from every area.
 */
const TEN_DIGITS = new Set(['DO', 'JM']);
const ELEVEN_DIGITS = new Set(['US', 'CA']);

function insideNorthAmerica(country: string, number: string): string {
  if (ELEVEN_DIGITS.has(country)) return `1 ${number}`;
  return TEN_DIGITS.has(country) ? number : number.replace(/^\d{3}\D*/, '');
}

/** Brazil: every call to another area; Bolivia: to a landline of another area (http://wtng.info/wtng-591-bo.html; a number that begins with 2, 3 or 4). */
function takesCarrier(country: string, number: string): boolean {
  return country === 'BR' || (country === 'BO' && /^[234]/.test(number));
}

/** As libphonenumber writes it in its country (trunk zero, the 15 of Argentine mobiles), with the source's own grouping where it prints those digits. */
function national(phone: PhoneNumber, number: string, published: string): string {
  const written = phone.formatNational();
  if (sameNumber(written, number)) return number;
  const printed = numbersIn(published).find((one) => sameNumber(one, written) && /\D/.test(one));
  return printed ?? written.replace(/[()]/g, '');
}

/** True where only the international form leads there: a message, or WhatsApp on a number that is not said to take calls. */
function takesNoCall(contact: Planned): boolean {
  return contact.channel === 'sms' || (contact.channel === 'whatsapp' && !contactLinks(contact).some(({ kind }) => kind === 'tel'));
}

function international(contact: Planned, country: string): CallingPlan {
  const { value, published = '' } = contact;
  const phone = parsePhoneNumberFromString(value);
  const shown = displayNumber(contact, country);
  const plus = /^\+\d+ /.test(shown) ? shown : (phone?.formatInternational() ?? value);
  const at = phone?.country ?? country;
  const only = contact.callableFrom ? { callableFrom: contact.callableFrom } : {};
  if (!phone || takesNoCall(contact)) return { at, plus, ...only };
  const number = plus.replace(/^\+\d+ /, '');
  if (phone.countryCallingCode === '1') return { at, plus, inside: insideNorthAmerica(at, number), ...only };
  if (takesCarrier(at, digitsOf(number))) return { at, plus, inside: number, carrier: true, ...only };
  return { at, plus, inside: national(phone, number, published), ...only };
}

/**
 * The facts from which a page says how a contact is dialled from any country: small, and plain data. Undefined for what is not dialled:
 * a mailbox, a form, a chat page. Trunk zeros are those of libphonenumber (none in Mexico since 2019 nor in Colombia since 2021).
 * @param country ISO 3166-1 alpha-2 of the country whose file holds the contact
 */
export function callingPlan(contact: Planned, country: string): CallingPlan | undefined {
  const { channel, reach, callableFrom } = contact;
  if (channel === 'email' || channel === 'form' || channel === 'chat') return undefined;
  if (reach === 'international') return international(contact, country);
  return { at: country, inside: displayNumber(contact, country), ...(callableFrom ? { callableFrom } : {}) };
}
