import { expect } from 'vitest';
import { readCountryText } from '../../../src/content/country-text.ts';
import { fixText } from '../../../src/content/fix.ts';
import { ALL_REASONS } from '../../../src/content/manual.ts';
import { formatProblem, hasErrors, type Problem } from '../../../src/content/problem.ts';
import { TODAY } from './judge.ts';

const RULE_IDS: ReadonlySet<string> = new Set(ALL_REASONS.map(({ id }) => id));

/** What holds for every problem of every text, however broken. */
export function expectSound(text: string, problems: readonly Problem[]): void {
  const lengths = text.split('\n').map((line) => line.length);
  for (const problem of problems) {
    const told = formatProblem(problem);
    expect(RULE_IDS, told).toContain(problem.rule);
    expect(problem.line, told).toBeGreaterThanOrEqual(1);
    expect(problem.line, told).toBeLessThanOrEqual(lengths.length);
    expect(problem.column, told).toBeGreaterThanOrEqual(1);
    expect(problem.column, told).toBeLessThanOrEqual((lengths[problem.line - 1] ?? 0) + 1);
    expect(problem.message).not.toMatch(/\n\s*at |\bundefined\b|\[object|\bNaN\b|\.ts:\d/);
    expect(told).not.toMatch(/[\n\r]/);
  }
}

/**
 * Reads a text that may be broken in any way, and puts right what can be: what is told is sound, nothing is accepted with errors, and what
 * was put right needs it no second time and is no worse than before.
 */
export function expectPutRight(file: string, text: string): void {
  const known = new Map<string, ReturnType<typeof readCountryText>>();
  const read = (now: string): ReturnType<typeof readCountryText> => {
    const found = known.get(now) ?? readCountryText(file, now, { today: TODAY });
    known.set(now, found);
    return found;
  };
  const { country, problems } = read(text);
  expectSound(text, problems);
  expect(country !== undefined).toBe(!hasErrors(problems));
  const put = (now: string): string => fixText(now, (version) => read(version).problems).text;
  const once = put(text);
  expect(put(once)).toBe(once);
  if (country) expect(read(once).problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
}
