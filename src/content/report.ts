import type { Directory } from '../model/directory.ts';
import { countProblems, formatProblem, printable, type Problem } from './problem.ts';

/** English plurals: the check speaks English to maintainers. */
const count = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`;

/** What a directory holds, counted. */
export function countContent(directory: Directory): { readonly states: number; readonly agencies: number; readonly contacts: number } {
  const agencies = directory.countries.flatMap((country) => country.agencies);
  return { states: directory.countries.length, agencies: agencies.length, contacts: agencies.flatMap((agency) => agency.contacts ?? []).length };
}

/** Where the list of rules says why a rule is there, from the project's root. */
export function ruleLink(rule: string): string {
  return `content/guides/rules/en.md#${rule}`;
}

/** A line of a file is shown up to this length, from a little before the place. */
const SHOWN_LINE = 110;

/** The line of a problem as it stands in the file, with a mark below the place; nothing where the file could not be read. */
function excerpt({ line, column }: Problem, text: string | undefined): string[] {
  const words = text?.replace(/^\ufeff/, '').split('\n', line)[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ');
  if (words === undefined || words.trim() === '') return [];
  const start = column > SHOWN_LINE ? column - 1 - SHOWN_LINE / 2 : 0;
  const part = `${start > 0 ? '…' : ''}${words.slice(start, start + SHOWN_LINE)}${words.length > start + SHOWN_LINE ? '…' : ''}`;
  const number = String(line).padStart(6);
  return [`${number} | ${printable(part)}`, `${' '.repeat(6)} | ${' '.repeat(column - 1 - start + (start > 0 ? 1 : 0))}^`];
}

/** A problem for a person who reads it in a terminal: what is wrong, the line itself, and where the rule is explained. */
export function showProblem(problem: Problem, texts: ReadonlyMap<string, string>): string {
  return [formatProblem(problem), ...excerpt(problem, texts.get(problem.file)), `       ${ruleLink(problem.rule)}`].join('\n');
}

/** Problems with their lines, an empty line between them. */
export function listProblems(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  return problems.map((problem) => showProblem(problem, texts)).join('\n\n');
}

/** How much advice each rule gives, most first. */
export function summariseAdvice(problems: readonly Problem[]): string {
  const byRule = new Map<string, number>();
  for (const { rule, severity } of problems) if (severity === 'advice') byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return [...byRule]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([rule, n]) => `${String(n).padStart(5)}  advice  ${rule}`)
    .join('\n');
}

/** The last line of a check: what was read, what is wrong with it, how long it took. */
export function verdict(directory: Directory | undefined, problems: readonly Problem[], seconds: number): string {
  const { errors, advice } = countProblems(problems);
  const found = `${count(errors, 'error')}, ${count(advice, 'advice', 'advice')}, ${seconds.toFixed(1)} s`;
  if (!directory) return `The content has mistakes: ${found}. Nothing can be built until the errors are put right.`;
  const { states, agencies, contacts } = countContent(directory);
  return `${count(states, 'state')}, ${count(agencies, 'agency', 'agencies')}, ${count(contacts, 'contact')}: ${found}`;
}
