import type { CountryFile } from '../country-file.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** The longest that a text of each kind should be, in characters: a tenth more than the longest there was when the rule was made. */
const LIMITS: Readonly<Record<string, number>> = { name: 180, parent: 180, label: 80, title: 220, summary: 220, notes: 390, why: 390, gaps: 250 };

function kindOf(path: Path): string | undefined {
  const name = path.findLast((step) => typeof step === 'string');
  return path[0] === 'sources' ? undefined : name;
}

/** A text is as long as a tired person reads on a small screen. */
export const textLength: Rule = {
  id: 'text-length',
  severity: 'advice',
  why: 'Long texts push the number off the screen of a small phone.',
  guide: 'fields',
  *check(file: CountryFile) {
    for (const { path, value: text } of file.texts) {
      const kind = kindOf(path);
      const limit = LIMITS[kind ?? ''];
      if (limit === undefined) continue;
      for (const [language, words] of Object.entries(text)) {
        if (typeof words !== 'string' || words.length <= limit) continue;
        yield { path: [...path, language], message: `this text has ${words.length} characters; as "${kind}" it should have ${limit} at most. Say it shorter, or move a part of it to \`notes\`` };
      }
    }
  },
};
