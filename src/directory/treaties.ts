import type { Country } from '../model/country.ts';
import type { Instrument } from '../model/instrument.ts';
import type { PartyAct } from '../model/vocabularies.ts';

/** How a state stands to a treaty. What could not be established is a standing of its own: it is never shown as "no". */
export type Standing =
  | { readonly kind: 'party'; readonly date: string | undefined; readonly act: PartyAct | undefined; readonly signed: string | undefined; readonly sources: readonly string[] }
  | { readonly kind: 'signed-only'; readonly signed: string | undefined; readonly asOf: string | undefined; readonly sources: readonly string[] }
  | { readonly kind: 'not-party'; readonly asOf: string; readonly sources: readonly string[] }
  | { readonly kind: 'not-established' };

/** How a state stands to a treaty, as the treaty's file says it. */
export function standingOf({ parties, notParties }: Instrument, code: string): Standing {
  const party = parties[code];
  if (party) {
    const { signed, bound, act, asOf, sources } = party;
    return act === 'signature-only' ? { kind: 'signed-only', signed, asOf, sources } : { kind: 'party', date: bound, act, signed, sources };
  }
  const outside = notParties[code];
  return outside ? { kind: 'not-party', asOf: outside.asOf, sources: outside.sources } : { kind: 'not-established' };
}

/** A treaty to which a state is a party, and since when, if that is known. */
export interface Binding {
  readonly instrument: Instrument;
  /** The date on which the state bound itself, as precisely as it is known. */
  readonly date: string | undefined;
}

/** Treaties that speak of trafficking itself come first, then those that carry its prosecution, then the others, each by the date of adoption. */
const SUBJECT_ORDER: readonly Instrument['subject'][] = ['trafficking', 'organized-crime', 'children', 'women', 'labour', 'consular', 'mutual-legal-assistance'];

/** Treaties in the order in which pages list them. */
export function inOrder(instruments: readonly Instrument[]): Instrument[] {
  return instruments.toSorted((a, b) => SUBJECT_ORDER.indexOf(a.subject) - SUBJECT_ORDER.indexOf(b.subject) || (a.adopted.date < b.adopted.date ? -1 : 1));
}

/** The treaties that bind a state, in order. */
export function bindingsOf({ country }: Pick<Country, 'country'>, instruments: readonly Instrument[]): Binding[] {
  return inOrder(instruments).flatMap((instrument) => {
    const standing = standingOf(instrument, country);
    return standing.kind === 'party' ? [{ instrument, date: standing.date }] : [];
  });
}

/** The treaties of which it is established that they bind both states of a case, in order. */
export function bindingBoth(one: Pick<Country, 'country'>, other: Pick<Country, 'country'>, instruments: readonly Instrument[]): Instrument[] {
  const others = new Set(bindingsOf(other, instruments).map(({ instrument }) => instrument.id));
  return bindingsOf(one, instruments).flatMap(({ instrument }) => (others.has(instrument.id) ? [instrument] : []));
}
