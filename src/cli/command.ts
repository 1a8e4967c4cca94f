import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Refusal } from './args.ts';

export { Refusal } from './args.ts';

/** What a person gave a command: options by name, and the words beside them. */
export interface Given {
  readonly words: readonly string[];
  /** The text of an option; undefined where it was not given. @throws Refusal where it is empty */
  text(name: string): string | undefined;
  /** True where an option that takes no text was given. */
  flag(name: string): boolean;
}

/** A command of the maintainer's bench: a thin shell over the rooms above which it stands. */
export interface Command {
  /** How it is used: what `--help` shows, and what follows a refusal. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** @returns the exit code, 0 where nothing is returned. @throws Refusal for what cannot be followed */
  run(given: Given): Promise<number | void>;
}

function given(args: readonly string[], options: ParseArgsOptionsConfig): Given & { readonly help: boolean } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { ...options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  const values: Readonly<Record<string, unknown>> = parsed.values;
  return {
    words: parsed.positionals,
    help: values.help === true,
    flag: (name) => values[name] === true,
    text(name) {
      const value = values[name];
      if (typeof value === 'string' && value.trim() === '') throw new Refusal(`--${name} wants a text behind it`);
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** A refusal that needs no lesson in usage: what was asked for is clear, and cannot be done. */
export class Impossible extends Refusal {}

/** Runs a command with the arguments of this process. What it refuses is said in plain words, with exit code 1 and no stack trace. */
export async function runAsCommand({ usage, options, run }: Command): Promise<void> {
  try {
    const told = given(process.argv.slice(2), options);
    if (told.help) process.stdout.write(`${usage}\n`);
    else process.exitCode = (await run(told)) ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(error instanceof Impossible ? `${error.message}\n` : `${error.message}\n\n${usage}\n`);
    process.exitCode = 1;
  }
}

/** Today by this machine's clock, ISO 8601, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
