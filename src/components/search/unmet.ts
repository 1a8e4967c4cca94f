import type { SearchAnswer } from '../../search/answer.ts';
import { filled } from '../../i18n/fill.ts';

/** The words in which a page says what was not found; `{types}` and `{words}` are filled in. */
interface UnmetWords {
  readonly missing: string;
  readonly notFound: string;
}

/**
 * What a query asked for in vain, a sentence each without its full stop: types of agency that a state has none of, and words.
 * @param nameOf what a type of agency is called
 */
export function unmet({ missing, notFound }: Pick<SearchAnswer, 'missing' | 'notFound'>, words: UnmetWords, nameOf: (type: string) => string): string[] {
  return [
    ...(missing.length > 0 ? [filled(words.missing, { types: missing.map(nameOf).join(', ') })] : []),
    ...(notFound.length > 0 ? [filled(words.notFound, { words: notFound.join(', ') })] : []),
  ];
}
