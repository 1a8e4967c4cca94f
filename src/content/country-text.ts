import { countrySchema, type Country } from '../model/country.ts';
import { newestDay } from '../model/dates.ts';
import { countryFile, type CountryFile } from './country-file.ts';
import { noExceptions, type Exceptions } from './exceptions.ts';
import { compareProblems, hasErrors, type Problem } from './problem.ts';
import { RULES } from './rules/index.ts';
import type { Finding, Rule, RuleContext } from './rules/rule.ts';
import { schemaProblems } from './schema-problems.ts';
import { dataAt } from './schema-walk.ts';
import { quoted } from './words.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A file with more problems than these is broken as a whole: the first ones say how. */
export const MAX_PROBLEMS = 500;

/** A country's text that was read and held against the schema; the rules come next, when all files are open. */
export interface OpenCountry {
  /** The file as problems name it: content/countries/ar.yaml */
  readonly file: string;
  /** File name without ending: ar */
  readonly name: string;
  /** Its parts, as the rules look at them; undefined where the text could not be read as YAML. */
  readonly parts?: CountryFile;
  readonly source?: YamlSource;
  /** The country, where the schema accepts the whole file. */
  readonly country?: Country;
  readonly problems: readonly Problem[];
}

function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '');
}

/**
 * Reads one country's text and holds it against the schema. Needs no file system.
 * @param file the file as problems should name it, such as content/countries/ar.yaml
 */
export function openCountry(file: string, text: string): OpenCountry {
  const name = nameOf(file);
  const { source, problems } = parseYaml(file, text);
  if (!source) return { file, name, problems };
  const checked = countrySchema.safeParse(source.data);
  const issues = checked.success ? [] : checked.error.issues;
  return {
    file,
    name,
    source,
    parts: countryFile(name, source.data, issues),
    country: checked.data,
    problems: [...problems, ...schemaProblems(file, countrySchema, source, issues.slice(0, MAX_PROBLEMS + 1))],
  };
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

/** What to write in place of what a rule found: a change that may be made at once where the rule knows one, else its guess. */
function remedy(rule: Rule, { path, at, instead }: Finding, text: unknown, parts: CountryFile, source: YamlSource): Pick<Problem, 'instead' | 'fix'> {
  const meant = at !== 'key' && typeof text === 'string' ? rule.suggest?.(text, parts) : undefined;
  if (meant === undefined) return { instead };
  const fix = source.replacing(path, meant);
  return { instead: fix?.text ?? quoted(meant), fix };
}

/** What the rules find in an open file, except what an exception excuses. */
function ruleProblems({ file, name, parts, source }: OpenCountry, shared: Omit<RuleContext, 'line'>, exceptions: Exceptions): Problem[] {
  if (!parts || !source) return [];
  const context: RuleContext = { ...shared, line: (path) => source.valueAt(path).line };
  const problems: Problem[] = [];
  for (const rule of RULES) {
    for (const finding of rule.check(parts, context)) {
      const { path, at, message, value } = finding;
      const text = dataAt(source.data, path);
      const id = path[0] === 'agencies' ? dataAt(source.data, [...path.slice(0, 2), 'id']) : undefined;
      const agency = typeof id === 'string' ? `${name}/${id}` : undefined;
      if (exceptions.excuse({ rule: rule.id, country: name, agency, value: value ?? (typeof text === 'string' ? text : undefined) })) continue;
      const position = at === 'key' ? source.keyAt(path) : source.valueAt(path);
      problems.push({ file, ...position, rule: rule.id, severity: rule.severity, message, ...remedy(rule, finding, text, parts, source) });
    }
  }
  return problems;
}

/** All problems of an open file in the order of its lines: of the text, of the schema, of the rules. */
export function checkCountry(open: OpenCountry, shared: Omit<RuleContext, 'line'>, exceptions: Exceptions = noExceptions): Problem[] {
  const problems = [...open.problems, ...ruleProblems(open, shared, exceptions)].sort(compareProblems);
  if (problems.length <= MAX_PROBLEMS) return problems;
  const message = `the file has more problems than the ${MAX_PROBLEMS} that are shown. Put these right first`;
  const last = { line: 1, column: 1, ...problems[MAX_PROBLEMS - 1] };
  return [...problems.slice(0, MAX_PROBLEMS), { file: open.file, line: last.line, column: last.column, rule: 'too-many-problems', severity: 'error', message }];
}

/**
 * Checks one country's text by itself, as a page in the browser does with a pasted text: the same reader, the same rules, no file system.
 * @param file the file as problems should name it, such as content/countries/ar.yaml
 * @returns the country where there is no error, and all problems
 */
export function readCountryText(file: string, text: string, told: Circumstances = {}): { readonly country: Country | undefined; readonly problems: readonly Problem[] } {
  const open = openCountry(file, text);
  const problems = checkCountry(open, contextOf([open], told));
  return { country: hasErrors(problems) ? undefined : open.country, problems };
}

/**
 * The addresses of agencies and tombstones in a country's text (ar/protex), as far as it can be read.
 * @param file the file's name, such as ar.yaml
 */
export function addressesIn(file: string, text: string): string[] {
  const { name, parts } = openCountry(file, text);
  return [...(parts?.agencyIds ?? []), ...(parts?.tombstoneIds ?? [])].map(({ value }) => `${name}/${value}`);
}
