import { collator } from '../i18n/format.ts';
import type { Locale } from '../model/locales.ts';
import type { Resource } from '../model/resource.ts';
import { RESOURCE_KINDS, type ResourceKind, type Use } from '../model/vocabularies.ts';

/** The resources of one kind. */
export interface KindGroup {
  readonly kind: ResourceKind;
  readonly resources: readonly Resource[];
}

/** Resources by kind, in the order of the vocabulary, each group by name as the language orders them; kinds without any are left out. */
export function byKind(resources: readonly Resource[], locale: Locale): KindGroup[] {
  const { compare } = collator(locale);
  return RESOURCE_KINDS.flatMap((kind) => {
    const group = resources.filter((resource) => resource.kind === kind).sort((a, b) => compare(a.name[locale], b.name[locale]));
    return group.length > 0 ? [{ kind, resources: group }] : [];
  });
}

/** The resources that are good for something. */
export function goodFor(use: Use, resources: readonly Resource[]): Resource[] {
  return resources.filter(({ useFor }) => useFor.includes(use));
}

/** The date of the newest source of a resource, as precisely as it is known; undefined where all are undated. Dates of ISO 8601 compare as text. */
export function lastKnown({ sources }: Pick<Resource, 'sources'>): string | undefined {
  return Object.values(sources)
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
}
