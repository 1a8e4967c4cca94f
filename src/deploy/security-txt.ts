import { LOCALES } from '../model/locales.ts';

/** Where the file stands on a host (RFC 9116, 3). */
export const SECURITY_TXT = '.well-known/security.txt';

/** What decides about the file. */
export interface SecurityTxtOptions {
  /** The day of the content, ISO 8601. */
  readonly day: string;
  /** The origin of the site, where it has one. */
  readonly site?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A mailbox, or an address on the web, as a URI (RFC 9116, 2.5.3). @throws where it is neither */
function contactUri(text: string): string {
  if (/^(?:https:\/\/|mailto:|tel:)\S+$/.test(text)) return text;
  if (/^[^\s@:]+@[^\s@]+$/.test(text)) return `mailto:${text}`;
  throw new Error(`SECURITY_CONTACT is "${text}": write a mailbox, or an address that begins with https://`);
}

/** Where somebody reports a weakness: what was set for that, or the mailbox of corrections, or the private reports of a repository on GitHub. */
function contactOf(env: SecurityTxtOptions['env']): string | undefined {
  if (env['SECURITY_CONTACT']) return contactUri(env['SECURITY_CONTACT']);
  if (env['CORRECTIONS_EMAIL']) return contactUri(env['CORRECTIONS_EMAIL']);
  const repository = env['REPOSITORY']?.replace(/\/+$/, '');
  return repository?.startsWith('https://github.com/') ? `${repository}/security/advisories/new` : undefined;
}

/** 360 days after a day: less than a year, as RFC 9116, 2.5.5, recommends. */
function expiryOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 360);
  return date.toISOString().replace('.000Z', 'Z');
}

/**
 * The text of /.well-known/security.txt (RFC 9116). It ends with the content: who no longer looks after that does not read reports either.
 * @returns undefined where nobody has said who wants to hear of a weakness
 * @throws where SECURITY_CONTACT is no address
 */
export function securityTxt({ day, site, env }: SecurityTxtOptions): string | undefined {
  const contact = contactOf(env);
  if (contact === undefined) return undefined;
  const fields = [`Contact: ${contact}`, `Expires: ${expiryOf(day)}`, `Preferred-Languages: ${LOCALES.join(', ')}`, ...(site ? [`Canonical: ${site}/${SECURITY_TXT}`] : [])];
  return `${fields.join('\n')}\n`;
}
