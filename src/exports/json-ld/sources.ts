import type { Source } from '../../model/source.ts';
import { known } from '../hsds/known.ts';
import type { Node } from './node.ts';

/** A source as a work about its subject. A page that is cited and not linked has no address; an undated one no date. */
function sourceNode(source: Source): Node {
  const isPage = 'url' in source;
  return known({
    '@type': isPage ? 'WebPage' : 'CreativeWork',
    name: source.title,
    url: isPage && source.link !== false ? source.url : undefined,
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.published,
    inLanguage: source.lang,
  });
}

/** The sources with these ids, each once. */
export function sourceNodes(ids: Iterable<string>, sources: Readonly<Record<string, Source>>): Node[] {
  return [...new Set(ids)].flatMap((id) => (sources[id] ? [sourceNode(sources[id])] : []));
}
