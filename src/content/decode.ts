import type { Problem } from './problem.ts';

/** The largest country file has 50 kB: ten times as much is a mistake, and the limit bounds the time that a check can take. */
export const MAX_BYTES = 500_000;

/** Control characters that no text of a person holds; YAML forbids them too. A new line, a return and a tab are not among them. */
const CONTROL = /(?![\n\r\t])[\p{Cc}\ufffe\uffff]/u;

/** Lines that end with a return and no new line. */
const OLD_LINE_ENDS = /\r./;

/** Line and column of an offset, counted from 1. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const problemAt = (file: string, text: string, offset: number, rule: string, message: string): Problem => ({
  file,
  ...positionOf(text, offset),
  rule,
  severity: 'error',
  message,
});

/** The refusal of a file that is too large to be read, or undefined when it is not. `size` in bytes. */
export function sizeProblem(file: string, size: number): Problem | undefined {
  if (size <= MAX_BYTES) return undefined;
  const message = `the file has ${Math.ceil(size / 1000)} kB; at most ${MAX_BYTES / 1000} kB are read. Divide it, or take out what does not belong here`;
  return problemAt(file, '', 0, 'file-too-large', message);
}

/** The refusal of a text that is too long, or that holds what no text holds. Undefined when it can be read. */
export function textProblem(file: string, text: string): Problem | undefined {
  if (OLD_LINE_ENDS.test(text) && !text.includes('\n')) {
    return problemAt(file, text, text.indexOf('\r'), 'line-ends', 'the lines of this file end as on computers before 2001 (CR alone). Save it again with the usual line ends (LF)');
  }
  const control = CONTROL.exec(text.slice(0, MAX_BYTES));
  if (!control) return sizeProblem(file, text.length);
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return problemAt(file, text, control.index, 'control-character', `an invisible control character (U+${code}) stands here. Delete it; if the whole file looks strange, it is not a text file`);
}

/** The text of a file: UTF-8 and nothing else. Anything else is a problem, never an exception. */
export function decodeText(file: string, bytes: Uint8Array): { readonly text?: string; readonly problem?: Problem } {
  const tooLarge = sizeProblem(file, bytes.length);
  if (tooLarge) return { problem: tooLarge };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const message = 'the file is not in UTF-8: a letter here cannot be read. Save the file again with the encoding UTF-8';
    return { problem: problemAt(file, lenient, Math.max(0, lenient.indexOf('\ufffd')), 'not-utf-8', message) };
  }
}
