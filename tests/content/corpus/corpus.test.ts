import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/content/problem.ts';
import { broken, isAt, isForeseen, verdictOn } from './broken-case.ts';
import { placeOf } from './damage.ts';
import { FAMILIES } from './families.ts';

/*
 * Every way that we know to break a country file, done to the real files: the reader refuses each of them, names the rule, and points to the
 * place. The cases find their place in a file by its structure, so that who edits the content need not know of them.
 */
describe.each(Object.entries(FAMILIES))('%s', (_family, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { file, damaged } = broken(one);
    const { country, problems } = verdictOn(file.file, damaged);
    const { line, column } = placeOf(damaged);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const own = errors.filter((problem) => one.rules.includes(problem.rule) && isAt(one, { line, column }, problem));
    // Not the country itself: it would be told whole, and take its time.
    expect(country === undefined).toBe(true);
    expect(own, `${one.rules.join(' or ')} at ${line}:${column}, not\n${errors.map(formatProblem).join('\n')}`).not.toEqual([]);
    // What is told beside it would send the reader of the messages to a place where nothing is wrong.
    expect(errors.filter((problem) => !own.includes(problem) && !isForeseen(one, problem)).map(formatProblem)).toEqual([]);
  });
});
