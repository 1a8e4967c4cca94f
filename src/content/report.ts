import type { Directory } from '../model/directory.ts';
import { countProblems, formatProblem, type Problem } from './problem.ts';

/** English plurals: the check speaks English to maintainers. */
const count = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`;

/** What a directory holds, counted. */
export function countContent(directory: Directory): { readonly states: number; readonly agencies: number; readonly contacts: number } {
  const agencies = directory.countries.flatMap((country) => country.agencies);
  return { states: directory.countries.length, agencies: agencies.length, contacts: agencies.flatMap((agency) => agency.contacts ?? []).length };
}

/** Problems one on a line, an empty line between files. */
export function listProblems(problems: readonly Problem[]): string {
  return problems.map((problem, index) => `${index > 0 && problems[index - 1]?.file !== problem.file ? '\n' : ''}${formatProblem(problem)}`).join('\n');
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
