import { ledgerSchema, type Ledger } from '../model/ledger.ts';
import { readList } from './list-file.ts';
import type { Problem } from './problem.ts';
import { likelyMeant, shown } from './words.ts';

/** Whatever is wrong with the days of a letter: nothing is answered or sent again before it is sent. */
function daysProblem({ sent, reminded = [], answered }: Ledger[number]): string | undefined {
  const early = [...reminded, answered].find((day) => day !== undefined && day < sent);
  return early === undefined ? undefined : `${early} lies before the day on which the request was sent (${sent})`;
}

/**
 * Reads the text of content/ledger.yaml.
 * @param known addresses of agencies and of entries that ended; undefined where a country file could not be read
 */
export function readLedger(file: string, text: string, known: ReadonlySet<string> | undefined): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const { entries, source, problems } = readList(file, text, ledgerSchema);
  const found = entries.flatMap((letter, index): Problem[] => {
    const at = (key: string): Pick<Problem, 'file' | 'line' | 'column' | 'severity'> => ({ file, ...(source?.valueAt([index, key]) ?? { line: 1, column: 1 }), severity: 'error' });
    const days = daysProblem(letter);
    const unknown = known && !known.has(letter.entry);
    return [
      ...(unknown ? [{ ...at('entry'), rule: 'ledger-entry', message: `there is no agency ${shown(letter.entry)}. Write country and id, such as ar/protex`, instead: likelyMeant(letter.entry, [...known]) }] : []),
      ...(days ? [{ ...at('sent'), rule: 'ledger-days', message: days }] : []),
    ];
  });
  return { ledger: [...entries], problems: [...problems, ...found] };
}
