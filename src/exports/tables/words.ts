import { weeklyIntervals } from '../../directory/hours.ts';
import { hoursInWords } from '../../directory/hours-words.ts';
import type { Trust } from '../../directory/trust.ts';
import { languageName } from '../../i18n/names.ts';
import type { Locale } from '../../model/locales.ts';
import type { Meaning } from '../../model/meaning.ts';
import { doubtInWords, sourceInWords } from '../vcard-words.ts';

/** Codes in one cell: none of them holds a space. Undefined where there is none. */
export function codes(list: readonly string[] | undefined): string | undefined {
  return list && list.length > 0 ? list.join(' ') : undefined;
}

/** Several words in one cell. */
export function listed(list: readonly string[] | undefined): string | undefined {
  return list && list.length > 0 ? list.join('; ') : undefined;
}

/** What codes are called, in one cell. */
export function labels<Code extends string>(list: readonly Code[] | undefined, meanings: Readonly<Record<Code, Meaning>>, locale: Locale): string | undefined {
  return listed(list?.map((code) => meanings[code].label[locale]));
}

/** What languages are called, in one cell. */
export function languageNames(list: readonly string[] | undefined, locale: Locale): string | undefined {
  return listed(list?.map((code) => languageName(code, locale)));
}

/** A fact that is true, false, or not known: an empty cell. */
export function yesNo(fact: boolean | undefined): string | undefined {
  return fact === undefined ? undefined : fact ? 'yes' : 'no';
}

/** The doubt about a number, if there is one, and where it comes from: what stands beside it on a page. */
export function trustWords(trust: Trust, locale: Locale): string {
  const doubt = doubtInWords(trust, locale);
  return `${doubt === undefined ? '' : `${doubt.replace(/\.$/, '')}. `}${sourceInWords(trust, locale)}`;
}

const told = new Map<string, string>();

/** Opening hours in words. Reading and telling them takes milliseconds, and the same ones stand in many rows. */
export function hoursWords(hours: string, locale: Locale): string {
  const key = `${locale} ${hours}`;
  const words = told.get(key) ?? hoursInWords(weeklyIntervals(hours), locale);
  told.set(key, words);
  return words;
}
