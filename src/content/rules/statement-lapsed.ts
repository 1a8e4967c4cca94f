import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

const STATEMENTS = { confirm: 'confirmation', check: 'second reading', dispute: 'dispute' } as const;

/** What was said of a value holds for that value: when it changes, the statement lapses and should go. */
export const statementLapsed: Rule = {
  id: 'statement-lapsed',
  severity: 'advice',
  why: 'Nobody confirmed the new number: a confirmation, a second reading or a dispute holds only for the value that it saw.',
  guide: 'review',
  *check(file) {
    for (const { path, value: contact } of file.contacts) {
      for (const [field, name] of Object.entries(STATEMENTS)) {
        const said = contact[field as keyof typeof STATEMENTS];
        if (said?.value === undefined || said.value === contact.value) continue;
        yield { path: [...path, field], at: 'key', value: said.value, message: `this ${name} was about ${shown(said.value)}, and the value is now ${shown(contact.value)}: pages no longer show it. Delete it, or renew it for the new value` };
      }
    }
  },
};
