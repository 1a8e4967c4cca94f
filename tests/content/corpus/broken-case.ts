import { decodeText } from '../../../src/content/decode.ts';
import type { Country } from '../../../src/model/country.ts';
import type { Position, Problem } from '../../../src/content/problem.ts';
import type { Broken } from './damage.ts';
import { judge } from './judge.ts';
import { REAL_FILES, type RealFile } from './real-files.ts';
import { RICH_FILES } from './rich-files.ts';
import type { Spot } from './spots.ts';

/** Chooses one of several places, the same each time for one case; undefined where there is none. */
export type Choose = (spots: readonly Spot[]) => Spot | undefined;

/** One way to break a country file, and what the reader should say about it. */
export interface BrokenCase {
  readonly name: string;
  /** The rules of which one is named at the place. */
  readonly rules: readonly string[];
  /** Other errors that may follow from this one; `anything` where the text is no longer YAML. */
  readonly also?: readonly string[] | 'anything';
  /** Where the place is not known to the column: how many lines before and after it a parser may notice the fault. */
  readonly near?: readonly [before: number, after: number];
  /** Breaks a file; undefined where this file has no place for it. */
  readonly damage: (file: RealFile, pick: Choose) => Broken | undefined;
}

/** What is broken may have been the only part that named a source. */
const FOLLOWS: readonly string[] = ['source-unused'];

/** A number that depends on a name only, so that adding a case changes no other. */
function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 999_983, 7);
}

function turned<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** Breaks the file that falls to a case: one of the real ones, or one with all fields where no real file has the place. @throws where none has */
export function broken({ name, damage }: BrokenCase): { readonly file: RealFile; readonly damaged: Broken } {
  const seed = seedOf(name);
  const pick: Choose = (spots) => spots[seed % spots.length];
  for (const file of [...turned(REAL_FILES, seed), ...turned(RICH_FILES, seed)]) {
    const damaged = damage(file, pick);
    if (damaged && (damaged.bytes !== undefined || damaged.text !== file.text)) return { file, damaged };
  }
  throw new Error(`no country file has a place for the case: ${name}`);
}

/** What the reader makes of a broken file. */
export function verdictOn(file: string, { text, bytes }: Broken): { readonly country: Country | undefined; readonly problems: readonly Problem[] } {
  const decoded = bytes ? decodeText(file, bytes) : { text };
  return decoded.text === undefined ? { country: undefined, problems: decoded.problem ? [decoded.problem] : [] } : judge(file, decoded.text);
}

/** True where an error stands at the place where a case expects one. */
export function isAt({ near }: BrokenCase, expected: Position, { line, column }: Position): boolean {
  if (near) return line >= expected.line - near[0] && line <= expected.line + near[1];
  return line === expected.line && column === expected.column;
}

/** True for an error that a case foresees beside its own. */
export function isForeseen({ also = [] }: BrokenCase, { rule }: Problem): boolean {
  return also === 'anything' || also.includes(rule) || FOLLOWS.includes(rule);
}
