import { treatiesOfCase } from '../../directory/case-treaties.ts';
import { filled } from '../../i18n/fill.ts';
import type { CaseWords } from './case-words.ts';
import type { LoadedSheet } from './use-case.ts';

/** The treaties between the two states of a sheet, in words. */
export interface TreatyLines {
  readonly both: readonly { readonly id: string; readonly name: string; readonly since: readonly { readonly state: string; readonly year: string }[] }[];
  /** One line for each state of which something could not be established. */
  readonly open: readonly string[];
}

/**
 * The words for the treaties of a sheet: for each that binds both states its name, and since when for either; and of which that could not be
 * established. A national in her own state needs no treaty: there are no words then.
 */
export function treatyLines({ found, national }: Pick<LoadedSheet, 'found' | 'national'>, words: CaseWords, nameOf: (code: string) => string): TreatyLines {
  if (found.code === national.code) return { both: [], open: [] };
  const { both, open } = treatiesOfCase(found, national, words.treaties.map(([id]) => id));
  const names = new Map(words.treaties);
  const name = (id: string): string => names.get(id) ?? id;
  const since = (id: string) => [found, national].map(({ code, treaties }) => ({ state: nameOf(code), year: treaties.bound[id] || `(${words.page.undated})` }));
  return {
    both: both.map((id) => ({ id, name: name(id), since: since(id) })),
    open: open.map(({ code, ids }) => filled(words.page.notEstablished, { country: nameOf(code), treaties: ids.map(name).join('; ') })),
  };
}
