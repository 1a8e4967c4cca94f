import type { z } from 'zod';
import type { Country } from '../../model/country.ts';
import type { Source } from '../../model/source.ts';
import type { source } from './schema-parts.ts';

export type ApiSource = z.output<typeof source>;

/** A source as the API gives it: an address that must not be linked stands apart, so that no program links it by mistake. */
export function apiSource(id: string, one: Source): ApiSource {
  const url = 'url' in one ? one.url : null;
  const link = url !== null && !('link' in one && one.link === false);
  return { id, url: link ? url : null, link, citedUrl: link ? null : url, title: one.title, publisher: one.publisher, kind: one.kind, published: one.published ?? null, lang: one.lang };
}

/** The sources of a country, treaty, term or resource, in the order of its file. */
export function apiSources({ sources }: Pick<Country, 'sources'>): ApiSource[] {
  return Object.entries(sources).map(([id, one]) => apiSource(id, one));
}

/**
 * The sources that a number names, in the order in which it names them.
 * @throws where there is none: a number without a source is never exported
 */
export function namedSources(ids: readonly string[], { sources }: Pick<Country, 'sources'>): ApiSource[] {
  const named = ids.flatMap((id) => {
    const one = sources[id];
    return one ? [apiSource(id, one)] : [];
  });
  if (named.length === 0) throw new Error(`None of the sources ${ids.join(', ')} is in the file: a number without a source is not exported`);
  return named;
}
