import { getExampleNumber, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { createRequire } from 'node:module';
import type { Agency } from '../../src/model/agency.ts';
import type { Contact } from '../../src/model/contact.ts';
import { isLocale } from '../../src/model/locales.ts';

const examples = createRequire(import.meta.url)('libphonenumber-js/examples.mobile.json') as Parameters<typeof getExampleNumber>[1];

const SYLLABLES = ['ba', 'cor', 'de', 'fi', 'gua', 'jo', 'ka', 'lim', 'mo', 'nue', 'pa', 'qui', 'ran', 'sol', 'ta', 'ur', 'va', 'xo', 'yu', 'zar'];
/** Digits of a number that are made anew: those before are of its area or network. */
const OWN_DIGITS = 4;
const SHORT_CODE = 4;
const TRIES = 20;

/** A row of whole numbers that begins with the same words on every run (FNV-1a, then an xorshift). */
function numbersFrom(seed: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193);
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Numbers = ReturnType<typeof numbersFrom>;

function inventedPlace(next: Numbers): string {
  const word = Array.from({ length: 3 }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('');
  return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
}

const otherEnd = (number: string, next: Numbers): string => number.slice(0, -OWN_DIGITS) + Array.from({ length: OWN_DIGITS }, () => String(next(10))).join('');

/** A number that is valid in the country, made of its own one or, where that is of another country or an exception to the rule, of an example. */
function otherInternational(number: string, code: string, next: Numbers): string {
  const own = parsePhoneNumberFromString(number);
  const example = getExampleNumber(code as CountryCode, examples)?.number ?? number;
  const start = own?.country === code && own.isValid() ? number : example;
  for (let i = 0; i < TRIES; i++) {
    const other = otherEnd(start, next);
    if (parsePhoneNumberFromString(other)?.isValid()) return other;
  }
  return example;
}

/** What was stated of a number holds for that number only: a contact with another has no second reading, no doubt and no printed form. */
function otherContact(contact: Contact, code: string, next: Numbers): Contact {
  if (!/^[+\d]\d+$/.test(contact.value) || contact.value.length <= SHORT_CODE) return contact;
  const value = contact.reach === 'international' ? otherInternational(contact.value, code, next) : otherEnd(contact.value, next);
  return { ...contact, value, published: undefined, check: undefined, confirm: undefined, dispute: undefined };
}

/** A text with something said of the place, in every language that it stands in. */
function placed<T extends object>(text: T, change: (words: string) => string): T {
  return Object.fromEntries(Object.entries(text).map(([key, words]: [string, unknown]) => [key, (isLocale(key) || key.length === 2) && typeof words === 'string' ? change(words) : words])) as T;
}

/**
 * An office of an agency in an invented place of a country: with an id, a name, an acronym and numbers of its own.
 * @param seed the same seed gives the same office
 */
export function grownAgency(agency: Agency, code: string, seed: string): Agency {
  const next = numbersFrom(seed);
  const place = inventedPlace(next);
  return {
    ...agency,
    id: `${agency.id}-${place.toLowerCase()}-${seed.replace(/\D/g, '')}`,
    name: placed(agency.name, (words) => `${words}, ${place}`),
    ...(agency.acronym ? { acronym: `${agency.acronym}-${place.slice(0, 3).toUpperCase()}` } : {}),
    summary: placed(agency.summary, (words) => `${words.replace(/\.$/, '')} (${place}).`),
    ...(agency.city ? { city: place } : {}),
    address: undefined,
    ...(agency.contacts ? { contacts: agency.contacts.map((contact) => otherContact(contact, code, next)) } : {}),
  };
}
