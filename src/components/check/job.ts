import type { Problem } from '../../content/problem.ts';

/** What the worker is asked. */
export interface Job {
  /** `fix` also puts right what may be put right without a person looking. */
  readonly kind: 'check' | 'fix';
  /** The file as problems name it: content/countries/ar.yaml */
  readonly file: string;
  readonly text: string;
  /** Today by the visitor's clock, ISO 8601. */
  readonly today: string;
  /** The text of content/exceptions.yaml: true values that a rule would refuse. */
  readonly exceptions: string;
}

/** What it answers: the text as it now is, and what is wrong with it. */
export interface Answer {
  readonly text: string;
  readonly fixed: number;
  readonly problems: readonly Problem[];
}

/** What the worker weighs when it travels, in kB: said before it is fetched. A test holds it against the built file. */
export const WORKER_KILOBYTES = 210;

const STATED_COUNTRY = /^country:[ \t]*["']?([A-Za-z]{2})\b/m;

/**
 * The name under which a text is checked, since a country's file is called after it.
 * @param chosen a code, where somebody chose a country; else the text's own counts
 */
export function fileOf(text: string, chosen: string): string {
  const code = chosen || (STATED_COUNTRY.exec(text)?.[1] ?? 'country');
  return `content/countries/${code.toLowerCase()}.yaml`;
}

/** The country after which a file on the visitor's device is called: AR for ar.yaml; empty for any other name. */
export function codeOfFile(name: string): string {
  return /^([a-z]{2})(?: ?\(\d+\))?\.ya?ml$/i.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** A moment's day by the clock on the wall, ISO 8601. */
export function dayOf(date: Date): string {
  return [String(date.getFullYear()).padStart(4, '0'), ...[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))].join('-');
}
