import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a command said, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command of src/cli without a person at the keyboard.
 * @param name the file's name without ending: check
 */
export function runCli(name: string, args: readonly string[], { cwd, env }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`src/cli/${name}.ts`), ...args], { encoding: 'utf8', cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return { code: status, out: stdout, err: stderr };
}
