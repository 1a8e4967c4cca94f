import { shown } from '../words.ts';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

/** A contact that is the emergency number already stands at the top of the page. */
export const contactIsEmergency: Rule = {
  id: 'contact-is-emergency',
  severity: 'advice',
  why: 'The emergency number stands first on every country page; under an agency it looks as if that agency answered it.',
  guide: 'review',
  *check(file) {
    const emergency = new Set(file.emergency.map(({ value }) => value.number));
    for (const { path, value: contact } of numbersOf(file, 'domestic')) {
      if (emergency.has(contact.value)) yield { path: [...path, 'value'], message: `${shown(contact.value)} is an emergency number of this country. Keep it here only where a source says that this agency answers it` };
    }
  },
};
