import type { SearchEntry } from './entry.ts';
import { foldedWords } from './fold.ts';
import { isStopWord } from './stop-words.ts';

const telling = (text: string): string[] => foldedWords(text).filter((word) => !isStopWord(word));

/**
 * True where two or more typed words stand in a name or an alias of an agency, one after the other, as they were typed. Accents, capitals
 * and small words do not count: "procuraduria general nacion" names the Procuraduría General de la Nación.
 */
export function isNamed({ n, a = [] }: SearchEntry, typed: string): boolean {
  const words = telling(typed);
  if (words.length < 2) return false;
  const run = ` ${words.join(' ')} `;
  return [...Object.values(n), ...a].some((name) => ` ${telling(name).join(' ')} `.includes(run));
}
