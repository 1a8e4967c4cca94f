import type { Trust } from '../../directory/trust.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { siteMessages } from '../../i18n/messages/site.ts';
import type { ChangeLog } from '../../model/changes.ts';
import type { Locale } from '../../model/locales.ts';
import type { ChangeKind } from '../../model/changes.ts';
import { permanentUuid } from './ids.ts';
import type { HsdsMetadata } from './records.ts';

/** The field or the list of the service that each kind of change is about. */
const FIELD_OF: Readonly<Record<ChangeKind, string>> = {
  'country-added': 'service_areas', 'country-removed': 'service_areas', 'emergency-added': 'phones', 'emergency-removed': 'phones',
  'agency-added': 'status', 'agency-ended': 'status', 'agency-removed': 'status', 'name-changed': 'name', 'agency-changed': 'description', 'website-changed': 'url',
  'contact-added': 'phones', 'contact-removed': 'phones', 'contact-changed': 'phones', 'hours-changed': 'schedules', 'details-changed': 'phones',
  confirmed: 'phones', disputed: 'phones', 'dispute-settled': 'phones', 'doubt-added': 'phones', 'doubt-removed': 'phones',
  'caution-added': 'alert', 'caution-removed': 'alert', 'sources-changed': 'attributes',
};

const siteName = (locale: Locale): string => messagesIn(siteMessages, locale).name;

/** What changed for readers of an entry, day by day: content/changes.yaml as HSDS keeps it. */
export function changeMetadata(owner: string, entry: string, log: readonly ChangeLog[number][], locale: Locale): HsdsMetadata[] {
  return log.flatMap(({ on, changes }) =>
    changes.flatMap((change, index) =>
      change.entry !== entry
        ? []
        : [{
            id: permanentUuid(`${owner}#metadata/${on}/${index}`),
            last_action_date: on,
            last_action_type: change.kind,
            field_name: FIELD_OF[change.kind],
            previous_value: change.before ?? '',
            replacement_value: change.after ?? '',
            updated_by: siteName(locale),
          }],
    ),
  );
}

/** That the authority confirmed a contact's value, or that somebody disputes it: the value stays what it was. */
export function statementMetadata(owner: string, field: string, value: string, { confirmed, dispute }: Trust, locale: Locale): HsdsMetadata[] {
  const statement = (kind: 'confirmed' | 'disputed', on: string, by: string): HsdsMetadata => ({
    id: permanentUuid(`${owner}#metadata/${kind}/${on}`),
    last_action_date: on,
    last_action_type: kind,
    field_name: field,
    previous_value: value,
    replacement_value: value,
    updated_by: by,
  });
  return [
    ...(confirmed ? [statement('confirmed', confirmed.on, confirmed.by)] : []),
    ...(dispute ? [statement('disputed', dispute.on, siteName(locale))] : []),
  ];
}
