import type { z } from 'zod';
import { countryFile, type CountryFile } from './country-file.ts';
import { noExceptions, type Exceptions } from './exceptions.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { Finding, Rule, RuleContext } from './rules/rule.ts';
import { schemaProblems } from './schema-problems.ts';
import { dataAt } from './schema-walk.ts';
import { quoted } from './words.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A file with more problems than these is broken as a whole: the first ones say how. */
export const MAX_PROBLEMS = 500;

/** A file's text that was read and held against its schema; the rules come next, when all files are open. */
export interface OpenFile<T> {
  /** The file as problems name it: content/countries/ar.yaml */
  readonly file: string;
  /** File name without ending: ar */
  readonly name: string;
  /** Its parts, as the rules look at them; undefined where the text could not be read as YAML. */
  readonly parts?: CountryFile;
  readonly source?: YamlSource;
  /** What it holds, where the schema accepts the whole file. */
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** The name of a file without its folder and its ending. */
export function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '');
}

/**
 * Reads one text and holds it against a schema. Needs no file system.
 * @param file the file as problems should name it, such as content/countries/ar.yaml
 */
export function openText<T>(file: string, text: string, schema: z.ZodType<T>): OpenFile<T> {
  const name = nameOf(file);
  const { source, problems } = parseYaml(file, text);
  if (!source) return { file, name, problems };
  const checked = schema.safeParse(source.data);
  const issues = checked.success ? [] : checked.error.issues;
  return {
    file,
    name,
    source,
    parts: countryFile(name, source.data, issues),
    value: checked.data,
    problems: [...problems, ...schemaProblems(file, schema, source, issues.slice(0, MAX_PROBLEMS + 1))],
  };
}

/** What to write in place of what a rule found: a change that may be made at once where the rule knows one, else its guess. */
function remedy(rule: Rule, { path, at, instead }: Finding, text: unknown, parts: CountryFile, source: YamlSource): Pick<Problem, 'instead' | 'fix'> {
  const meant = at !== 'key' && typeof text === 'string' ? rule.suggest?.(text, parts) : undefined;
  if (meant === undefined) return { instead };
  const fix = source.replacing(path, meant);
  return { instead: fix?.text ?? quoted(meant), fix };
}

/** What rules find in an open file, except what an exception excuses. */
function ruleProblems({ file, name, parts, source }: OpenFile<unknown>, rules: readonly Rule[], shared: Omit<RuleContext, 'line'>, exceptions: Exceptions): Problem[] {
  if (!parts || !source) return [];
  const context: RuleContext = { ...shared, line: (path) => source.valueAt(path).line };
  const problems: Problem[] = [];
  for (const rule of rules) {
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
export function checkFile(open: OpenFile<unknown>, rules: readonly Rule[], shared: Omit<RuleContext, 'line'>, exceptions: Exceptions = noExceptions): Problem[] {
  const problems = [...open.problems, ...ruleProblems(open, rules, shared, exceptions)].sort(compareProblems);
  if (problems.length <= MAX_PROBLEMS) return problems;
  const message = `the file has more problems than the ${MAX_PROBLEMS} that are shown. Put these right first`;
  const last = { line: 1, column: 1, ...problems[MAX_PROBLEMS - 1] };
  return [...problems.slice(0, MAX_PROBLEMS), { file: open.file, line: last.line, column: last.column, rule: 'too-many-problems', severity: 'error', message }];
}
