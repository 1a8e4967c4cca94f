import { readdirSync, readFileSync } from 'node:fs';

/** A process as /proc shows it. */
interface Seen {
  readonly pid: number;
  readonly parent: number;
  /** In bytes. */
  readonly resident: number;
}

function seen(pid: number): Seen | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(String.raw`^${name}:\s+(\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: field('PPid'), resident: field('VmRSS') * 1024 };
  } catch {
    // It ended between the list and the look.
    return undefined;
  }
}

/** The memory that a process and all that it started hold now, in bytes; undefined where there is no /proc. Shared pages count for each. */
export function memoryOfTree(root: number): number | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const all = names.flatMap((name) => seen(Number(name)) ?? []);
  const tree = new Set([root]);
  // A process has a higher number than the one that started it, except when numbers begin again: so until nothing is added.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  return all.reduce((sum, { pid, resident }) => sum + (tree.has(pid) ? resident : 0), 0);
}

/** Linux counts time in hundredths of a second, whatever the machine. */
const TICKS = 100;

/** What all processes that this one started, and that have ended, took of the processors, in seconds; undefined where there is no /proc. */
export function processorOfChildren(): number | undefined {
  try {
    // After the name of the program, which may hold anything, the 14th and 15th fields are the times of the children.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}
