import { isPlainAddress } from '../../model/source.ts';
import { shown } from '../words.ts';
import { contactsBy } from './channels.ts';
import type { Rule } from './rule.ts';

/** Why an address cannot be offered to a person who will write there about what happened to her; undefined when it can. */
function objection(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is not a whole web address, such as "https://www.ministry.gov/report"';
  const url = new URL(address);
  if (url.protocol === 'http:') return 'is not encrypted (http), and people write there about what happened to them. Write the https address if the site has one; if not, leave the contact out and name the page as a website';
  if (url.protocol !== 'https:') return 'does not begin with https://, so it is not the address of a web page';
  if (url.username || url.password) return 'holds an @ before the name of the site, which can hide where it leads. Write the plain address of the page';
  if (!isPlainAddress(address)) return 'is not one plain web address: https://, the name of the site and the path, without spaces, line breaks or backslashes';
  return undefined;
}

/** A form or a chat is a page of the web, encrypted. */
export const webContact: Rule = {
  id: 'web-contact',
  severity: 'error',
  why: 'A form or chat takes the most private words a person has: its address must be a web page, encrypted, and lead where it says.',
  guide: 'safety',
  *check(file) {
    for (const { path, value: contact } of contactsBy(file, 'form', 'chat')) {
      const wrong = objection(contact.value);
      if (wrong) yield { path: [...path, 'value'], message: `${shown(contact.value)} ${wrong}` };
      if (contact.reach !== 'international') yield { path: [...path, 'reach'], message: 'a web address works from every country', instead: 'international' };
    }
  },
};
