import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

/** Shorter numbers are short codes, of which no list is at hand. */
const LONG = 7;

/** A long domestic number fits the country's numbering plan. */
export const domesticPlausible: Rule = {
  id: 'domestic-plausible',
  severity: 'advice',
  why: 'A domestic number that is too long or too short for the country reaches nobody.',
  guide: 'correct',
  *check(file) {
    const country = file.country?.value as CountryCode | undefined;
    if (!country) return;
    for (const { path, value: contact } of numbersOf(file, 'domestic')) {
      if (!/^\d+$/.test(contact.value) || contact.value.length < LONG) continue;
      if (parsePhoneNumberFromString(contact.value, country)?.isPossible()) continue;
      yield { path: [...path, 'value'], message: `${contact.value} has more or fewer digits than numbers in ${country} have. Compare it with its source` };
    }
  },
};
