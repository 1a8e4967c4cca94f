import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { letterMessages } from '../../i18n/messages/letter.ts';
import { questionsOf, type LetterTo } from './questions.ts';

/** The columns of the sheet, in order: the answers are read back by their place. */
export const SHEET_COLUMNS = ['entry', 'field', 'what', 'present', 'source', 'answer', 'newValue', 'remark'] as const;

/** Widths of the columns, in characters. */
export const SHEET_WIDTHS: readonly number[] = [22, 24, 30, 34, 40, 16, 30, 30];

/** The sheet that goes with a letter: a heading, and a line for each value, with the answer left free. All cells are texts. */
export function letterSheet(country: Country, letter: LetterTo, locale: Locale): string[][] {
  const m = messagesIn(letterMessages, locale);
  const answers = `${m.answer} (${m.right} / ${m.changed} / ${m.gone})`;
  const head = SHEET_COLUMNS.map((column) => (column === 'answer' ? answers : m[column]));
  const rows = letter.agencies.flatMap((agency) => questionsOf(country, agency, locale).map(({ entry, field, what, value, source }) => [entry, field, what, value, source, '', '', '']));
  return [head, ...rows];
}
