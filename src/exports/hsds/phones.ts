import type { Line } from '../../directory/contacts.ts';
import { extensionAndOptions } from '../../directory/published.ts';
import { languageName } from '../../i18n/names.ts';
import type { Contact } from '../../model/contact.ts';
import type { Channel } from '../../model/vocabularies.ts';
import { contactAttributes } from './contact-attributes.ts';
import { contactWords } from './contact-words.ts';
import type { Frame } from './frame.ts';
import { permanentUuid } from './ids.ts';
import { known } from './known.ts';
import { statementMetadata } from './metadata.ts';
import type { HsdsLanguage, HsdsPhone } from './records.ts';
import { sourceAttributes } from './sources.ts';

/** Means that HSDS keeps among phones, by the types of RFC 6350, 6.4.1. A number of WhatsApp need not answer a call: it is a mobile phone, no more. */
const PHONE_TYPES: Readonly<Partial<Record<Channel, string>>> = { phone: 'voice', tty: 'textphone', sms: 'text', fax: 'fax', whatsapp: 'cell' };

/** True for contacts that HSDS keeps among phones. */
export function isPhone({ channel }: Contact): boolean {
  return PHONE_TYPES[channel] !== undefined;
}

/** HSDS keeps an extension as a number: one that begins with zero, or one of several, stands in the description alone. */
function extensionOf(contact: Contact): number | undefined {
  const { extensions } = extensionAndOptions(contact);
  const [only] = extensions;
  return extensions.length === 1 && only !== undefined && String(Number(only)) === only ? Number(only) : undefined;
}

/** The languages in which a service or a phone answers, only those that a source states. */
export function languageRecords(owner: string, languages: readonly string[] | undefined, sources: readonly string[] | undefined, frame: Frame): HsdsLanguage[] {
  return [...new Set(languages)].map((code) => {
    const name = `${owner}#language/${code}`;
    return known({ id: permanentUuid(name), name: languageName(code, frame.locale), code, attributes: sourceAttributes(name, 'code', sources, frame) });
  });
}

/**
 * A contact as a phone: the number is written as it is dialled, a domestic one never with a +. Its description says first what must be
 * known before dialling, its attributes say the same to programs.
 */
export function phoneRecord(owner: string, line: Line, frame: Frame): HsdsPhone {
  const { contact, trust } = line;
  return known({
    id: permanentUuid(owner),
    number: contact.value,
    extension: extensionOf(contact),
    type: PHONE_TYPES[contact.channel] ?? 'voice',
    description: contactWords(line, frame),
    languages: languageRecords(owner, contact.languages, contact.factSources?.languages ?? (contact.sources.length === 1 ? contact.sources : undefined), frame),
    attributes: contactAttributes(owner, 'number', line, frame),
    metadata: statementMetadata(owner, 'number', contact.value, trust, frame.locale),
  });
}
