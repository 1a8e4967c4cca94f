import { ownName } from '../../directory/own-name.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { siteMessages } from '../../i18n/messages/site.ts';
import { textIn } from '../../i18n/text.ts';
import type { Agency } from '../../model/agency.ts';
import { uriOf } from './addresses.ts';
import { attribute, facts } from './attributes.ts';
import type { Frame } from './frame.ts';
import { entryName, permanentUuid } from './ids.ts';
import { known } from './known.ts';
import type { HsdsAttribute, HsdsIdentifier, HsdsOrganization } from './records.ts';
import { fieldWords, languageTerm, textLanguage } from './texts.ts';

/** The permanent name of an entry as an identifier that people know from its address: ar/protex. */
export function identifierOf(entry: string, { locale }: Frame): HsdsIdentifier {
  return { id: permanentUuid(`${entry}#identifier`), identifier_type: messagesIn(siteMessages, locale).name, identifier: entry };
}

/** Its names besides the one in the language of the package: its own, those by which people know it, those that it bore, and that of the body above it. */
function nameAttributes(entry: string, agency: Agency, { country, locale }: Frame): HsdsAttribute[] {
  const own = ownName(agency, country, locale);
  return [
    ...(own ? [attribute(entry, 'own-name', languageTerm(own.lang, locale), own.words)] : []),
    ...facts(entry, 'alias', agency.aliases, locale),
    ...facts(entry, 'former-name', agency.formerNames, locale),
    ...facts(entry, 'parent', agency.parent && [textIn(agency.parent, locale).words], locale),
  ];
}

/**
 * An agency as an organization. The body above it is known by its name alone: it stands as a fact, not as an organization of its own.
 * Its sources stand with its service, which is never without it.
 * @param email a mailbox that may stand without a word beside it
 */
export function organizationRecord(agency: Agency, email: string | undefined, frame: Frame): HsdsOrganization {
  const entry = entryName(frame.country, agency.id);
  return known({
    id: permanentUuid(entry),
    name: textIn(agency.name, frame.locale).words,
    alternate_name: agency.acronym,
    description: fieldWords(agency.summary, frame.locale),
    email,
    website: agency.website && uriOf(agency.website.url),
    uri: `urn:uuid:${permanentUuid(entry)}`,
    organization_identifiers: [identifierOf(entry, frame)],
    attributes: [...nameAttributes(entry, agency, frame), ...textLanguage(entry, 'description', agency.summary, frame.locale)],
  });
}
