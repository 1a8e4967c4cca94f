import { z } from 'zod';
import { readList } from '../list-file.ts';
import type { Problem } from '../problem.ts';
import { shown } from '../words.ts';
import type { YamlSource } from '../yaml.ts';

const excuseSchema = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, { error: 'write the name of a host in small letters, without https:// and without a path, such as www.ministry.example' })
    .describe('The name of the host, as it stands in the addresses, such as www.ministry.example'),
  reason: z.string().trim().min(1).describe('Why it is not asked, and how one saw that its pages are there, for those who read this after you'),
});

/** content/links.yaml: hosts that turn programs away although a browser opens their pages. They are not asked at all. */
export const excusesSchema = z.array(excuseSchema).describe('Hosts that the check of links leaves in peace, each with the reason');
export type Excuse = z.output<typeof excuseSchema>;

/** The hosts that are left in peace. */
export interface Excuses {
  /** Why a host is not asked; undefined where it may be asked. */
  reasonFor(host: string): string | undefined;
  /**
   * An excuse for a host that no address of the content stands on is itself an error, so that the list cannot rot.
   * @param hosts the hosts of the whole content, also where only a part of it is asked
   */
  unneeded(hosts: ReadonlySet<string>): Problem[];
}

/** Nobody is excused: a directory without excuses needs no file for them. */
export const noExcuses: Excuses = { reasonFor: () => undefined, unneeded: () => [] };

/** The same host with or without www, where the content knows that one: the usual slip. */
function otherForm(host: string, hosts: ReadonlySet<string>): string | undefined {
  const other = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
  return hosts.has(other) ? other : undefined;
}

function excusesOf(file: string, source: YamlSource, entries: readonly Excuse[]): Excuses {
  const reasons = new Map(entries.map(({ host, reason }) => [host, reason]));
  const at = (index: number, message: string, instead?: string): Problem => ({ file, ...source.valueAt([index, 'host']), rule: 'exception-unneeded', severity: 'error', message, instead });
  return {
    reasonFor: (host) => reasons.get(host),
    unneeded: (hosts) =>
      entries.flatMap(({ host }, index) => {
        if (entries.findIndex((entry) => entry.host === host) < index) return [at(index, `${shown(host)} stands twice in this list. Keep the entry with the better reason`)];
        if (hosts.has(host)) return [];
        return [at(index, `no address of the content stands on ${shown(host)}. Delete the entry`, otherForm(host, hosts))];
      }),
  };
}

/** Reads the text of content/links.yaml. A file without entries is no mistake; a broken one excuses nobody. */
export function readExcuses(file: string, text: string): { readonly excuses: Excuses; readonly problems: readonly Problem[] } {
  const { entries, source, problems } = readList(file, text, excusesSchema);
  return { excuses: source ? excusesOf(file, source, entries) : noExcuses, problems };
}
