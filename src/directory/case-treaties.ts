import type { Country } from '../model/country.ts';
import type { Instrument } from '../model/instrument.ts';
import { standingOf } from './treaties.ts';

/** How a state stands to the treaties, as far as a case asks: by id the year in which it bound itself, empty where that is not known; and those of which nothing could be established. */
export interface StateTreaties {
  readonly bound: Readonly<Record<string, string>>;
  readonly unknown: readonly string[];
}

/** A state of a case with its treaties. */
interface CaseState {
  readonly code: string;
  readonly treaties: StateTreaties;
}

/** The treaties between the two states of a case. */
export interface CaseTreaties {
  /** Those that bind both, by id, in order. */
  readonly both: readonly string[];
  /** For a state, those that may bind both: nothing could be established of that state, and nothing says that the other is not bound. */
  readonly open: readonly { readonly code: string; readonly ids: readonly string[] }[];
}

/** What a case needs to know of the treaties of a state. */
export function treatiesOfState({ country }: Pick<Country, 'country'>, instruments: readonly Instrument[]): StateTreaties {
  const standings = instruments.map((instrument) => ({ id: instrument.id, standing: standingOf(instrument, country) }));
  return {
    bound: Object.fromEntries(standings.flatMap(({ id, standing }) => (standing.kind === 'party' ? [[id, standing.date?.slice(0, 4) ?? '']] : []))),
    unknown: standings.flatMap(({ id, standing }) => (standing.kind === 'not-established' ? [id] : [])),
  };
}

/**
 * The treaties that bind both states of a case, and those of which it could not be established.
 * @param ids all treaties, in the order in which they are to stand
 */
export function treatiesOfCase(found: CaseState, national: CaseState, ids: readonly string[]): CaseTreaties {
  const states = [found, national];
  const isBound = ({ treaties }: CaseState, id: string): boolean => id in treaties.bound;
  const isUnknown = ({ treaties }: CaseState, id: string): boolean => treaties.unknown.includes(id);
  const undecided = ids.filter((id) => states.every((state) => isBound(state, id) || isUnknown(state, id)));
  return {
    both: ids.filter((id) => states.every((state) => isBound(state, id))),
    open: states.map((state) => ({ code: state.code, ids: undecided.filter((id) => isUnknown(state, id)) })).filter((one) => one.ids.length > 0),
  };
}
