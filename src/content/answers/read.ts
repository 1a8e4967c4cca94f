import { LOCALES } from '../../model/locales.ts';
import { letterMessages } from '../../i18n/messages/letter.ts';
import { shown } from '../words.ts';

/** What an office says of one value. */
export type Verdict = 'right' | 'changed' | 'gone';

/** The fields of an entry that an office is asked about, by the first word of the code in its line. */
const FIELDS = ['name', 'contact', 'hours', 'website', 'address'] as const;
export type AskedField = (typeof FIELDS)[number];

/** One line of an answered sheet. */
export interface Answer {
  /** The line of the sheet, counted from 1. */
  readonly line: number;
  /** The agency's address: ar/protex */
  readonly entry: string;
  readonly field: AskedField;
  /** For a contact and its hours: the value by which the contact is found. */
  readonly value: string | undefined;
  readonly verdict: Verdict;
  /** What to write in its place, where it changed. */
  readonly newValue: string | undefined;
}

/** What an answered sheet says, and what in it cannot be understood, in words for the person who types it in. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly problems: readonly string[];
}

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** The words for each verdict in all languages: an office may answer a Spanish sheet in Portuguese. */
const VERDICTS: ReadonlyMap<string, Verdict> = new Map((['right', 'changed', 'gone'] as const).flatMap((verdict) => LOCALES.map((locale) => [folded(letterMessages[verdict][locale]), verdict] as const)));

const ENTRY = /^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the lines of an answered sheet (see exports/letter/sheet.ts for its columns: entry, field, what, present, source, answer, new value, remark).
 * Lines without an answer are passed over: nothing was said about them.
 */
export function readAnswers(rows: readonly (readonly unknown[])[]): Answers {
  const answers: Answer[] = [];
  const problems: string[] = [];
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    const [entry = '', code = '', , , , said = '', newValue = ''] = row.map((cell) => (cell === null || cell === undefined ? '' : String(cell).trim()));
    // The heading, empty lines, and what an office wrote below the table.
    if (!ENTRY.test(entry) || said === '') continue;
    const verdict = VERDICTS.get(folded(said));
    const [name = '', ...rest] = code.split(' ');
    const field = FIELDS.find((known) => known === name);
    if (!verdict) problems.push(`line ${line}: ${shown(said)} is none of the three answers. Write ${(['right', 'changed', 'gone'] as const).map((word) => letterMessages[word].en).join(', ')}, in any of the four languages`);
    else if (!field) problems.push(`line ${line}: the code ${shown(code)} was changed. Write it as it stood in the sheet, such as "contact 145"`);
    else if (verdict === 'changed' && newValue === '') problems.push(`line ${line}: it changed, and no new value stands beside it. Ask the office again`);
    else answers.push({ line, entry, field, value: rest.length > 0 ? rest.join(' ') : undefined, verdict, newValue: newValue === '' ? undefined : newValue });
  }
  return { answers, problems };
}
