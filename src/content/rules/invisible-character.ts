import type { Rule } from './rule.ts';

/**
 * Marks that turn the direction of writing, joiners, byte order marks, control characters, halves of a character, letters that are blank:
 * seen by programs and not by people. A new line and a tab are spaces.
 */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u115f\u1160\u2800\u3164\uffa0]|(?![\n\t])\p{Cc}/gu;

/** No text holds characters that nobody can see. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'error',
  why: 'A character that nobody sees can turn the digits of a number around, or keep a search from finding a name.',
  guide: 'correct',
  *check(file) {
    for (const { path, value } of file.strings) {
      const [first] = value.match(INVISIBLE) ?? [];
      if (first === undefined) continue;
      const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield { path, message: `an invisible character (U+${code}) stands in this text. It often comes along when one copies from a page: type the text again, or delete the character` };
    }
  },
  suggest: (text) => text.replace(INVISIBLE, ''),
};
