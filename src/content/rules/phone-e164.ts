import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { quoted, shown } from '../words.ts';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

const E164 = /^\+[1-9]\d{6,14}$/;

/** Numbers that work from abroad are E.164 and valid in some country's plan (three consular lines lie in the plan of the United States). */
export const phoneE164: Rule = {
  id: 'phone-e164',
  severity: 'error',
  why: 'Pages turn these numbers into links: a digit too few, and somebody rings nobody, or a stranger.',
  guide: 'correct',
  *check(file) {
    const country = file.country?.value as CountryCode | undefined;
    for (const { path, value: contact } of numbersOf(file, 'international')) {
      const at = [...path, 'value'];
      if (!E164.test(contact.value)) {
        const meant = parsePhoneNumberFromString(contact.value, country);
        yield {
          path: at,
          message: `${shown(contact.value)} is not written as an international number: +, the country's code and the number, digits only. If it is dialled only inside the country, write \`reach: domestic\``,
          instead: meant?.isValid() ? quoted(meant.number) : undefined,
        };
      } else if (!parsePhoneNumberFromString(contact.value)?.isValid()) {
        yield {
          path: at,
          message: `${shown(contact.value)} is not a valid number in any country: digits are missing, too many or mistyped. Compare it with its source. If the authority does publish it like this, list it with the reason in content/exceptions.yaml`,
        };
      }
    }
  },
  /** Only spaces and punctuation of a number that begins with + go by themselves: which country a number without + belongs to is a guess. */
  suggest(text) {
    const bare = `+${text.replace(/\D/g, '')}`;
    return /^\+[\d\s().-]+$/.test(text.trim()) && bare !== text && E164.test(bare) && parsePhoneNumberFromString(bare)?.isValid() ? bare : undefined;
  },
};
