import type { BrokenCase } from '../broken-case.ts';
import { valueIn, type Spot } from '../spots.ts';
import { plainValue } from '../spots.ts';
import { valueCase } from './make.ts';

const VALUE = 'agencies.*.contacts.*.value';
const NUMBERS: ReadonlySet<unknown> = new Set(['phone', 'whatsapp', 'sms', 'tty', 'fax']);

const reaches = (reach: string) => ({ parent }: Spot): boolean => NUMBERS.has(valueIn(parent, 'channel')) && valueIn(parent, 'reach') === reach;
const international = { where: reaches('international') };
const domestic = { where: reaches('domestic') };

const textOf = (spot: Spot): string => String(plainValue(spot));
/** A number that is there, changed. */
const changed = (change: (number: string) => string) => (spot: Spot): string => JSON.stringify(change(textOf(spot)));

const E164: readonly BrokenCase[] = [
  valueCase(VALUE, 'two digits too few', changed((number) => number.slice(0, -2)), 'phone-e164', international),
  valueCase(VALUE, 'half of its digits', changed((number) => number.slice(0, 5)), 'phone-e164', international),
  valueCase(VALUE, 'two digits too many', changed((number) => `${number}00`), 'phone-e164', { where: (spot) => reaches('international')(spot) && textOf(spot).startsWith('+1') }),
  valueCase(VALUE, 'twenty digits', changed((number) => number.padEnd(21, '9')), 'phone-e164', international),
  valueCase(VALUE, 'a thousand digits', changed((number) => number.padEnd(1001, '9')), 'phone-e164', international),
  valueCase(VALUE, 'spaces between its digits', changed((number) => `${number.slice(0, 3)} ${number.slice(3)}`), 'phone-e164', international),
  valueCase(VALUE, 'hyphens between its digits', changed((number) => `${number.slice(0, 3)}-${number.slice(3)}`), 'phone-e164', international),
  valueCase(VALUE, 'a space before it', changed((number) => ` ${number}`), 'phone-e164', international),
  valueCase(VALUE, 'a space behind it', changed((number) => `${number} `), 'phone-e164', international),
  valueCase(VALUE, 'no plus', changed((number) => number.slice(1)), 'phone-e164', international),
  valueCase(VALUE, 'two pluses', changed((number) => `+${number}`), 'phone-e164', international),
  valueCase(VALUE, 'zeros for the plus', changed((number) => `00${number.slice(1)}`), 'phone-e164', international),
  valueCase(VALUE, 'the prefix for calls abroad from the United States', changed((number) => `011${number.slice(1)}`), 'phone-e164', international),
  valueCase(VALUE, 'a code of a country that begins with zero', changed((number) => `+0${number.slice(1)}`), 'phone-e164', international),
  valueCase(VALUE, 'a code that no country has', changed((number) => `+999${number.slice(4)}`), 'phone-e164', international),
  valueCase(VALUE, 'an extension behind it', changed((number) => `${number} ext. 12`), 'phone-e164', international),
  valueCase(VALUE, 'an extension as a program dials it', changed((number) => `${number},,12#`), 'phone-e164', international),
  valueCase(VALUE, 'two numbers', changed((number) => `${number} / ${number}`), 'phone-e164', international),
  valueCase(VALUE, 'letters for digits', changed((number) => `${number.slice(0, -3)}ABC`), 'phone-e164', international),
  valueCase(VALUE, 'a letter O for a zero', changed((number) => `${number.slice(0, -1)}O`), 'phone-e164', international),
  valueCase(VALUE, 'Arabic digits', changed((number) => number.replace(/\d$/, '٣')), 'phone-e164', international),
  valueCase(VALUE, 'wide digits', changed((number) => number.replace(/\d$/, '３')), 'phone-e164', international),
  valueCase(VALUE, 'a wide plus', changed((number) => `＋${number.slice(1)}`), 'phone-e164', international),
  valueCase(VALUE, 'as a link', changed((number) => `tel:${number}`), 'phone-e164', international),
  valueCase(VALUE, 'a parameter of a link behind it', changed((number) => `${number};phone-context=example.org`), 'phone-e164', international),
  valueCase(VALUE, 'a new line behind it', (spot) => `"${textOf(spot)}\\n"`, 'phone-e164', international),
  valueCase(VALUE, 'a short code', '"145"', 'phone-e164', international),
];

const DOMESTIC: readonly BrokenCase[] = [
  valueCase(VALUE, 'a plus before it', changed((number) => `+${number}`), 'domestic-number', domestic),
  valueCase(VALUE, 'a whole international number', '"+541160899000"', 'domestic-number', domestic),
  valueCase(VALUE, 'spaces as it is printed', changed((number) => [...number].join(' ')), 'domestic-number', domestic),
  valueCase(VALUE, 'a word before it', changed((number) => `Tel. ${number}`), 'domestic-number', domestic),
  valueCase(VALUE, 'one digit', '"1"', 'domestic-number', domestic),
  valueCase(VALUE, 'only stars', '"**"', 'domestic-number', domestic),
  valueCase(VALUE, 'seventeen digits', '"12345678901234567"', 'domestic-number', domestic),
  valueCase(VALUE, 'a choice of a menu behind it', changed((number) => `${number} opción 1`), 'domestic-number', domestic),
  valueCase(VALUE, 'a comma and a pause', changed((number) => `${number},1`), 'domestic-number', domestic),
  valueCase(VALUE, 'two numbers with or', changed((number) => `${number} o ${number}`), 'domestic-number', domestic),
  valueCase(VALUE, 'digits of another script', '"١٤٥"', 'domestic-number', domestic),
];

const OTHERS: readonly BrokenCase[] = [
  ...['"9-1-1"', '"+911"', '"9"', '"nine"', '"911 / 112"', '"1234567890123"', '"911 "', '"*911"', '"٩١١"'].map((number) => valueCase('emergency.*.number', `the number ${number}`, number, 'emergency-number')),
  ...['"ext. 12"', '"12-13"', '"#12"', '"123456789"', '"12,,3"', '" 12"'].map((number) => valueCase('agencies.*.contacts.*.extension', `the extension ${number}`, number, 'extension')),
  ...[1066, 20122, -2012].map((year) => valueCase('laws.*.year', `the year ${year}`, String(year), 'out-of-range')),
];

export const NUMBER_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'international numbers': E164,
  'domestic numbers': DOMESTIC,
  'other numbers': OTHERS,
};
