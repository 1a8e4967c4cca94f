import type { Rule } from './rule.ts';

/** Spaces of other widths than the usual one. The one that never breaks stays: French puts it before : ; ? and !. */
const ODD_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g;

function inForm(text: string): string {
  const oneLine = text.normalize('NFC').replace(ODD_SPACE, ' ').split('\n').map((line) => line.trim()).join(' ');
  return oneLine.replace(/[ \t]{2,}|\t/g, ' ').trim();
}

/** Texts are composed letters (Unicode NFC) with single, usual spaces. */
export const textForm: Rule = {
  id: 'text-form',
  severity: 'advice',
  why: 'Letters that are put together from two characters, and spaces of odd widths, look the same and are not found.',
  guide: 'correct',
  *check(file) {
    for (const { path, value } of file.strings) {
      // Another space or letter in an address leads to another page.
      if (path.at(-1) === 'url' || /^https?:/i.test(value) || inForm(value) === value) continue;
      const composed = value.normalize('NFC') === value;
      yield { path, message: composed ? 'this text has a space too many, an odd space or a line break. Write single spaces' : 'this text has letters whose accents are separate characters (Unicode NFD). Type it again, or save it as NFC' };
    }
  },
  suggest: inForm,
};
