import type { ReadContent } from './read.ts';
import { listProblems } from './report.ts';

/** All errors of some content as one that can be thrown: about the content, not about the code, so that it bears no stack. */
export function contentError({ problems, texts }: Pick<ReadContent, 'problems' | 'texts'>): Error {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const error = new Error(`The content has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}:\n\n${listProblems(errors, texts)}\n`);
  error.stack = '';
  return error;
}
