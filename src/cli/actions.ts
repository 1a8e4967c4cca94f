import { ruleLink } from '../content/report.ts';
import { printable, type Problem } from '../content/problem.ts';

/** A value in a workflow command; its end and its parts are marked by these characters. */
const escaped = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem as a workflow command, which GitHub shows beside the line of the file in a pull request. */
export function annotation({ file, line, column, rule, severity, message, instead }: Problem): string {
  const where = `file=${escapedProperty(file)},line=${line},col=${column},title=${escapedProperty(rule)}`;
  const words = `${message}${instead === undefined ? '' : `. Write ${instead}`}`;
  return `::${severity === 'error' ? 'error' : 'notice'} ${where}::${escaped(words)}%0A${escaped(ruleLink(rule))}`;
}

/** A text in a cell of a Markdown table. */
const cell = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>|]/g, '\\$&');

/** What a check found, as Markdown for the summary of a job: errors in a table, advice as counts. */
export function jobSummary(errors: readonly Problem[], advice: string, verdict: string): string {
  const rows = errors.map(({ file, line, rule, message, instead }) => `| ${cell(file)}:${line} | ${cell(rule)} | ${cell(message)} | ${instead === undefined ? '' : cell(instead)} |`);
  const table = rows.length > 0 ? ['| Where | Rule | What is wrong | Write |', '|---|---|---|---|', ...rows, ''] : [];
  return ['## Content', '', cell(verdict), '', ...table, ...(advice ? ['```', advice, '```'] : []), ''].join('\n');
}
