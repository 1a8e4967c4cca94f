import { shown } from '../words.ts';
import { contactsBy } from './channels.ts';
import type { Rule } from './rule.ts';

const MAILBOX = /^[A-Za-z0-9][A-Za-z0-9._+'-]*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/** A contact by e-mail is one mailbox, and reaches it from everywhere. */
export const emailAddress: Rule = {
  id: 'email-address',
  severity: 'error',
  why: 'Pages turn the mailbox into a link: anything beside the address breaks it.',
  guide: 'fields',
  *check(file) {
    for (const { path, value: contact } of contactsBy(file, 'email')) {
      if (!MAILBOX.test(contact.value)) yield { path: [...path, 'value'], message: `${shown(contact.value)} is not one e-mail address, such as "office@ministry.gov"` };
      if (contact.reach !== 'international') yield { path: [...path, 'reach'], message: 'an e-mail address works from every country' };
    }
  },
  suggest(text) {
    if (text === 'domestic') return 'international';
    const bare = text.trim().replace(/^mailto:/i, '').replace(/^<|>$/g, '');
    return MAILBOX.test(bare) ? bare : undefined;
  },
};
