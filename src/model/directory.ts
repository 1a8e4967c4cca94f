import type { ChangeLog } from './changes.ts';
import type { Country } from './country.ts';
import type { Instrument } from './instrument.ts';
import type { Resource } from './resource.ts';
import type { States } from './states.ts';
import type { Term } from './term.ts';

/** The whole checked content: what every page, search and export starts from. */
export interface Directory {
  /** In alphabetical order of country code. */
  readonly countries: readonly Country[];
  /** Which states are expected, and in which subregion each is listed. */
  readonly states: States;
  /** Treaties, in the order of their ids. */
  readonly instruments: readonly Instrument[];
  /** The glossary, in the order of the ids. */
  readonly terms: readonly Term[];
  /** Databases, networks, guides and the like, in the order of their ids. */
  readonly resources: readonly Resource[];
  /** What changed for readers, the newest day first. */
  readonly changes: readonly ChangeLog[number][];
}
