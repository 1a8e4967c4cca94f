import { countrySchema, type Country } from '../model/country.ts';
import { newestDay } from '../model/dates.ts';
import type { CountryFile } from './country-file.ts';
import type { Exceptions } from './exceptions.ts';
import { hasErrors, type Problem } from './problem.ts';
import { checkFile, openText, type OpenFile } from './open-file.ts';
import { RULES } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';

/** A country's text that was read and held against the schema; the rules come next, when all files are open. */
export type OpenCountry = OpenFile<Country>;

/** Reads one country's text and holds it against the schema. Needs no file system. */
export function openCountry(file: string, text: string): OpenCountry {
  return openText(file, text, countrySchema);
}

/** What a check may be told from outside the content. */
export interface Circumstances {
  readonly states?: readonly string[];
  /** Today, ISO 8601: with it, dates in the future are refused. */
  readonly today?: string;
  /** Addresses of agencies and tombstones of an earlier version: with them, an address that is gone is refused. */
  readonly before?: ReadonlySet<string>;
}

/** A day before every date of the content: where no file says when it was read, nothing counts as old. */
const NO_DAY = '0001-01-01';

/** The newest day on which somebody looked at a file, as far as the file can be read. */
function newestDayOf({ reviewed, agencies }: CountryFile): string {
  return newestDay({ reviewed: reviewed?.value ?? NO_DAY, agencies: agencies.map(({ value }) => value) });
}

/** What the rules may know of all open files beside the one that they look at. */
export function contextOf(open: readonly OpenCountry[], { states, today, before }: Circumstances = {}): Omit<RuleContext, 'line'> {
  const agencies = new Set<string>();
  const ended = new Map<string, string | undefined>();
  for (const { name, parts } of open) {
    for (const { value: id } of parts?.agencyIds ?? []) agencies.add(`${name}/${id}`);
    for (const { value } of parts?.tombstones ?? []) ended.set(`${name}/${value.id}`, value.to);
  }
  // A file that could not be read may hold any agency: nothing is said about addresses in it.
  const countries = new Set(open.filter(({ parts }) => parts).map(({ name }) => name));
  const asOf = open.map(({ parts }) => (parts ? newestDayOf(parts) : NO_DAY)).sort().at(-1) ?? NO_DAY;
  return { states: states && new Set(states), countries, agencies, ended, asOf, today, before };
}

/** All problems of an open country's file: of the text, of the schema, of the rules. */
export function checkCountry(open: OpenCountry, shared: Omit<RuleContext, 'line'>, exceptions?: Exceptions): Problem[] {
  return checkFile(open, RULES, shared, exceptions);
}

/**
 * Checks one country's text by itself, as a page in the browser does with a pasted text: the same reader, the same rules, no file system.
 * @param file the file as problems should name it, such as content/countries/ar.yaml
 * @returns the country where there is no error, and all problems
 */
export function readCountryText(file: string, text: string, told: Circumstances = {}): { readonly country: Country | undefined; readonly problems: readonly Problem[] } {
  const open = openCountry(file, text);
  const problems = checkCountry(open, contextOf([open], told));
  return { country: hasErrors(problems) ? undefined : open.value, problems };
}

/**
 * The addresses of agencies and tombstones in a country's text (ar/protex), as far as it can be read.
 * @param file the file's name, such as ar.yaml
 */
export function addressesIn(file: string, text: string): string[] {
  const { name, parts } = openCountry(file, text);
  return [...(parts?.agencyIds ?? []), ...(parts?.tombstoneIds ?? [])].map(({ value }) => `${name}/${value}`);
}
