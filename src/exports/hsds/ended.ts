import { formatDate, labelled } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { endedMessages } from '../../i18n/messages/ended.ts';
import type { ChangeLog } from '../../model/changes.ts';
import type { Tombstone } from '../../model/country.ts';
import { TOMBSTONE_REASON_MEANINGS } from '../../model/meanings/index.ts';
import type { TombstoneReason } from '../../model/vocabularies.ts';
import { attribute, fact } from './attributes.ts';
import type { Frame } from './frame.ts';
import { entryName, permanentUuid } from './ids.ts';
import { known } from './known.ts';
import { changeMetadata } from './metadata.ts';
import { identifierOf } from './organizations.ts';
import type { HsdsService } from './records.ts';
import { lastModified } from './services.ts';
import { termOf } from './taxonomies.ts';
import { fieldWords, textLanguage } from './texts.ts';

/** `defunct`: the body is no more under this entry; `inactive`: it may well exist, and the entry should not have. */
const STATUS: Readonly<Record<TombstoneReason, 'defunct' | 'inactive'>> = {
  renamed: 'defunct',
  merged: 'defunct',
  closed: 'defunct',
  duplicate: 'inactive',
  'listed-in-error': 'inactive',
};

/**
 * An entry that ended, so that whoever holds a copy learns that it did: without a contact, with the warning of its page.
 * Its name is its permanent one: the content does not keep another.
 */
export function endedRecord(tombstone: Tombstone, log: readonly ChangeLog[number][], frame: Frame): HsdsService {
  const { country, locale } = frame;
  const m = messagesIn(endedMessages, locale);
  const { label, meaning } = TOMBSTONE_REASON_MEANINGS[tombstone.reason];
  const entry = entryName(country, tombstone.id);
  const owner = `${entry}#service`;
  const description = [
    `${m.lead(entry)} ${labelled(label[locale], locale)} ${meaning[locale]}`,
    m.since(formatDate(tombstone.on, locale)),
    tombstone.to && `${labelled(m.successor, locale)} ${tombstone.to}`,
    tombstone.notes && fieldWords(tombstone.notes, locale),
  ].filter(Boolean).join('\n');
  return known({
    id: permanentUuid(owner),
    name: entry,
    description,
    status: STATUS[tombstone.reason],
    alert: m.warning,
    last_modified: lastModified(frame),
    organization: { id: permanentUuid(entry), name: entry, description, uri: `urn:uuid:${permanentUuid(entry)}`, organization_identifiers: [identifierOf(entry, frame)] },
    attributes: [
      attribute(owner, 'ended', termOf('reason', tombstone.reason, locale)),
      ...fact(owner, 'ended', tombstone.on, locale),
      ...fact(owner, 'successor', tombstone.to, locale),
      ...textLanguage(owner, 'description', tombstone.notes, locale),
    ],
    metadata: changeMetadata(owner, entry, log, locale),
  });
}
