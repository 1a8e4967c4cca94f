import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

/** A valid number of another country is often right (a consular line abroad) and sometimes a slip. +1 is shared by many countries. */
export const phoneOtherPlan: Rule = {
  id: 'phone-other-plan',
  severity: 'advice',
  why: 'A number of another country is right for a line abroad, and wrong where the country code was mistyped.',
  guide: 'correct',
  *check(file) {
    const country = file.country?.value as CountryCode | undefined;
    if (!country) return;
    for (const { path, value: contact } of numbersOf(file, 'international')) {
      const number = parsePhoneNumberFromString(contact.value);
      if (!number?.isValid() || number.number !== contact.value) continue;
      if (number.country === country || number.getPossibleCountries().includes(country)) continue;
      const plan = number.country ? `in the numbering plan of ${number.country}` : 'in no one country';
      yield { path: [...path, 'value'], message: `${contact.value} lies ${plan}, not of ${country}. If it is meant so, nothing needs to be done` };
    }
  },
};
