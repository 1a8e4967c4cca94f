import type { Rule } from './rule.ts';

/** Marks that turn the direction of writing, joiners, byte order marks: seen by programs and not by people. */
const INVISIBLE = /\p{Cf}/gu;

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
