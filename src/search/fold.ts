/** Letters that Unicode does not take apart, written as people type them. */
const SPECIAL: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * A text as search compares it: small letters, no accents, œ and æ taken apart (fuse.js does not), one kind of apostrophe.
 * "Œuvre d’Assistance à l'Enfance" becomes "oeuvre d'assistance a l'enfance".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'");
}

/** A word of a text, with where it stands. */
export interface Word {
  /** Folded. */
  readonly word: string;
  /** As it was written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const folded = new Map<string, string>();
/** More different words than a directory of the whole world has in four languages; a search box adds one for every key. */
const MOST_FOLDED = 50_000;

/** The same words stand in thousands of names: looking one up takes a fifth of the time of folding it. */
function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const made = fold(word);
  folded.set(word, made);
  return made;
}

const WORD = /[\p{L}\p{M}\p{N}*#]+/gu;

/** The words of a text, folded: letters and digits; everything else, such as the apostrophe of d'assistance, parts them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({ word: foldWord(match[0]), written: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => word !== '');
}

/** The words of a text, folded, where nobody asks where they stand. */
export function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord).filter((word) => word !== '');
}
