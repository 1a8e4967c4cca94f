import { shown } from '../words.ts';
import type { CountryFile } from '../country-file.ts';
import type { Rule } from './rule.ts';

/** Seven digits or more, as a telephone number is printed. */
const NUMBER = /(?<![\w./])\+?\(?\d(?:[\s().–-]{0,2}\d){6,}(?!\d)/g;
/** Spans of years, and a short number with the year of its source behind it. */
const YEARS = /^\(?(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$|\((?:19|20)\d\d$/;

const digits = (text: string): string => text.replace(/\D/g, '');

/** The digits of every number that the file gives as a contact or an emergency number, also as the source prints it. */
function contactDigits(file: CountryFile): string[] {
  const printed = file.contacts.flatMap(({ value }) => [value.value, ...(value.published?.match(NUMBER) ?? [])]);
  return [...printed, ...file.emergency.map(({ value }) => value.number)].map(digits).filter((number) => number !== '');
}

const PROSE: ReadonlySet<string> = new Set(['notes', 'gaps', 'summary', 'label', 'name', 'parent', 'why']);

/** A number in a text is a contact of the file, or does not belong there. */
export const numberInText: Rule = {
  id: 'number-in-text',
  severity: 'advice',
  why: 'A number in a text has no source, no reach and no date of its own, and nobody finds it when it changes.',
  guide: 'correct',
  *check(file) {
    const known = contactDigits(file);
    // The same number stands in all languages of a text: it is told once.
    const told = new Set<string>();
    for (const { path, value } of file.strings) {
      const [kind] = path.filter((step) => typeof step === 'string' && PROSE.has(step)).slice(-1);
      if (kind === undefined) continue;
      for (const [number] of value.matchAll(NUMBER)) {
        const found = digits(number);
        const once = JSON.stringify([path.slice(0, -1), found]);
        if (told.has(once) || YEARS.test(number) || known.some((other) => other.endsWith(found) || found.endsWith(other))) continue;
        told.add(once);
        yield { path, value: number, message: `${shown(number)} looks like a telephone number, and no contact of this file has it. Make it a contact with its source, or take it out of the text` };
      }
    }
  },
};
