import type { Locale } from '../model/locales.ts';
import { intlTag } from './locale-table.ts';

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a build formats tens of thousands of dates. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${options.day ?? ''}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  dateFormats.set(key, known);
  return known;
}

/**
 * A date as precise as it is known (year, month or day, ISO 8601), in the form of a language.
 * Never the clock, never a time zone: "2025-09" is September 2025 everywhere.
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  const options: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'long', timeZone: 'UTC' } : { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
  const words = dateFormat(intlTag(locale), options).format(at);
  // French writes the first day of a month as an ordinal; Intl does not.
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Several words as a list: "a, b and c". */
export function formatList(items: readonly string[], locale: Locale, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(intlTag(locale), { type, style: 'long' }).format(items);
}

/** The first letter large, as a label begins. */
export function sentenceCase(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(intlTag(locale)) + words.slice(1);
}

/** The form of a word that goes with a count (CLDR plural rules; French and Portuguese count 0 as one). */
export function plural(n: number, locale: Locale, forms: { readonly one: string; readonly other: string }): string {
  return new Intl.PluralRules(intlTag(locale)).select(n) === 'one' ? forms.one : forms.other;
}

/** A label with the colon that follows it; French puts a space before it that never breaks. */
export function labelled(label: string, locale: Locale): string {
  return `${label}${locale === 'fr' ? '\u00a0' : ''}:`;
}

/** Compares words as a dictionary of the language orders them. */
export function collator(locale: Locale): Intl.Collator {
  return new Intl.Collator(intlTag(locale), { sensitivity: 'base', numeric: true });
}

/** A part of a whole in whole percent; of nothing, nothing. */
export function formatPercent(part: number, whole: number, locale: Locale): string {
  return new Intl.NumberFormat(intlTag(locale), { style: 'percent', maximumFractionDigits: 0 }).format(whole === 0 ? 0 : part / whole);
}
