import { describe, expect, it } from 'vitest';
import { compareProblems, formatProblem, type Problem } from '../../src/content/problem.ts';
import { byNearness, likelyMeant, shown } from '../../src/content/words.ts';

const problem: Problem = { file: 'content/countries/ar.yaml', line: 42, column: 17, rule: 'phone-e164', severity: 'error', message: 'what is wrong', instead: '"+541160899000"' };

describe('a problem', () => {
  it('cannot change the terminal, turn the line around or begin a new one', () => {
    expect(formatProblem({ ...problem, message: 'a\u001b[31m\u202eb\nc' })).toContain('a\\u001b[31m\\u202eb\\u000ac');
  });

  it('is one line: where, how bad, which rule, what, and what instead', () => {
    expect(formatProblem(problem)).toBe('content/countries/ar.yaml:42:17  error  phone-e164  what is wrong. Write "+541160899000"');
    expect(formatProblem({ ...problem, instead: undefined })).toBe('content/countries/ar.yaml:42:17  error  phone-e164  what is wrong');
  });

  it('is sorted by file, then by line and column as numbers', () => {
    const at = (file: string, line: number, column: number): Problem => ({ ...problem, file, line, column });
    const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 10), at('a', 9, 9)].sort(compareProblems);
    expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual(['a9:9', 'a9:10', 'a10:1', 'b1:1']);
  });
});

describe('the word that was meant', () => {
  it('is not guessed where nothing is near, or where the word is no slip of the pen', () => {
    expect(likelyMeant('colour', ['channel', 'value'])).toBeUndefined();
    expect(likelyMeant('x'.repeat(10_000), ['x'])).toBeUndefined();
    expect(likelyMeant('a', [])).toBeUndefined();
  });

  it('is found through a letter too many, too few, wrong or swapped', () => {
    for (const slip of ['contactss', 'contcts', 'contakts', 'contatcs', 'Contacts']) expect(likelyMeant(slip, ['channel', 'contacts'])).toBe('contacts');
    expect(byNearness('polise', ['hotline', 'police'])).toEqual(['police', 'hotline']);
  });
});

describe('a value in a message', () => {
  it('is cut to the length of a glance', () => {
    expect(shown('x'.repeat(1000))).toHaveLength(63);
  });
});
