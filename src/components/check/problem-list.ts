import { printable, type Problem } from '../../content/problem.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { checkMessages } from '../../i18n/messages/check.ts';
import { lineParts } from './line-parts.ts';

export type CheckWords = Messages<typeof checkMessages>;

interface Shown {
  readonly words: CheckWords;
  /** The lines of the text that was checked. */
  readonly lines: readonly string[];
  /** Goes to a line of the text, counted from 1. */
  readonly onLine: (line: number) => void;
}

/** An element with words and other elements in it. Words become text and never markup. */
export function made<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...content: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A message of the check as a sentence. It speaks English, and puts names of fields between backticks. */
function sentence(message: string): HTMLElement {
  const words = printable(`${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
  const line = made('p', '', ...words.split('`').map((part, place) => (place % 2 === 1 ? made('code', '', part) : part)));
  line.lang = 'en';
  return line;
}

function item(problem: Problem, { words, lines, onLine }: Shown): HTMLLIElement {
  const place = made('button', 'place', words.place(problem.line, problem.column));
  place.type = 'button';
  place.addEventListener('click', () => onLine(problem.line));
  const rule = made('a', '', words.rule(problem.rule));
  rule.href = `../rules/#${encodeURIComponent(problem.rule)}`;
  const parts = lineParts(lines, problem);
  return made(
    'li',
    problem.severity,
    made('p', 'head', made('b', '', words[problem.severity]), ' ', place),
    sentence(problem.message),
    ...(parts ? [made('pre', '', parts.before, made('mark', '', parts.marked), parts.after)] : []),
    ...(problem.instead === undefined ? [] : [made('p', '', `${words.write} `, made('code', '', printable(problem.instead)))]),
    made('p', 'small', rule),
  );
}

/** What a check found, errors first, each in the order of the lines. */
export function problemList(problems: readonly Problem[], shown: Shown): HTMLUListElement {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.filter(({ severity }) => severity === 'advice');
  return made('ul', 'plain', ...[...errors, ...advice].map((problem) => item(problem, shown)));
}
