import { quoted, shown } from '../words.ts';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

/** A domestic number stands as it is dialled inside the country: digits, * and #. */
export const domesticNumber: Rule = {
  id: 'domestic-number',
  severity: 'error',
  why: 'A domestic number with a + would look as if it could be dialled from abroad.',
  *check(file) {
    for (const { path, value: contact } of numbersOf(file, 'domestic')) {
      if (/^[\d*#]{2,16}$/.test(contact.value) && /\d/.test(contact.value)) continue;
      const at = [...path, 'value'];
      if (contact.value.startsWith('+')) {
        yield { path: at, message: `${shown(contact.value)} begins with +, but its reach is domestic. If it works from abroad, write \`reach: international\`; if not, write it as it is dialled inside the country` };
        continue;
      }
      const digits = contact.value.replace(/[\s().-]/g, '');
      const meant = /^[\d*#]{2,16}$/.test(digits) ? quoted(digits) : undefined;
      yield { path: at, message: `${shown(contact.value)} is not a number as it is dialled: digits, * and # only, without spaces. The form that the source prints belongs in \`published\``, instead: meant };
    }
  },
};
