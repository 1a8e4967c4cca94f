import { contactsBy } from './channels.ts';
import type { Rule } from './rule.ts';

/** Words of which mailboxes of offices are made, in the languages of the Americas; two words with a point between are a name otherwise. */
const OFFICE_WORDS =
  /^(?:admin|after|atencion|atendimento|ayuda|central|ciudadan\w*|communications?|consul\w*|contact\w*|cooperac\w*|cooperation|denunci\w*|depart\w*|dep|desk|dir\w*|enquir\w*|family|general|help\w*|hotline|immigration|info\w*|information|international|internacional|justice|labou?r|legal\w*|mail|ministr\w*|ministerio|mobili[sz]ation|natsec|ocid|office|oficina|ouvidoria|police|policia|presse?|prensa|protec\w*|public\w*|registr\w*|report\w*|rights|secretar\w*|servic\w*|support|tip\w*|trata|unit\w*|victim\w*|women)$/i;

/** A mailbox belongs to an office, not to a person: people move on, and are put at risk. */
export const mailboxPerson: Rule = {
  id: 'mailbox-person',
  severity: 'advice',
  why: 'The name of an official in a mailbox puts that person at risk, and the mailbox dies with the post.',
  guide: 'safety',
  *check(file) {
    for (const { path, value: contact } of contactsBy(file, 'email')) {
      const [local = ''] = contact.value.split('@');
      const parts = local.split(/[._]/);
      const isName = parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^[a-z]+$/i.test(part)) && !parts.some((part) => OFFICE_WORDS.test(part));
      if (isName) yield { path: [...path, 'value'], message: `${contact.value} looks like the mailbox of a person. Only mailboxes of offices are listed: look for one, or take this contact out` };
    }
  },
};
