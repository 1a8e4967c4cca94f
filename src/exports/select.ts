import { serviceLanguages } from '../directory/languages.ts';
import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { Directory } from '../model/directory.ts';
import { expectedStates } from '../model/states.ts';
import type { AgencyType } from '../model/vocabularies.ts';

/** What to take of the directory. A list that is left out keeps nothing out; of several lists an agency must fit each. */
export interface Choice {
  /** ISO 3166-1 codes in capitals. */
  readonly countries?: readonly string[];
  readonly types?: readonly AgencyType[];
  /** Languages in which an agency answers: stated by a source, or official in its country where none is stated. */
  readonly languages?: readonly string[];
}

/**
 * A directory of which a part was chosen. Its countries stay whole, because a number is in doubt wherever the same number is doubted in
 * its country: whoever cut the other agencies out would lose the doubt with them. `agenciesOf` gives those that were chosen.
 */
export interface Selection extends Directory {
  /** What was chosen; absent where it is the whole directory. */
  readonly choice?: Choice;
  /** The chosen agencies; absent where all are. */
  readonly chosen?: ReadonlySet<Agency>;
}

function answersIn(agency: Agency, country: Country, languages: readonly string[]): boolean {
  const { stated, assumed } = serviceLanguages(agency, country);
  return [...stated, ...assumed].some((language) => languages.includes(language));
}

/**
 * The part of a directory that fits a choice, in the same order. A country in which no agency fits stays, with its emergency numbers and
 * what was looked for and not found: its absence would look like "nothing there". Treaties, terms and resources stay, too.
 */
export function select(directory: Directory, choice: Choice): Selection {
  const { countries: codes, types, languages } = choice;
  if (!codes && !types && !languages) return directory;
  const countries = directory.countries.filter(({ country }) => !codes || codes.includes(country));
  const subregions = directory.states.subregions.map((subregion) => ({ ...subregion, states: subregion.states.filter((code) => !codes || codes.includes(code)) }));
  const selection = { ...directory, countries, states: { subregions: subregions.filter(({ states }) => states.length > 0) }, choice };
  if (!types && !languages) return selection;
  const fits = (agency: Agency, country: Country): boolean => (!types || types.includes(agency.type)) && (!languages || answersIn(agency, country, languages));
  return { ...selection, chosen: new Set(countries.flatMap((country) => country.agencies.filter((agency) => fits(agency, country)))) };
}

/** The agencies of a country that a selection holds, in the order of the file. */
export function agenciesOf({ chosen }: Pick<Selection, 'chosen'>, country: Country): readonly Agency[] {
  return chosen ? country.agencies.filter((agency) => chosen.has(agency)) : country.agencies;
}

/** The states of which a selection speaks, by code: those expected, and any country beyond them. */
export function statesOf({ states, countries }: Pick<Selection, 'states' | 'countries'>): string[] {
  return [...new Set([...expectedStates(states), ...countries.map(({ country }) => country)])].sort();
}

/** Every language in which some agency answers, by code: what a choice of languages may name. */
export function languagesOf({ countries }: Pick<Directory, 'countries'>): string[] {
  const all = countries.flatMap((country) => country.agencies.flatMap((agency) => Object.values(serviceLanguages(agency, country)).flat()));
  return [...new Set(all)].sort();
}
