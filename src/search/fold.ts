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

const WORD = /[\p{L}\p{M}\p{N}*#]+/gu;

/** The words of a text, folded: letters and digits; everything else, such as the apostrophe of d'assistance, parts them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({ word: fold(match[0]), written: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => word !== '');
}
