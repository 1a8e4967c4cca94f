import type { Locale } from '../model/locales.ts';
import type { Term } from '../model/term.ts';
import { termsIn } from './glossary.ts';

/** A piece of a text: plain, or the name of a term, which can lead to its page. */
export interface TextPiece {
  readonly text: string;
  /** The term that it names. */
  readonly id?: string;
}

/**
 * The two crimes on which everything turns: any of their names leads to them. Other terms are met by their own name alone: their variants
 * are often ordinary words ("acogida", "comité", "enlace", "ministerio público"), which in most texts say something else.
 */
const BY_EVERY_NAME: readonly string[] = ['trafficking-in-persons', 'smuggling-of-migrants'];

/** Terms whose own name is such a word in some language: "demande" is mostly a request, "contrainte" a constraint, and "child" is everywhere. */
const NEVER: readonly string[] = ['demand', 'coercion', 'child'];

/** Made once for each glossary: a site asks for thousands of texts. */
const linkable = new WeakMap<readonly Term[], readonly Term[]>();

/** The terms as texts of the site may name them without being misunderstood. */
function linkableTerms(terms: readonly Term[]): readonly Term[] {
  const known = linkable.get(terms);
  if (known) return known;
  const made = terms
    .filter(({ id }) => !NEVER.includes(id))
    .map((term) => (BY_EVERY_NAME.includes(term.id) ? term : { ...term, variants: { en: [], es: [], pt: [], fr: [] } }));
  linkable.set(terms, made);
  return made;
}

/**
 * A text in pieces: each term that it names and that the page has not named before is a piece of its own.
 * @param met ids of the terms that the page has named before; those found are added
 */
export function linkedPieces(text: string, terms: readonly Term[], locale: Locale, met: Set<string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  // Both apostrophes are written, and are one character long: places stay what they are.
  for (const { id, from, to } of termsIn(text.replaceAll('’', "'"), linkableTerms(terms), locale, met)) {
    if (from > end) pieces.push({ text: text.slice(end, from) });
    pieces.push({ text: text.slice(from, to), id });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
