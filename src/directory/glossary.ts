import type { Instrument } from '../model/instrument.ts';
import { LOCALES, type Locale } from '../model/locales.ts';
import type { Term } from '../model/term.ts';
import { collator } from '../i18n/format.ts';

/** The terms under one letter of a language's alphabet. */
export interface LetterGroup {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The letter under which a word stands: its first one without its accent; Ñ stays a letter of its own in Spanish. */
export function letterOf(word: string, locale: Locale): string {
  const first = [...word.normalize('NFC')].find((char) => /\p{L}/u.test(char)) ?? '#';
  const large = first.toLocaleUpperCase(locale);
  if (locale === 'es' && large === 'Ñ') return large;
  return large.normalize('NFD').replace(/\p{M}/gu, '').replace('Œ', 'O').replace('Æ', 'A');
}

/** The terms from A to Z in a language, as its dictionaries order them. */
export function alphabetical(terms: readonly Term[], locale: Locale): LetterGroup[] {
  const { compare } = collator(locale);
  const sorted = terms.toSorted((a, b) => compare(a.term[locale], b.term[locale]));
  return [...Map.groupBy(sorted, ({ term }) => letterOf(term[locale], locale))].map(([letter, group]) => ({ letter, terms: group }));
}

/** The terms to read beside a term: those that it names and, the way back, those that name it (issue 6, settled details). */
export function relatedTerms(term: Term, terms: readonly Term[]): Term[] {
  const named = term.related.flatMap((id) => terms.find((other) => other.id === id) ?? []);
  const back = terms.filter((other) => other.related.includes(term.id) && !term.related.includes(other.id));
  return [...named, ...back];
}

/** The treaty of ours in which a term is defined; undefined where its basis is another text. */
export function basisInstrument({ basis }: Term, instruments: readonly Instrument[]): Instrument | undefined {
  return basis && instruments.find(({ short, title }) => short.en === basis.instrument || title.en === basis.instrument);
}

/** A word of a text that the glossary explains, in the language of the text. */
export interface TermPlace {
  readonly id: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Everything by which a term may be called in a language, longest first: "child labour" is met before "child". */
function namesOf(terms: readonly Term[], locale: Locale): { readonly id: string; readonly name: string }[] {
  return terms
    .flatMap(({ id, term, variants }) => [term[locale], ...variants[locale]].map((name) => ({ id, name: name.toLowerCase() })))
    .filter(({ name }) => name.length > 3)
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

/** Finders of terms by language: made once, used for every text. */
const finders = new WeakMap<readonly Term[], Map<Locale, { readonly pattern: RegExp; readonly byName: ReadonlyMap<string, string> }>>();

function finderOf(terms: readonly Term[], locale: Locale): { readonly pattern: RegExp; readonly byName: ReadonlyMap<string, string> } {
  const byLocale = finders.get(terms) ?? new Map(LOCALES.map((one) => {
    const names = namesOf(terms, one);
    const words = names.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return [one, { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'giu'), byName: new Map(names.toReversed().map(({ id, name }) => [name, id])) }];
  }));
  finders.set(terms, byLocale);
  const finder = byLocale.get(locale);
  if (!finder) throw new Error(`No terms are known in ${locale}`);
  return finder;
}

/**
 * Where a text names terms of the glossary: each term once, at its first occurrence, and none that is in `met` already.
 * @param met ids that a page has explained before; those found are added
 */
export function termsIn(text: string, terms: readonly Term[], locale: Locale, met: Set<string> = new Set()): TermPlace[] {
  const { pattern, byName } = finderOf(terms, locale);
  const places: TermPlace[] = [];
  for (const match of text.matchAll(pattern)) {
    const id = byName.get(match[0].toLowerCase());
    if (id === undefined || met.has(id)) continue;
    met.add(id);
    places.push({ id, from: match.index, to: match.index + match[0].length });
  }
  return places;
}
