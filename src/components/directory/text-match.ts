/** Letters without accents, in small letters, ligatures as two letters: "Fiscalía" and "FISCALIA" are the same word. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** Says of each text, in their order, whether a query finds it. */
export type TextMatch = (query: string) => readonly boolean[];

/**
 * A plain search over texts: every word of the query must stand somewhere in the text, whatever its accents; a number is also found
 * by its bare digits. A query without letters and digits finds everything.
 * @param texts are asked for at the first query: a page that is only read has no work with them
 */
export function textMatch(texts: () => readonly string[]): TextMatch {
  let folded: readonly string[] | undefined;
  return (query) => {
    const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    folded ??= texts().map((text) => `${fold(text)} ${text.replace(/\D+/g, '')}`);
    return folded.map((text) => words.every((word) => text.includes(word)));
  };
}
