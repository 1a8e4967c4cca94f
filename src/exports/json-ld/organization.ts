import { linesOf } from '../../directory/contacts.ts';
import { servesOnlyAbroad } from '../../directory/lines.ts';
import { ownName } from '../../directory/own-name.ts';
import { textIn } from '../../i18n/text.ts';
import type { Agency } from '../../model/agency.ts';
import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import type { AgencyType } from '../../model/vocabularies.ts';
import { cautionWords } from '../hsds/contact-words.ts';
import { entryName } from '../hsds/ids.ts';
import { known } from '../hsds/known.ts';
import { contactPoint, countryNode, isForMachines } from './contact-points.ts';
import { CONTEXT, idOf, inLanguage, pageOf, urnOf, wordsOf, type JsonLdOptions, type Node } from './node.ts';
import { sourceNodes } from './sources.ts';

/**
 * What schema.org calls each type. A line, a service for children or for women may be run by a state or by an association: the type does
 * not say, so that neither do we.
 */
const SCHEMA_TYPES: Readonly<Record<AgencyType, 'GovernmentOrganization' | 'NGO' | 'Organization'>> = {
  hotline: 'Organization',
  coordination: 'GovernmentOrganization',
  prosecution: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  'victim-assistance': 'GovernmentOrganization',
  'child-protection': 'Organization',
  gender: 'Organization',
  labour: 'GovernmentOrganization',
  migration: 'GovernmentOrganization',
  consular: 'GovernmentOrganization',
  'central-authority': 'GovernmentOrganization',
  'human-rights': 'GovernmentOrganization',
  'civil-society': 'NGO',
  'international-organization': 'Organization',
};

function alternateNames(agency: Agency, country: Country, locale: Locale): (string | Node)[] {
  const own = ownName(agency, country, locale);
  return [...(agency.acronym === undefined ? [] : [agency.acronym]), ...(own ? [inLanguage(own.words, own.lang)] : []), ...(agency.aliases ?? [])];
}

function addressOf({ address, city }: Agency, country: Country): Node | undefined {
  return address === undefined ? undefined : known({ '@type': 'PostalAddress', streetAddress: address, addressLocality: city, addressCountry: country.country });
}

/**
 * An agency, for search engines and other programs. Numbers that are unconfirmed or in doubt are left out altogether: a program that
 * shows a number does not show the words beside it, and a wrong number can hurt somebody. The page has them, with their doubt.
 */
export function agencyJsonLd(agency: Agency, country: Country, locale: Locale, options: JsonLdOptions): Node {
  const entry = entryName(country, agency.id);
  const path = `${entry}/`;
  const lines = linesOf(agency, country, options.asOf).filter(isForMachines);
  const frame = { ...options, country, locale };
  return known({
    ...CONTEXT,
    '@type': SCHEMA_TYPES[agency.type],
    '@id': idOf(path, locale, options),
    identifier: urnOf(entry),
    name: textIn(agency.name, locale).words,
    alternateName: alternateNames(agency, country, locale),
    // What must be known before one turns to it comes first.
    description: [...cautionWords(agency, locale), wordsOf(agency.summary, locale)],
    parentOrganization: agency.parent && { '@type': 'Organization', name: textIn(agency.parent, locale).words },
    url: agency.website?.url,
    mainEntityOfPage: pageOf(path, locale, options),
    address: addressOf(agency, country),
    // A desk for nationals abroad serves nobody in the country.
    areaServed: servesOnlyAbroad(agency) ? undefined : countryNode(country.country, locale),
    knowsLanguage: agency.languages ?? [],
    contactPoint: lines.map((line) => contactPoint(line, frame)),
    subjectOf: sourceNodes([...agency.sources, ...(agency.website?.sources ?? []), ...lines.flatMap(({ contact }) => contact.sources)], country.sources),
  });
}
