import { z } from 'zod';
import { readList } from './list-file.ts';
import type { Problem, Severity } from './problem.ts';
import { likelyMeant, shown } from './words.ts';
import type { YamlSource } from './yaml.ts';

const exceptionSchema = z.strictObject({
  rule: z.string().trim().min(1).describe('The id of the rule, as messages show it, such as phone-e164'),
  where: z
    .string()
    .regex(/^[a-z]{2}(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, { error: 'write a country, such as br, or a country and an agency, such as br/ligue-180' })
    .describe('The country, such as br, or the country and the agency, such as br/ligue-180'),
  value: z.string().min(1).describe('The value that is excused, in quotes: the exception lapses when the value changes'),
  reason: z.string().trim().min(1).describe('Why the rule is wrong here, for those who read this after you'),
});

/** content/exceptions.yaml: true values that a rule would refuse, each with its reason. */
export const exceptionsSchema = z.array(exceptionSchema).describe('Values that are true although a rule refuses them');
export type Exception = z.output<typeof exceptionSchema>;

/** What a rule found, as an exception can name it. */
export interface Excusable {
  readonly rule: string;
  /** File name without ending: br */
  readonly country: string;
  /** Address of the agency in which it was found: br/ligue-180 */
  readonly agency: string | undefined;
  readonly value: string | undefined;
}

/** The exceptions of a directory, which remember whether they were needed. */
export interface Exceptions {
  /** True when an exception names this finding; the exception then counts as needed. */
  excuse(finding: Excusable): boolean;
  /**
   * An exception that excused nothing is itself an error, so that the list cannot rot.
   * @param unread countries whose file could not be checked to its end: their exceptions are not judged
   */
  unneeded(unread: ReadonlySet<string>): Problem[];
}

const NONE: Exceptions = { excuse: () => false, unneeded: () => [] };

function exceptionsOf(file: string, source: YamlSource, entries: readonly Exception[], rules: readonly { readonly id: string; readonly severity: Severity }[]): Exceptions {
  const needed = new Set<number>();
  return {
    excuse({ rule, country, agency, value }) {
      const index = entries.findIndex((entry) => entry.rule === rule && entry.value === value && (entry.where === country || entry.where === agency));
      if (index >= 0) needed.add(index);
      return index >= 0;
    },
    unneeded(unread) {
      const ids = rules.map(({ id }) => id);
      return entries.flatMap((entry, index) => {
        const known = ids.includes(entry.rule);
        if (needed.has(index) || (known && unread.has(entry.where.slice(0, 2)))) return [];
        const message = known
          ? `nothing in ${entry.where} needs this exception: the rule ${entry.rule} does not refuse ${shown(entry.value)} there. Delete the entry`
          : `there is no rule ${shown(entry.rule)} that an exception can be made from. Rules: ${ids.join(', ')}`;
        const path = known ? [index] : [index, 'rule'];
        return [{ file, ...source.valueAt(path), rule: 'exception-unneeded', severity: 'error' as const, message, instead: known ? undefined : likelyMeant(entry.rule, ids) }];
      });
    },
  };
}

/** Reads the text of content/exceptions.yaml. A file without entries is no mistake; a broken one excuses nothing. */
export function readExceptions(file: string, text: string, rules: readonly { readonly id: string; readonly severity: Severity }[]): { readonly exceptions: Exceptions; readonly problems: Problem[] } {
  const { entries, source, problems } = readList(file, text, exceptionsSchema);
  return { exceptions: source ? exceptionsOf(file, source, entries, rules) : NONE, problems: [...problems] };
}

/** No exceptions at all. */
export const noExceptions: Exceptions = NONE;
