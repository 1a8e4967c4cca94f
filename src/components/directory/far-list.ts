import { packFacets } from '../../directory/facets.ts';
import type { Locale } from '../../model/locales.ts';
import type { Entry } from './entries.ts';
import { rowOf, type Row } from './row.ts';

/**
 * The rows of a directory that is too large for one page, as script fetches them: a column for each part, so that like stands beside
 * like and compresses well. An empty string is a part that is not there; what repeats itself stands once, in `phrases`.
 */
export interface FarList {
  /** Country and id, such as ar/protex. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** As a row of the page carries them (packFacets). */
  readonly facets: readonly string[];
  readonly words: readonly string[];
  readonly href: readonly string[];
  /** Places in `phrases`, one after the other: cautions, means, remarks and doubt. */
  readonly said: readonly (readonly [cautions: readonly number[], means: number, remarks: number, doubt: number] | 0)[];
  readonly phrases: readonly string[];
}

/** Packs the rows of all entries, in their order. */
export function packRows(entries: readonly Entry[], locale: Locale, asOf: string): FarList {
  const phrases: string[] = [''];
  const places = new Map<string, number>([['', 0]]);
  const placeOf = (phrase = ''): number => {
    const known = places.get(phrase);
    if (known !== undefined) return known;
    places.set(phrase, phrases.push(phrase) - 1);
    return phrases.length - 1;
  };
  const rows = entries.map((entry) => rowOf(entry, locale, asOf));
  return {
    id: entries.map(({ agency, country }) => `${country.country.toLowerCase()}/${agency.id}`),
    name: rows.map(({ name }) => name),
    facets: entries.map(({ facets }) => packFacets(facets)),
    words: rows.map(({ contact }) => contact?.words ?? ''),
    href: rows.map(({ contact }) => contact?.href ?? ''),
    said: rows.map(({ cautions, contact }) => {
      const said = [cautions.map((caution) => placeOf(caution)), placeOf(contact?.means), placeOf(contact?.remarks), placeOf(contact?.doubt)] as const;
      return said.flat().some((place) => place !== 0) ? said : 0;
    }),
    phrases,
  };
}

/** A row of a packed list; its type is for the page to say, which has the words for every code. */
export function unpackRow(list: FarList, at: number): Omit<Row, 'type'> {
  const [cautions, means, remarks, doubt] = list.said[at] || [[], 0, 0, 0];
  const phrase = (place: number): string | undefined => list.phrases[place] || undefined;
  const words = list.words[at];
  return {
    name: list.name[at] ?? '',
    cautions: cautions.flatMap((place) => phrase(place) ?? []),
    contact: words ? { means: phrase(means), href: list.href[at] || undefined, words, remarks: phrase(remarks), doubt: phrase(doubt) } : undefined,
  };
}
