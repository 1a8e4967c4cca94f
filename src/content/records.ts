import type { z } from 'zod';
import { instrumentSchema, type Instrument } from '../model/instrument.ts';
import { resourceSchema, type Resource } from '../model/resource.ts';
import { termSchema, type Term } from '../model/term.ts';
import { checkFile, openText, type OpenFile } from './open-file.ts';
import { compareProblems, type Problem } from './problem.ts';
import { RECORD_RULES } from './rules/record-rules.ts';
import type { RuleContext } from './rules/rule.ts';
import { likelyMeant, shown } from './words.ts';
import type { Path } from './yaml.ts';

/** The folders of records, each with what its files hold: one record a file. */
export const RECORD_FOLDERS = { instruments: instrumentSchema, glossary: termSchema, resources: resourceSchema } as const satisfies Readonly<Record<string, z.ZodType>>;
export type RecordFolder = keyof typeof RECORD_FOLDERS;

/** Treaties, terms and resources, in the order of their ids; empty where a file of their folder has an error. */
export interface Records {
  readonly instruments: readonly Instrument[];
  readonly terms: readonly Term[];
  readonly resources: readonly Resource[];
}

/** A file as it was read: its name as problems show it, and its text. */
export interface RecordText {
  readonly file: string;
  readonly text: string;
}

type Opened<T> = readonly OpenFile<T>[];

function problemAt({ file, source }: OpenFile<unknown>, path: Path, rule: string, message: string, instead?: string): Problem {
  return { file, ...(source?.valueAt(path) ?? { line: 1, column: 1 }), rule, severity: 'error', message, instead };
}

/** A record is called as its file is: by that name others refer to it. */
function misnamed(opened: Opened<{ readonly id: string }>): Problem[] {
  return opened.flatMap((open) => (open.value && open.value.id !== open.name ? [problemAt(open, ['id'], 'record-file-name', `the file is called ${shown(`${open.name}.yaml`)}, but its id is ${shown(open.value.id)}. Rename the file, or correct the id`, open.name)] : []));
}

/** Every state stands in exactly one of the three lists of a treaty: "unknown" is never taken for "no" (issue 6). */
function statesOfInstrument(open: OpenFile<Instrument>, states: ReadonlySet<string>): Problem[] {
  const { value } = open;
  if (!value) return [];
  const places = new Map<string, Path[]>();
  const note = (code: string, path: Path): void => void places.set(code, [...(places.get(code) ?? []), path]);
  for (const code of Object.keys(value.parties)) note(code, ['parties', code]);
  for (const code of Object.keys(value.notParties)) note(code, ['notParties', code]);
  for (const [index, code] of value.unsourced.entries()) note(code, ['unsourced', index]);
  const missing = [...states].filter((code) => !places.has(code));
  const twice = [...places].flatMap(([code, paths]) => paths.slice(1).map((path) => problemAt(open, path, 'instrument-states', `${code} stands in more than one of \`parties\`, \`notParties\` and \`unsourced\`. Keep one`)));
  const unknown = [...places].flatMap(([code, [path = []]]) => (states.has(code) ? [] : [problemAt(open, path, 'instrument-states', `${shown(code)} is not among the states that content/states.yaml lists`, likelyMeant(code, [...states]))]));
  const absent = missing.length === 0 ? [] : [problemAt(open, ['unsourced'], 'instrument-states', `${missing.join(', ')} ${missing.length === 1 ? 'stands' : 'stand'} in none of the lists. Where nothing could be established, write it under \`unsourced\``)];
  return [...twice, ...unknown, ...absent];
}

/** Terms that are named beside a term are there, and are not the term itself. */
function relatedOfTerm(open: OpenFile<Term>, ids: ReadonlySet<string>): Problem[] {
  return (open.value?.related ?? []).flatMap((id, index) => {
    if (id !== open.value?.id && ids.has(id)) return [];
    const message = id === open.value?.id ? 'a term is not related to itself' : `there is no term ${shown(id)} in content/glossary`;
    return [problemAt(open, ['related', index], 'term-related', message, id === open.value?.id ? undefined : likelyMeant(id, [...ids]))];
  });
}

function values<T extends { readonly id: string }>(opened: Opened<T>): T[] {
  return opened.flatMap(({ value }) => value ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Reads and checks the records of all folders: the schema, the rules that hold for every file, and what files say of each other.
 * @param states the states that every treaty must account for; undefined where their list could not be read
 */
export function readRecords(texts: Readonly<Record<RecordFolder, readonly RecordText[]>>, states: readonly string[] | undefined, context: Omit<RuleContext, 'line'>): { readonly records: Records; readonly problems: readonly Problem[] } {
  const instruments = texts.instruments.map(({ file, text }) => openText(file, text, instrumentSchema));
  const terms = texts.glossary.map(({ file, text }) => openText(file, text, termSchema));
  const resources = texts.resources.map(({ file, text }) => openText(file, text, resourceSchema));
  const all: Opened<{ readonly id: string }> = [...instruments, ...terms, ...resources];
  const expected = states && new Set(states);
  const termIds = new Set(terms.map(({ name }) => name));
  const problems = [
    ...all.flatMap((open) => checkFile(open, RECORD_RULES, context)),
    ...misnamed(all),
    ...(expected ? instruments.flatMap((open) => statesOfInstrument(open, expected)) : []),
    ...terms.flatMap((open) => relatedOfTerm(open, termIds)),
  ].sort(compareProblems);
  return { records: { instruments: values(instruments), terms: values(terms), resources: values(resources) }, problems };
}
