import type { Trust } from '../../directory/trust.ts';
import { formatDate, sentenceCase } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { trustMessages } from '../../i18n/messages/contact.ts';
import { countryMessages } from '../../i18n/messages/country.ts';
import { SOURCE_KIND_MEANINGS } from '../../model/meanings/index.ts';
import type { Source } from '../../model/source.ts';
import { uriOf } from './addresses.ts';
import { attribute } from './attributes.ts';
import type { Frame } from './frame.ts';
import type { HsdsAttribute, HsdsTerm } from './records.ts';
import { openTerm } from './taxonomies.ts';

/** A source as a term: its title, then publisher, date as precisely as it is known, and who speaks. A page that is cited and not linked has no address. */
function sourceTerm(id: string, source: Source, { country, locale }: Frame): HsdsTerm {
  const m = messagesIn(countryMessages, locale);
  const linked = 'url' in source && source.link !== false;
  const cited = 'url' in source && source.link === false ? ` ${sentenceCase(m.cited, locale)}.` : '';
  return openTerm(
    'source',
    {
      code: `${country.country.toLowerCase()}/${id}`,
      name: source.title,
      description: `${source.publisher}, ${source.published ?? m.undated}. ${SOURCE_KIND_MEANINGS[source.kind].label[locale]}.${cited}`,
      language: source.lang,
      ...(linked ? { uri: uriOf(source.url) } : {}),
    },
    locale,
  );
}

/** The sources of a field, each as an attribute: the term is the source, the value the field. */
export function sourceAttributes(owner: string, field: string, ids: readonly string[] | undefined, frame: Frame): HsdsAttribute[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = frame.country.sources[id];
    return source ? [attribute(owner, 'source', sourceTerm(id, source, frame), field, field)] : [];
  });
}

/** The other page on which a second reading found the same value; none where there was no second reading. */
export function otherPageAttribute(owner: string, field: string, { otherPage }: Trust, { locale }: Frame): HsdsAttribute[] {
  if (!otherPage) return [];
  const { url, date } = otherPage;
  const m = messagesIn(trustMessages, locale);
  const name = sentenceCase(date === undefined ? m.otherPageUndated : m.otherPage(formatDate(date, locale)), locale);
  const description = `${new URL(url).hostname}, ${date ?? messagesIn(countryMessages, locale).undated}`;
  const term = openTerm('source', { code: `check ${url} ${date ?? ''}`.trim(), name, description, language: locale, uri: uriOf(url) }, locale);
  return [attribute(owner, 'source', term, field, field)];
}
