import { FACETS, YES, type AgencyFacets, type Facet } from '../../directory/facets.ts';
import type { panelMessages } from '../../i18n/messages/directory.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FarDirectory } from './far-rows.ts';

/** A code and its name in the language of the page. */
export type Option = readonly [code: string, label: string];

/** Options of one facet under one heading; a facet may have several (languages stated, and assumed). */
export interface OptionGroup {
  readonly facet: Facet;
  readonly title?: string;
  readonly options: readonly Option[];
}

/** A part of the panel that opens and closes. */
export interface PanelSection {
  readonly title: string;
  readonly groups: readonly OptionGroup[];
}

/** All that the panel needs to know, in one language. Plain values only: it crosses from the build to the page. */
export interface PanelProps {
  readonly words: Messages<typeof panelMessages>;
  /** How many agencies the list holds. */
  readonly total: number;
  readonly countries: readonly Option[];
  /** Facets with a single option, always in sight. */
  readonly quick: readonly { readonly facet: Facet; readonly label: string }[];
  readonly sections: readonly PanelSection[];
  /** The folder of the site, with a slash at its end. */
  readonly base: string;
  /** Where the page has too many agencies to carry them itself. */
  readonly far?: FarDirectory;
}

/** The codes that the panel offers, by facet: what occurs in the directory, known before its rows are. */
export function offeredCodes({ countries, quick, sections }: PanelProps): AgencyFacets {
  const groups = sections.flatMap((section) => section.groups);
  const codesOf = (facet: Facet): readonly string[] => {
    if (facet === 'country') return countries.map(([code]) => code).sort();
    if (quick.some((option) => option.facet === facet)) return [YES];
    return groups.filter((group) => group.facet === facet).flatMap(({ options }) => options.map(([code]) => code));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, codesOf(facet)])) as Record<Facet, readonly string[]>;
}

/** The name of a chosen code, as its chip shows it: "Spanish (Official language, not confirmed)". */
export function chipLabel({ countries, quick, sections }: PanelProps, facet: Facet, code: string): string {
  if (facet === 'country') return countries.find(([option]) => option === code)?.[1] ?? code;
  const alone = quick.find((option) => option.facet === facet);
  if (alone) return alone.label;
  for (const { title, options } of sections.flatMap(({ groups }) => groups.filter((group) => group.facet === facet))) {
    const label = options.find(([option]) => option === code)?.[1];
    if (label !== undefined) return title ? `${label} (${title})` : label;
  }
  return code;
}
