import { messagesIn } from '../../i18n/messages.ts';
import { treatyViewMessages } from '../../i18n/messages/treaties.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Locale } from '../../model/locales.ts';
import { known } from '../hsds/known.ts';
import { CONTEXT, idOf, pageOf, wordsOf, type Node, type SiteOption } from './node.ts';
import { sourceNodes } from './sources.ts';

/**
 * A treaty. Who is bound by it is left to the page: schema.org has no word for "nothing could be established",
 * and a list of parties without it would say "no" of the others.
 */
export function treatyJsonLd(instrument: Instrument, locale: Locale, options: SiteOption): Node {
  const { id, title, short, summary, adopted, inForce, url, sources } = instrument;
  const path = `treaties/${id}/`;
  return known({
    ...CONTEXT,
    '@type': 'Legislation',
    '@id': idOf(path, locale, options),
    name: title[locale],
    alternateName: short[locale],
    description: wordsOf(summary, locale),
    legislationType: messagesIn(treatyViewMessages, locale).treaty,
    legislationDate: adopted.date,
    locationCreated: { '@type': 'Place', name: adopted.place },
    // In force from this day, with no end (ISO 8601-2).
    temporalCoverage: `${inForce}/..`,
    sameAs: url,
    mainEntityOfPage: pageOf(path, locale, options),
    subjectOf: sourceNodes(Object.keys(sources), sources),
  });
}
