/** An error stops the build; advice does not. Errors are only for what can mislead a caller or break the site. */
export type Severity = 'error' | 'advice';

/** Something wrong in a content file, told to the person who edits that file. */
export interface Problem {
  /** Path from the project's root, with slashes: content/countries/ar.yaml */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in characters. */
  readonly column: number;
  /** Stable id of the rule, such as phone-e164. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong: one or two plain sentences without the last full stop. */
  readonly message: string;
  /** What to write instead, exactly as it should stand in the file, quotes included. */
  readonly instead?: string;
  /** The same as a change of the file's text, where it may be made without a person looking. */
  readonly fix?: TextEdit;
}

/** A change of a text: what stands between two offsets (in UTF-16 units, from 0) makes room for other words. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Position in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

// Control characters, line separators and marks that turn the direction of writing could hide what a message says.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Makes words taken from a file harmless in a terminal or a log. */
export function printable(words: string): string {
  return words.replace(UNPRINTABLE, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/**
 * One problem on one line.
 * @example content/countries/ar.yaml:42:17  error  phone-e164  what is wrong. Write "+541160899000"
 */
export function formatProblem({ file, line, column, rule, severity, message, instead }: Problem): string {
  const advice = instead === undefined ? '' : `. Write ${instead}`;
  return printable(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}${advice}`);
}

/** Orders problems by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** True when at least one problem is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** How many problems are errors, and how many are advice. */
export function countProblems(problems: readonly Problem[]): { readonly errors: number; readonly advice: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, advice: problems.length - errors };
}
