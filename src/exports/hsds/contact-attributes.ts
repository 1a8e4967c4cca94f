import type { Line } from '../../directory/contacts.ts';
import { attribute, fact } from './attributes.ts';
import { trustWords } from './contact-words.ts';
import type { Frame } from './frame.ts';
import type { HsdsAttribute } from './records.ts';
import { otherPageAttribute, sourceAttributes } from './sources.ts';
import { termOf } from './taxonomies.ts';
import { textLanguage } from './texts.ts';

/**
 * What programs should know of a contact: by what means, from where and for what it works, how far it can be trusted, and the sources
 * of its value and of each of its facts.
 * @param owner the permanent name of the contact
 * @param field the field that holds its value
 */
export function contactAttributes(owner: string, field: 'number' | 'email' | 'url', { contact, trust }: Line, frame: Frame): HsdsAttribute[] {
  const { locale } = frame;
  const { sharing, factSources } = contact;
  const sourcesOf = (of: string, ids: readonly string[] | undefined): HsdsAttribute[] => sourceAttributes(owner, of, ids, frame);
  return [
    attribute(owner, 'channel', termOf('channel', contact.channel, locale)),
    attribute(owner, 'reach', termOf('reach', contact.reach, locale)),
    attribute(owner, 'purpose', termOf('purpose', contact.purpose, locale)),
    attribute(owner, 'trust', termOf('trust', trust.level, locale), trustWords(trust, locale)),
    ...sourcesOf(field, contact.sources),
    ...otherPageAttribute(owner, field, trust, frame),
    ...fact(owner, 'callable-from', contact.callableFrom?.join(', '), locale),
    ...fact(owner, 'as-published', contact.published, locale),
    ...fact(owner, 'opening-hours', contact.hours, locale),
    ...sourcesOf('opening-hours', factSources?.hours),
    ...fact(owner, 'free-call', contact.tollFree, locale),
    ...fact(owner, 'anonymous', contact.anonymous, locale),
    ...sourcesOf('anonymous', factSources?.anonymous),
    ...sourcesOf('languages', factSources?.languages),
    ...(sharing?.police ? [attribute(owner, 'sharing-police', termOf('sharing', sharing.police, locale))] : []),
    ...(sharing?.immigration ? [attribute(owner, 'sharing-immigration', termOf('sharing', sharing.immigration, locale))] : []),
    ...sourcesOf('sharing', sharing?.sources),
    ...textLanguage(owner, 'description', contact.notes, locale),
    ...textLanguage(owner, 'trust', trust.dispute?.why, locale),
  ];
}
