import { basisInstrument } from '../../directory/glossary.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { glossaryMessages } from '../../i18n/messages/glossary.ts';
import type { Instrument } from '../../model/instrument.ts';
import { LOCALES, type Locale } from '../../model/locales.ts';
import type { Term } from '../../model/term.ts';
import { known } from '../hsds/known.ts';
import { CONTEXT, idOf, inLanguage, pageOf, wordsOf, type Node, type SiteOption } from './node.ts';
import { sourceNodes } from './sources.ts';

const GLOSSARY = 'glossary/';
const pathOf = ({ id }: Term): string => `${GLOSSARY}${id}/`;

function setNode(locale: Locale, options: SiteOption): Node {
  return { '@type': 'DefinedTermSet', '@id': idOf(GLOSSARY, locale, options), name: messagesIn(glossaryMessages, locale).title };
}

/** Other words for the same in the page's language, then the term in the other languages, each with its language. */
function alternateNames({ term, variants }: Term, locale: Locale): (string | Node)[] {
  return [...variants[locale], ...LOCALES.filter((other) => other !== locale).map((other) => inLanguage(term[other], other))];
}

/** The treaty in which a term is defined, by its page here where it has one. */
function basisNode(term: Term, instruments: readonly Instrument[], locale: Locale, options: SiteOption): Node[] {
  if (!term.basis) return [];
  const { instrument: title, article, url, link } = term.basis;
  const instrument = basisInstrument(term, instruments);
  return [known({
    '@type': 'Legislation',
    '@id': instrument && idOf(`treaties/${instrument.id}/`, locale, options),
    name: instrument ? instrument.short[locale] : title,
    url: link === false ? undefined : url,
    hasPart: { '@type': 'Legislation', name: messagesIn(glossaryMessages, locale).article(article) },
  })];
}

/** A term of the glossary. What a reader of another language may take it for stands as that which tells it apart. */
export function termJsonLd(term: Term, instruments: readonly Instrument[], locale: Locale, options: SiteOption): Node {
  return known({
    ...CONTEXT,
    '@type': 'DefinedTerm',
    '@id': idOf(pathOf(term), locale, options),
    termCode: term.id,
    name: term.term[locale],
    alternateName: alternateNames(term, locale),
    description: wordsOf(term.definition, locale),
    disambiguatingDescription: wordsOf(term.falseFriends, locale),
    inDefinedTermSet: setNode(locale, options),
    mainEntityOfPage: pageOf(pathOf(term), locale, options),
    subjectOf: [...basisNode(term, instruments, locale, options), ...sourceNodes(Object.keys(term.sources), term.sources)],
  });
}

/** The glossary, with the names of its terms. */
export function glossaryJsonLd(terms: readonly Term[], locale: Locale, options: SiteOption): Node {
  return {
    ...CONTEXT,
    ...setNode(locale, options),
    inLanguage: locale,
    hasDefinedTerm: terms.map((term) => ({ '@type': 'DefinedTerm', '@id': idOf(pathOf(term), locale, options), name: term.term[locale] })),
  };
}
