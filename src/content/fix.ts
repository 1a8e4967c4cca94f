import type { Problem, TextEdit } from './problem.ts';

/** A text after some changes. Of two changes that overlap, the first in the text is made and the other left for the next round. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = '';
  let at = 0;
  for (const { from, to, text: words } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    done += text.slice(at, from) + words;
    at = to;
  }
  return done + text.slice(at);
}

/** More rounds than these are never needed: one change can uncover another (a number in quotes has then still its spaces). */
const MOST_ROUNDS = 5;

/**
 * A text in which everything was put right that may be put right without a person looking; comments and layout stay.
 * Doing it again changes nothing.
 * @param problemsOf what a check finds in a version of the text
 */
export function fixText(text: string, problemsOf: (text: string) => readonly Problem[]): { readonly text: string; readonly fixed: number } {
  let fixed = 0;
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = problemsOf(now).flatMap(({ fix }) => fix ?? []);
    const next = applyEdits(now, edits);
    if (next === now) break;
    fixed += edits.length;
    now = next;
  }
  return { text: now, fixed };
}
