import { shown } from '../words.ts';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

const DIALLED = /^[\d*#]{2,16}$/;

/** A domestic number stands as it is dialled inside the country: digits, * and #. */
export const domesticNumber: Rule = {
  id: 'domestic-number',
  severity: 'error',
  why: 'A domestic number with a + would look as if it could be dialled from abroad.',
  guide: 'correct',
  *check(file) {
    for (const { path, value: contact } of numbersOf(file, 'domestic')) {
      if (DIALLED.test(contact.value) && /\d/.test(contact.value)) continue;
      const at = [...path, 'value'];
      if (contact.value.startsWith('+')) {
        yield { path: at, message: `${shown(contact.value)} begins with +, but its reach is domestic. If it works from abroad, write \`reach: international\`; if not, write it as it is dialled inside the country` };
        continue;
      }
      yield { path: at, message: `${shown(contact.value)} is not a number as it is dialled: digits, * and # only, without spaces. The form that the source prints belongs in \`published\`` };
    }
  },
  /** A number that begins with + is not touched: whether it works from abroad is for a person to say. */
  suggest(text) {
    const dialled = text.replace(/[\s().-]/g, '');
    return DIALLED.test(dialled) ? dialled : undefined;
  },
};
