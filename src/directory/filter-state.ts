import { FACETS, type AgencyFacets, type Facet } from './facets.ts';
import type { FilterState } from './filter.ts';

/**
 * The state as it stands in the address after `#`, where neither servers nor logs see it: `country=AR&type=hotline,police&free=1`.
 * Codes only, never what somebody typed; facets and codes in the order of `known`, so that the same filters give the same address.
 * Empty where nothing is chosen.
 * @param known the codes of each facet that the page offers
 */
export function writeState(state: FilterState, known: AgencyFacets): string {
  return FACETS.flatMap((facet) => {
    const codes = known[facet].filter((code) => state[facet]?.includes(code));
    return codes.length > 0 ? [`${facet}=${codes.join(',')}`] : [];
  }).join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * The state in an address. What the page does not offer is dropped: an old or mistyped link still opens the list.
 * Undefined where the fragment is no state at all, such as the `#main` of the link that skips to the content.
 * @param hash the fragment, with or without its `#`
 * @param known the codes of each facet that the page offers
 */
export function readState(hash: string, known: AgencyFacets): FilterState | undefined {
  const fragment = hash.replace(/^#/, '');
  if (fragment === '') return {};
  if (!fragment.includes('=')) return undefined;
  const asked = new Map<string, Set<string>>();
  for (const part of fragment.split('&')) {
    const [facet = '', codes = ''] = part.split('=');
    asked.set(facet, new Set([...(asked.get(facet) ?? []), ...codes.split(',').map(decoded)]));
  }
  const chosen = FACETS.map((facet): [Facet, string[]] => [facet, known[facet].filter((code) => asked.get(facet)?.has(code))]);
  return Object.fromEntries(chosen.filter(([, codes]) => codes.length > 0));
}
