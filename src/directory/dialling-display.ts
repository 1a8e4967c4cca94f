// All metadata, the same set that the content check validates with: the smaller sets call almost any number valid, and none of them reaches a page.
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Contact } from '../model/contact.ts';
import { digitsOf, keysOf, sameNumber } from './dialling-digits.ts';
import { keypadWordIn, numbersIn } from './published.ts';

type Shown = Pick<Contact, 'channel' | 'value' | 'published' | 'reach'>;

/** Numbers of up to so many digits are written without groups: 145, 233733. */
const SHORT = 6;

const NORTH_AMERICAN = '1';

/** How numbers are written in the country where libphonenumber drops a digit or groups them as nobody does. */
const TOLL_FREE_OF_COLOMBIA = /^(01)(8000)(\d{6})$/;
const NORTH_AMERICAN_LONG = /^(1)(\d{3})(\d{3})(\d{4})$/;
const NORTH_AMERICAN_LOCAL = /^(\d{3})(\d{4})$/;

const isGrouped = (number: string): boolean => /\D/.test(number);

/** The rest of a grouped number once its first digits are taken away. */
function withoutFirstDigits(number: string, count: number): string {
  return number.replace(new RegExp(String.raw`^(?:\D*\d){${String(count)}}\D*`), '');
}

/** How many leading digits of a printed number (country code, trunk zero) come before the national number; undefined where it is another number. */
function digitsBeforeNational(printed: string, callingCode: string, national: string): number | undefined {
  return ['', '0', callingCode, `${callingCode}0`].find((before) => before + national === printed)?.length;
}

function international(value: string, published: string): string {
  const phone = parsePhoneNumberFromString(value);
  if (!phone) return value;
  const callingCode = phone.countryCallingCode;
  const national = digitsOf(value).slice(callingCode.length);
  for (const printed of numbersIn(published)) {
    const before = digitsBeforeNational(digitsOf(printed), callingCode, national);
    const grouped = before === undefined ? '' : withoutFirstDigits(printed, before);
    if (isGrouped(grouped)) return `+${callingCode} ${grouped}`;
    // A local number without its area code, as the islands print them.
    const isLocal = callingCode === NORTH_AMERICAN && digitsOf(printed) === national.slice(3);
    if (isLocal && isGrouped(printed)) return `+${callingCode} ${national.slice(0, 3)} ${printed}`;
  }
  return phone.formatInternational();
}

function domestic(value: string, published: string, country: string): string {
  const digits = digitsOf(value);
  if (digits.length <= SHORT || /[*#]/.test(value) || !isSupportedCountry(country)) return value;
  const northAmerican = getCountryCallingCode(country) === NORTH_AMERICAN;
  for (const printed of numbersIn(published).filter(isGrouped)) {
    if (sameNumber(printed, digits)) return printed;
    if (northAmerican && sameNumber(`1${printed}`, digits)) return `1-${printed}`;
  }
  if (country === 'CO' && TOLL_FREE_OF_COLOMBIA.test(digits)) return digits.replace(TOLL_FREE_OF_COLOMBIA, '$1 $2 $3');
  if (northAmerican && NORTH_AMERICAN_LONG.test(digits)) return digits.replace(NORTH_AMERICAN_LONG, '$1-$2-$3-$4');
  if (northAmerican && NORTH_AMERICAN_LOCAL.test(digits)) return digits.replace(NORTH_AMERICAN_LOCAL, '$1-$2');
  return parsePhoneNumberFromString(digits, country)?.formatNational() ?? value;
}

/**
 * A contact's number as people of the country write it: with the source's own grouping where its digits agree, else libphonenumber's.
 * An international number always stands whole, as `+54 11 6089-9000`, so that it works from anywhere; a domestic one never bears a +.
 * The digits shown are always the digits of `value`; where a grouping would change them, `value` is shown as it stands.
 * A mailbox or an address of the web is returned as it is.
 * @param country ISO 3166-1 alpha-2 of the country whose file holds the contact
 */
export function displayNumber({ channel, value, published = '', reach }: Shown, country: string): string {
  if (channel === 'email' || channel === 'form' || channel === 'chat') return value;
  const shown = reach === 'international' ? international(value, published) : domestic(value, published, country);
  return sameNumber(shown, value) ? shown : value;
}

/**
 * The number as letters of the keypad, where the source prints them: "800-4CTU". Shown beside the digits, never instead of them.
 * Undefined where the source has no letters, or where they spell other digits.
 */
export function displayLetters(contact: Shown, country: string): string | undefined {
  if (contact.channel === 'email' || contact.channel === 'form' || contact.channel === 'chat') return undefined;
  const digits = digitsOf(contact.value);
  const word = keypadWordIn(contact.published ?? '', digits);
  if (word === undefined) return undefined;
  const spelled = keysOf(word) ?? '';
  if (spelled === digits) return word;
  const shown = displayNumber(contact, country);
  return shown.replace(new RegExp(String.raw`(?:\d\D*){${String(spelled.length)}}$`), '') + word;
}
