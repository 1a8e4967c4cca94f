import { likelyMeant, shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** A file with more unknown ids is broken in another way. */
const MOST_GUESSES = 20;

/** What a gap is about is an agency of the same file, or the national hotline that was not found. */
export const gapAbout: Rule = {
  id: 'gap-about',
  severity: 'error',
  why: 'A gap stands beside the agency that it is about.',
  guide: 'fields',
  *check(file) {
    const known = file.agencyIds.map(({ value }) => value);
    const ids = new Set(known);
    let guesses = MOST_GUESSES;
    for (const { path, value: gap } of file.gaps) {
      for (const [index, id] of (gap.about ?? []).entries()) {
        if (id === 'hotline' || ids.has(id)) continue;
        yield { path: [...path, 'about', index], message: `there is no agency ${shown(id)} in this file. Write the id of an agency, or hotline where no national line was found`, instead: guesses-- > 0 ? likelyMeant(id, [...known, 'hotline']) : undefined };
      }
    }
  },
};
