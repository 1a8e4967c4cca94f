import { FACETS, type AgencyFacets, type Facet } from './facets.ts';

/** The chosen codes of each facet; a facet in which nothing is chosen stands open. */
export type FilterState = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many agencies would be shown, by facet and code. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The facets that keep an agency out. Within a facet, one of the chosen codes is enough. */
function failing(facets: AgencyFacets, state: FilterState): Facet[] {
  return FACETS.filter((facet) => {
    const chosen = state[facet] ?? [];
    return chosen.length > 0 && !chosen.some((code) => facets[facet].includes(code));
  });
}

/** True where an agency fits: one of the chosen codes in every facet in which something is chosen. */
export function matches(facets: AgencyFacets, state: FilterState): boolean {
  return failing(facets, state).length === 0;
}

/**
 * For every code, how many agencies have it and fit what is chosen in all other facets: what choosing it would bring.
 * A code that no such agency has is not in the map.
 */
export function counts(all: readonly AgencyFacets[], state: FilterState): Counts {
  const result = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  for (const facets of all) {
    const kept = failing(facets, state);
    const [only] = kept;
    // An agency that two facets keep out comes in by no single choice; one that a single facet keeps out, by a choice in that facet.
    const open = only === undefined ? FACETS : kept.length === 1 ? [only] : [];
    for (const facet of open) {
      for (const code of facets[facet]) result[facet].set(code, (result[facet].get(code) ?? 0) + 1);
    }
  }
  return result;
}

/** The state with a code of a facet chosen, or no longer chosen. */
export function toggled(state: FilterState, facet: Facet, code: string): FilterState {
  const chosen = state[facet] ?? [];
  return { ...state, [facet]: chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code] };
}

/** Every chosen code with its facet, in the order of the facets. */
export function chosenCodes(state: FilterState): { readonly facet: Facet; readonly code: string }[] {
  return FACETS.flatMap((facet) => (state[facet] ?? []).map((code) => ({ facet, code })));
}
