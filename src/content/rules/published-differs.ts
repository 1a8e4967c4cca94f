import { shown } from '../words.ts';
import { numbersOf } from './channels.ts';
import type { Rule } from './rule.ts';

const digits = (text: string): string => text.replace(/\D/g, '');

/** So many last digits must agree: the beginnings differ with country and area codes. */
const COMPARED = 5;

/** `published` is the same number as `value`, as the source prints it. */
export const publishedDiffers: Rule = {
  id: 'published-differs',
  severity: 'advice',
  why: 'When a number changes, `published` is easily forgotten: then the file gives two numbers for one contact.',
  guide: 'correct',
  *check(file) {
    for (const { path, value: contact } of [...numbersOf(file, 'international'), ...numbersOf(file, 'domestic')]) {
      const { published } = contact;
      // A number that is printed as a word (1-800-VICTIMS) has no digits to compare.
      if (published === undefined || /\d[\s-]*[A-Z]{2,}/.test(published)) continue;
      const [value, printed] = [digits(contact.value), digits(published)];
      if (printed === '' || printed.includes(value.slice(-COMPARED))) continue;
      yield { path: [...path, 'published'], message: `${shown(published)} is not the number ${contact.value}. Write it as the source of the number prints it, or delete the line` };
    }
  },
};
