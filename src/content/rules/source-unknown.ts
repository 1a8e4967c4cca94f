import { likelyMeant, shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** A file with more unknown ids is broken in another way, and comparing each with all costs time. */
const MOST_GUESSES = 20;

/** Every source that is named stands under `sources`. */
export const sourceUnknown: Rule = {
  id: 'source-unknown',
  severity: 'error',
  why: 'A fact whose source cannot be looked up is not published.',
  guide: 'sources',
  *check(file) {
    // Where the list itself is missing or broken, that is told, and not every place that names one.
    if (!file.listsSources) return;
    const known = file.sourceIds.map(({ value }) => value);
    const ids = new Set(known);
    let guesses = MOST_GUESSES;
    for (const { path, value: id } of file.sourceUses) {
      if (ids.has(id)) continue;
      // Short ids such as s1 and s2 all resemble each other: a guess would name a wrong source.
      const meant = id.length > 3 && guesses-- > 0 ? likelyMeant(id, known) : undefined;
      yield { path, message: `there is no source ${shown(id)} under \`sources\` in this file. Add it there, or name one that is there`, instead: meant };
    }
  },
};
