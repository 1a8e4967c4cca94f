import { contactsBy } from './channels.ts';
import type { Rule } from './rule.ts';

/** Providers with whom anybody can open a mailbox, and telephone companies of the region that give one with a connection. */
const PROVIDERS: ReadonlySet<string> = new Set([
  'aol.com', 'bol.com.br', 'btl.net', 'candw.ag', 'candw.lc', 'caribsurf.com', 'cwdom.dm', 'flowjamaica.com', 'gmail.com', 'gmx.com', 'gmx.net', 'hotmail.com', 'hotmail.es', 'hotmail.fr', 'icloud.com', 'live.com',
  'mail.com', 'msn.com', 'outlook.com', 'outlook.es', 'outlook.fr', 'proton.me', 'protonmail.com', 'spiceisle.com', 'sr.net', 'uol.com.br', 'vincysurf.com', 'yahoo.ca', 'yahoo.com', 'yahoo.com.ar', 'yahoo.com.br',
  'yahoo.com.mx', 'yahoo.es', 'yahoo.fr', 'ymail.com',
]);

/** A mailbox of an office lies with the office. */
export const mailboxProvider: Rule = {
  id: 'mailbox-provider',
  severity: 'advice',
  why: 'Anybody can open a mailbox with a private provider under the name of an office; what is written there lies outside the office’s care.',
  guide: 'safety',
  *check(file) {
    for (const { path, value: contact } of contactsBy(file, 'email')) {
      const host = contact.value.split('@').at(-1)?.toLowerCase() ?? '';
      if (PROVIDERS.has(host)) yield { path: [...path, 'value'], message: `${host} is a private provider. Look for a mailbox of the office itself; keep this one only where the office publishes it` };
    }
  },
};
