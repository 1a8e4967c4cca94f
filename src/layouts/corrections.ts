import { messagesIn } from '../i18n/messages.ts';
import { correctMessages } from '../i18n/messages/help.ts';
import type { Locale } from '../model/locales.ts';
import { hrefTo } from './site.ts';

/** Where corrections go: a mailbox and a public repository, each only where the site's owner has set one. */
export interface CorrectionChannels {
  readonly mail?: string;
  readonly repository?: string;
}

/** The channels of this build, from CORRECTIONS_EMAIL and REPOSITORY. */
export function correctionChannels(): CorrectionChannels {
  return { mail: process.env.CORRECTIONS_EMAIL || undefined, repository: process.env.REPOSITORY?.replace(/\/+$/, '') || undefined };
}

/** A letter about an entry, begun: nothing in it says who writes. */
export function correctionMail(mail: string, locale: Locale, entry: string): string {
  return `mailto:${mail}?subject=${encodeURIComponent(messagesIn(correctMessages, locale).subject(entry))}`;
}

/** A public report about an entry, begun. */
export function correctionIssue(repository: string, locale: Locale, entry: string): string {
  return `${repository}/issues/new?title=${encodeURIComponent(messagesIn(correctMessages, locale).subject(entry))}`;
}

/**
 * Where "Something wrong here?" leads for an entry (such as ar/protex): a letter where there is a mailbox, else a public report,
 * else the page that says how to correct.
 */
export function correctionLink(locale: Locale, entry: string, channels = correctionChannels()): string {
  if (channels.mail) return correctionMail(channels.mail, locale, entry);
  if (channels.repository) return correctionIssue(channels.repository, locale, entry);
  return hrefTo(locale, 'contribute/');
}
