import { printable, type Position } from '../../content/problem.ts';

/** A line as it is shown beside a problem: what stands before the place, what begins at it, the rest. Invisible characters show themselves. */
export interface LineParts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A longer line is shown from a little before the place. */
const MOST = 160;
const BEFORE = 60;

/** The lines of a text as problems count them: an invisible mark at its beginning is no part of the first. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split('\n');
}

/** How far the value goes that begins somewhere: a text in quotes to its quote, inside [ ] or { } to what ends it there, any other to the end of the line. */
function lengthOf(value: string, before: string): number {
  const quoted = /^"(?:[^"\\]|\\.)*"|^'[^']*'/.exec(value);
  const inList = /[[{]/.test(before) ? /^[^,\]}]+/.exec(value) : null;
  return (quoted ?? inList)?.[0].length ?? value.length;
}

/** The line of a problem in parts; undefined where it is empty or not there. */
export function lineParts(lines: readonly string[], { line, column }: Position): LineParts | undefined {
  const words = lines[line - 1]?.trimEnd() ?? '';
  if (words === '') return undefined;
  // A problem at the end of a line is one of the whole line.
  const at = column - 1 < words.length ? column - 1 : words.length - words.trimStart().length;
  const start = words.length > MOST && at > BEFORE ? at - BEFORE : 0;
  const last = start + MOST;
  const end = Math.min(last, at + lengthOf(words.slice(at), words.slice(0, at)));
  return {
    before: printable(`${start > 0 ? '…' : ''}${words.slice(start, at)}`),
    marked: printable(words.slice(at, end)),
    after: printable(`${words.slice(end, last)}${words.length > last ? '…' : ''}`),
  };
}
