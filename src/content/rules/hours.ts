import { hoursProblem } from '../../model/hours.ts';
import type { Rule } from './rule.ts';

/** Hours can be read, and are the same in every week. */
export const hours: Rule = {
  id: 'hours',
  severity: 'error',
  why: 'Pages say whether somebody answers now: hours that can be misread send a person to a line that is closed.',
  guide: 'fields',
  *check(file) {
    for (const { path, value: contact } of file.contacts) {
      const problem = contact.hours === undefined ? undefined : hoursProblem(contact.hours);
      if (problem) yield { path: [...path, 'hours'], message: problem };
    }
  },
};
