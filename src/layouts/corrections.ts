import { messagesIn } from '../i18n/messages.ts';
import { correctionMessages } from '../i18n/messages/corrections.ts';
import { countryMessages } from '../i18n/messages/country.ts';
import { correctMessages } from '../i18n/messages/help.ts';
import { labelled, sentenceCase } from '../i18n/format.ts';
import { countryName } from '../i18n/names.ts';
import type { Locale } from '../model/locales.ts';
import { hrefTo } from './site.ts';

/** Where corrections go: a mailbox and a public repository, each only where the site's owner has set one. */
export interface CorrectionChannels {
  readonly mail?: string;
  readonly repository?: string;
}

/** What somebody wants to correct. */
export interface Correctable {
  /** The entry: ar/protex. */
  readonly entry: string;
  /** The value of the contact as the page shows it, where it is about one. */
  readonly value?: string;
}

/** What a letter says beside that, where there is room for it. */
export interface Letter {
  /** The whole address of the page, where the site has one. */
  readonly page?: string;
}

export interface CorrectionLink {
  readonly href: string;
  readonly label: string;
}

/** The channels of this build, from CORRECTIONS_EMAIL and REPOSITORY. */
export function correctionChannels(): CorrectionChannels {
  return { mail: process.env.CORRECTIONS_EMAIL || undefined, repository: process.env.REPOSITORY?.replace(/\/+$/, '') || undefined };
}

/** Parameters of an address. A space becomes %20: programs for mail show a + as it stands. */
function query(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value.toWellFormed())}`] : []))
    .join('&');
}

function mailTo(mail: string, subject: string, body?: string): string {
  return `mailto:${encodeURIComponent(mail).replaceAll('%40', '@')}?${query({ subject, body })}`;
}

/** Lines with questions, each with room for an answer. */
const asking = (facts: readonly string[], questions: readonly string[]): string => [...(facts.length > 0 ? [facts.join('\r\n')] : []), ...questions.map((question) => `${question}\r\n`)].join('\r\n\r\n');

/** A letter about an entry, begun. With `letter` it also asks what we need to know; nothing in it says or asks who writes. */
export function correctionMail(mail: string, locale: Locale, { entry, value }: Correctable, letter?: Letter): string {
  const m = messagesIn(correctionMessages, locale);
  const subject = correctMessages.subject[locale](value ? `${entry} ${value}` : entry);
  if (!letter) return mailTo(mail, subject);
  const facts = ([[m.entry, entry], [m.value, value], [m.page, letter.page]] as const).flatMap(([label, words]) => (words ? [`${labelled(label, locale)} ${words}`] : []));
  return mailTo(mail, subject, asking(facts, m.questions));
}

/** A public report about an entry, begun: the form in the language of the page, with what is known already. */
export function correctionIssue(repository: string, locale: Locale, { entry, value }: Partial<Correctable> = {}): string {
  return `${repository}/issues/new?${query({ template: `number-${locale}.yml`, entry, value })}`;
}

/** A letter about an agency that is missing; without a country it asks which one. */
export function missingMail(mail: string, locale: Locale, country?: string): string {
  const m = messagesIn(correctionMessages, locale);
  return mailTo(mail, m.missingSubject(country ? countryName(country, locale) : '…'), country ? undefined : asking([], m.missingQuestions));
}

/** A public report about an agency that is missing, begun. @param country ISO code */
export function missingIssue(repository: string, locale: Locale, country?: string): string {
  return `${repository}/issues/new?${query({ template: `agency-${locale}.yml`, country: country && countryName(country, locale) })}`;
}

/** A link that leads to a report says that everybody will read it. */
const inPublic = (label: string, locale: Locale): string => `${label} ${sentenceCase(correctionMessages.publicReport[locale], locale)}`;

/**
 * Where "Something wrong here?" leads for an entry: a letter where there is a mailbox, a public report where there is a repository, both
 * where there are both, since an official may have no account there; else the page that says how to correct.
 */
export function correctionLinks(locale: Locale, about: Correctable, letter?: Letter, { mail, repository } = correctionChannels()): CorrectionLink[] {
  const label = countryMessages.wrongHere[locale];
  if (!mail && !repository) return [{ href: hrefTo(locale, 'contribute/'), label }];
  return [
    ...(mail ? [{ href: correctionMail(mail, locale, about, letter), label }] : []),
    ...(repository ? [{ href: correctionIssue(repository, locale, about), label: mail ? correctionMessages.publicReport[locale] : inPublic(label, locale) }] : []),
  ];
}

/** Where "Is an agency missing?" leads on a country's page: one link, as there is no room for two. */
export function missingLink(locale: Locale, country: string, { mail, repository } = correctionChannels()): CorrectionLink {
  const label = correctionMessages.missing[locale];
  if (mail) return { href: missingMail(mail, locale, country), label };
  if (repository) return { href: missingIssue(repository, locale, country), label: inPublic(label, locale) };
  return { href: hrefTo(locale, 'contribute/'), label };
}
