import type { Standing } from '../../directory/treaties.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { treatyMessages } from '../../i18n/messages/treaties.ts';
import type { Locale } from '../../model/locales.ts';
import { PARTY_ACT_MEANINGS } from '../../model/meanings/index.ts';

/** What a cell of the table says of a state and a treaty, in two short lines. */
export interface CellWords {
  readonly main: string;
  /** The whole date of which the first line shows the year. */
  readonly date?: string;
  readonly under?: string;
}

const yearOf = (date: string): string => date.slice(0, 4);

/** The words of a cell. Every standing has words of its own, and what is not known never begins like a "no". */
export function cellWords(standing: Standing, locale: Locale): CellWords {
  const m = messagesIn(treatyMessages, locale);
  const small = (words: string): string => words.toLocaleLowerCase(locale);
  switch (standing.kind) {
    case 'party':
      if (standing.date === undefined) return { main: m.party, under: m.undated };
      return { main: yearOf(standing.date), date: standing.date, under: standing.act ? small(PARTY_ACT_MEANINGS[standing.act].label[locale]) : m.party };
    case 'signed-only':
      return { main: small(PARTY_ACT_MEANINGS['signature-only'].label[locale]), ...(standing.asOf ? { under: m.asOfYear(yearOf(standing.asOf)) } : {}) };
    case 'not-party':
      return { main: m.outside, under: m.asOfYear(yearOf(standing.asOf)) };
    case 'not-established':
      return { main: '?', under: m.unknown };
  }
}
