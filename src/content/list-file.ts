import type { z } from 'zod';
import { hasErrors, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A file that holds one list, as it was read: its entries where nothing is wrong with it, else none. */
export interface ListFile<T> {
  readonly entries: readonly T[];
  /** Where entries stand; undefined where there are none, or where they cannot be used. */
  readonly source: YamlSource | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the text of a file that holds a list. A file without entries is no mistake; a broken one has none. */
export function readList<T>(file: string, text: string, schema: z.ZodType<readonly T[]>): ListFile<T> {
  const parsed = parseYaml(file, text);
  const problems = parsed.problems.filter((problem) => problem.rule !== 'empty-file');
  if (!parsed.source) return { entries: [], source: undefined, problems };
  const checked = schema.safeParse(parsed.source.data);
  if (!checked.success) return { entries: [], source: undefined, problems: [...problems, ...schemaProblems(file, schema, parsed.source, checked.error.issues)] };
  return hasErrors(problems) ? { entries: [], source: undefined, problems } : { entries: checked.data, source: parsed.source, problems };
}
