import type { Country } from './country.ts';
import type { States } from './states.ts';

/** The whole checked content: what every page, search and export starts from. */
export interface Directory {
  /** In alphabetical order of country code. */
  readonly countries: readonly Country[];
  /** Which states are expected, and in which subregion each is listed. */
  readonly states: States;
}
