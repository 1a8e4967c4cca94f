import { textIn } from '../../i18n/text.ts';
import type { Locale } from '../../model/locales.ts';
import type { FullText, Text } from '../../model/text.ts';

/** A column of a table: its machine name, which never changes, its width in characters, and what stands in it. */
export interface Column<Row> {
  readonly name: string;
  readonly width: number;
  /** Undefined where there is nothing to say: the cell stays empty. */
  cell(row: Row): string | undefined;
  /** Where the cell is a text of the content: that text, so that a pending translation can be told. */
  text?(row: Row): Text | FullText | undefined;
}

/** Rows under named columns. All cells are texts, so that no program takes a number for a quantity. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of plain values. */
export function column<Row>(name: string, width: number, cell: Column<Row>['cell']): Column<Row> {
  return { name, width, cell };
}

/** A column of texts of the content, in a language or, while its translation is pending, in another. */
export function textColumn<Row>(name: string, width: number, locale: Locale, text: (row: Row) => Text | FullText | undefined): Column<Row> {
  return {
    name,
    width,
    text,
    cell(row) {
      const words = text(row);
      return words && textIn(words, locale).words;
    },
  };
}

/** The last column of a table with texts: in which of its columns the words are not in the language asked for, or may be older than the others. */
const PENDING = 'translation_pending';

/** A table of records. A table with texts says in its last column which of them are still to be translated. */
export function tableOf<Row>(name: string, columns: readonly Column<Row>[], records: readonly Row[], locale: Locale): Table {
  const texts = columns.flatMap(({ name: column, text }) => (text ? [{ column, text }] : []));
  const pendingIn = (row: Row): string =>
    texts
      .filter(({ text }) => {
        const words = text(row);
        return words !== undefined && textIn(words, locale).pending;
      })
      .map(({ column }) => column)
      .join(' ');
  const all = texts.length > 0 ? [...columns, column<Row>(PENDING, 20, pendingIn)] : columns;
  return {
    name,
    columns: all.map(({ name: column, width }) => ({ name: column, width })),
    rows: records.map((record) => all.map(({ cell }) => cell(record) ?? '')),
  };
}
