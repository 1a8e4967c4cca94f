import { shown } from '../words.ts';
import type { Located } from '../country-file.ts';
import type { Rule } from './rule.ts';

/** An id is the permanent address of one agency: used once, and never again after it ended. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  why: 'An id is a permanent address: people keep links to it, and it must never lead to another body.',
  guide: 'review',
  *check(file, context) {
    const first = new Map<string, Located<string>>();
    for (const here of [...file.agencyIds, ...file.tombstoneIds]) {
      const before = first.get(here.value);
      if (!before) {
        first.set(here.value, here);
        continue;
      }
      const ended = here.path[0] === 'tombstones' && before.path[0] === 'agencies';
      yield {
        path: here.path,
        message: ended
          ? `${shown(here.value)} is said to have ended, but an agency on line ${context.line(before.path)} bears this id. Give that agency a new id, or delete this entry`
          : `the id ${shown(here.value)} stands already on line ${context.line(before.path)}. Give this entry an id of its own`,
      };
    }
  },
};
