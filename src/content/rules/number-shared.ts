import type { Located } from '../country-file.ts';
import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** The same number under several bodies: right where one answers for another, wrong where it was copied. */
export const numberShared: Rule = {
  id: 'number-shared',
  severity: 'advice',
  why: 'When a number changes, it must change everywhere: one that stands under two bodies is easily corrected under one only.',
  guide: 'review',
  *check(file, context) {
    const first = new Map<string, Located<string>>();
    for (const { path: agencyPath, value: agency } of file.agencies) {
      for (const [index, { value }] of (agency.contacts ?? []).entries()) {
        const here = { path: [...agencyPath, 'contacts', index, 'value'], value: agency.id };
        const before = first.get(value);
        if (!before) first.set(value, here);
        else if (before.value !== agency.id) {
          yield { path: here.path, message: `${shown(value)} is also a contact of ${shown(before.value)}, on line ${context.line(before.path)}. If one body answers for both, nothing needs to be done` };
        }
      }
    }
  },
};
