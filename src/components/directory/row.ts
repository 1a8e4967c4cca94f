import type { Locale } from '../../model/locales.ts';
import { CAUTION_MEANINGS, CHANNEL_MEANINGS, TYPE_MEANINGS } from '../../model/meanings/index.ts';
import { linesOf } from '../../directory/contacts.ts';
import { contactLinks } from '../../directory/dialling.ts';
import { displayNumber } from '../../directory/dialling-display.ts';
import { extensionAndOptions } from '../../directory/published.ts';
import { isDoubtful } from '../../directory/trust.ts';
import { formatList } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { contactMessages, trustMessages } from '../../i18n/messages/contact.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { countryName } from '../../i18n/names.ts';
import { textIn } from '../../i18n/text.ts';
import type { Entry } from './entries.ts';

/** The contact that is best to try first, as a row shows it. */
export interface RowContact {
  /** By what means, where it is not a telephone. */
  readonly means?: string;
  readonly href?: string;
  readonly words: string;
  readonly remarks?: string;
  readonly doubt?: string;
}

/** An agency in one row: what it is called, what it is, and the contact that is best to try first. */
export interface Row {
  readonly name: string;
  readonly type: string;
  readonly cautions: readonly string[];
  readonly contact?: RowContact;
}

/** What the row of an agency says in a language. */
export function rowOf({ agency, country }: Entry, locale: Locale, asOf: string): Row {
  const m = messagesIn(contactMessages, locale);
  const name = textIn(agency.name, locale).words;
  const best = linesOf(agency, country, asOf)[0];
  const row = {
    name: agency.acronym && !name.includes(agency.acronym) ? `${name} (${agency.acronym})` : name,
    type: TYPE_MEANINGS[agency.type].label[locale],
    cautions: agency.cautions?.map((caution) => CAUTION_MEANINGS[caution].label[locale]) ?? [],
  };
  if (!best) return row;
  const { contact, trust } = best;
  const isWeb = contact.channel === 'form' || contact.channel === 'chat';
  const { extensions } = extensionAndOptions(contact);
  const remarks = [
    ...(extensions.length > 0 ? [m.extension(formatList(extensions, locale, 'disjunction'))] : []),
    ...(contact.reach === 'domestic' ? [directoryMessages.insideOnly[locale]] : []),
    ...(contact.callableFrom ? [m.callableFrom(formatList(contact.callableFrom.map((code) => countryName(code, locale)), locale))] : []),
  ];
  return {
    ...row,
    contact: {
      means: contact.channel === 'phone' ? undefined : CHANNEL_MEANINGS[contact.channel].label[locale],
      href: contactLinks(contact)[0]?.href,
      words: isWeb ? new URL(contact.value).hostname.replace(/^www\./, '') : displayNumber(contact, country.country),
      remarks: remarks.length > 0 ? remarks.join(', ') : undefined,
      doubt: isDoubtful(trust) ? trustMessages[trust.level === 'disputed' ? 'disputed' : 'unconfirmed'][locale] : undefined,
    },
  };
}
