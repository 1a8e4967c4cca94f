import { countriesOf, type RelevanceCase } from './cases.ts';

/** A result as scoring sees it: agency and type. */
export interface Ranked {
  /** Such as ar/protex. */
  readonly id: string;
  readonly type: string;
}

/** How a case was answered. */
export interface Outcome {
  readonly relevanceCase: RelevanceCase;
  /** The results, best first. */
  readonly got: readonly Ranked[];
  /** The place of the first result that is wanted, from 1; undefined where there is none. Where nothing is wanted: 1 for an empty answer. */
  readonly place: number | undefined;
  /** A hotline case whose first result stands in another country: someone is sent to a line that cannot help. */
  readonly isWrongCountry: boolean;
}

/** What a set of outcomes comes to: each a share between 0 and 1; not a number for an empty set. */
export interface Score {
  readonly cases: number;
  /** Share of the cases with a wanted result in first place. */
  readonly success1: number;
  /** Share of the cases with a wanted result among the first three. */
  readonly success3: number;
  /** Mean reciprocal rank: 1 for first place, 1/2 for second, 0 where no result is wanted. */
  readonly mrr: number;
}

function isWanted({ id, type }: Ranked, { want }: RelevanceCase): boolean {
  if (want === null) return false;
  if ('ids' in want) return want.ids.includes(id);
  return id.slice(0, 2).toUpperCase() === want.country && (want.types as readonly string[]).includes(type);
}

/** Judges the answer to a case. */
export function judge(relevanceCase: RelevanceCase, got: readonly Ranked[]): Outcome {
  const first = got[0];
  const isWrongCountry = relevanceCase.hotline === true && first !== undefined && !countriesOf(relevanceCase).includes(first.id.slice(0, 2).toUpperCase());
  if (relevanceCase.want === null) return { relevanceCase, got, place: first ? undefined : 1, isWrongCountry };
  const found = got.findIndex((result) => isWanted(result, relevanceCase));
  return { relevanceCase, got, place: found < 0 ? undefined : found + 1, isWrongCountry };
}

/** Sums outcomes up. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const share = (value: (outcome: Outcome) => number): number => outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
  const within = (most: number) => ({ place }: Outcome): number => (place !== undefined && place <= most ? 1 : 0);
  return { cases: outcomes.length, success1: share(within(1)), success3: share(within(3)), mrr: share(({ place }) => (place === undefined ? 0 : 1 / place)) };
}

/** A case that was not answered in first place, in a line: the words, what was wanted, what came. */
export function toldLine({ relevanceCase: { q, family, want }, got, place }: Outcome): string {
  const wanted = want === null ? 'nothing' : 'ids' in want ? want.ids.join(' or ') : `${want.country} ${want.types.join(' or ')}`;
  const came = got.slice(0, 3).map(({ id, type }) => `${id} (${type})`).join(', ') || 'nothing';
  return `"${q}" (${family}) wanted ${wanted}; got ${came}${place !== undefined && place > 1 ? `; in place ${String(place)}` : ''}`;
}
