/**
 * How a contact is dialled, from whatever country: what a browser needs in order to say it, without any library.
 * `callingPlan` in `calling-plan.ts` draws it up at build time.
 */
export interface CallingPlan {
  /** ISO 3166-1 alpha-2 of the country in which `inside` is dialled: for an international number the country of its numbering, which need not be the agency's. */
  readonly at: string;
  /** The international form, grouped: "+54 11 6089-9000", the country code before the first space. Absent for a domestic number. */
  readonly plus?: string;
  /** As it is dialled in its own country, grouped. Absent where only the international form leads there (WhatsApp, SMS). */
  readonly inside?: string;
  /** Calls from another area of its own country go through a carrier that the caller chooses (Brazil, landlines of Bolivia). */
  readonly carrier?: true;
  /** ISO codes of the only countries from which it works. */
  readonly callableFrom?: readonly string[];
}

/** How one dials out of a country from a landline. */
export interface InternationalPrefix {
  /** Country calling code, without +. */
  readonly code: string;
  /** What is dialled before the country code: "00". Where a carrier is chosen, a pattern with X for the digits of its code: "00 XX". */
  readonly prefix: string;
  /** Only where a carrier is chosen: a few whole prefixes that take the place of the pattern, as examples. */
  readonly carriers?: readonly string[];
}

/** International prefixes by ISO 3166-1 alpha-2 code. */
export type PrefixTable = Readonly<Record<string, InternationalPrefix>>;

/** A contact as it is dialled from one country. */
export interface Dialled {
  /**
   * as-is: a domestic number and a caller in its country; local: an international number, from its own country;
   * nanp: between countries that share the code 1; international: from abroad; impossible: it does not work from there.
   */
  readonly kind: 'as-is' | 'local' | 'nanp' | 'international' | 'impossible';
  /** The international form, to be said first: it works from any mobile. Absent for domestic numbers and where nothing works. */
  readonly plus?: string;
  /** What is dialled from a landline, group by group: international prefix, country code, number without trunk zero. Empty where nothing is. */
  readonly steps: readonly string[];
  /**
   * only-inside: it works only in its own country; only-from: only in the countries of `callableFrom`; prefix-unknown: nothing is known of the caller's country;
   * carrier: the first step is a pattern in which X stands for the code of a carrier; carrier-inside: so too, but only from another area of the country.
   */
  readonly note?: 'only-inside' | 'only-from' | 'prefix-unknown' | 'carrier' | 'carrier-inside';
  /** With the notes about carriers: whole prefixes that may stand in place of the pattern, as examples. */
  readonly carriers?: readonly string[];
}

/** The code that the United States, Canada and most Caribbean states share. Between them the number is 1 and ten digits, without an international prefix. */
const NORTH_AMERICAN = '1';

/** Brazil and Bolivia: the prefix of calls between areas is that of international calls with one zero less (0 XX, 00 XX). */
const withoutOneZero = (prefix: string): string => prefix.replace(/^0/, '');

function impossible({ callableFrom }: CallingPlan): Dialled {
  return { kind: 'impossible', steps: [], note: callableFrom ? 'only-from' : 'only-inside' };
}

function local(plan: CallingPlan, plus: string, there: InternationalPrefix | undefined): Dialled {
  const { inside, carrier } = plan;
  if (inside === undefined) return { kind: 'local', plus, steps: [] };
  if (!carrier || !there?.carriers) return { kind: 'local', plus, steps: [inside] };
  return { kind: 'local', plus, steps: [withoutOneZero(there.prefix), inside], note: 'carrier-inside', carriers: there.carriers.map(withoutOneZero) };
}

/**
 * How a contact is dialled from a country. A domestic number is dialled as it stands in its own country and nowhere else, toll-free
 * numbers of North America included, unless the content names other countries. Pure; runs in the browser.
 * @param from ISO 3166-1 alpha-2 of the country of the caller
 */
export function dialFrom(plan: CallingPlan, from: string, prefixes: PrefixTable): Dialled {
  const { at, plus, inside, callableFrom } = plan;
  const listed = callableFrom?.includes(from);
  if (plus === undefined) return inside !== undefined && (from === at || listed) ? { kind: 'as-is', steps: [inside] } : impossible(plan);
  if (listed === false) return impossible(plan);

  const there = prefixes[from];
  if (from === at) return local(plan, plus, there);
  if (!there) return { kind: 'international', plus, steps: [], note: 'prefix-unknown' };
  const [, code = '', number = ''] = /^\+(\d+) (.+)$/.exec(plus) ?? [];
  const isNorthAmerican = code === NORTH_AMERICAN && there.code === NORTH_AMERICAN;
  const kind = isNorthAmerican ? 'nanp' : 'international';
  if (inside === undefined) return { kind, plus, steps: [] };
  if (isNorthAmerican) return { kind, plus, steps: [code, number] };
  const steps = [there.prefix, code, number];
  return there.carriers ? { kind, plus, steps, note: 'carrier', carriers: there.carriers } : { kind, plus, steps };
}
