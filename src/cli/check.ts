import { parseArgs } from 'node:util';
import { readContent } from '../content/read.ts';
import { listProblems, summariseAdvice, verdict } from '../content/report.ts';

const USAGE = `Checks the content of the directory.

  npm run check                        errors, and how much advice there is
  npm run check -- --advice            all advice, too
  npm run check -- --content DIR       another folder than content`;

interface Options {
  readonly content: string;
  readonly advice: boolean;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { content: { type: 'string' }, advice: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    if (values.content === '') return '--content wants the name of a folder.';
    return { content: values.content ?? 'content', advice: values.advice ?? false, help: values.help ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns the exit code: 1 on any error, 0 otherwise */
async function check({ content, advice }: Options): Promise<number> {
  const start = performance.now();
  const { directory, problems } = await readContent(content);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const parts = [listProblems(advice ? problems : errors)];
  const summary = advice ? '' : summariseAdvice(problems);
  if (summary) parts.push(`${summary}\n       npm run check -- --advice shows it all`);
  parts.push(verdict(directory, problems, (performance.now() - start) / 1000));
  process.stdout.write(`${parts.filter(Boolean).join('\n\n')}\n`);
  return errors.length > 0 ? 1 : 0;
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n\n${USAGE}\n`);
  process.exitCode = 1;
} else if (options.help) {
  process.stdout.write(`${USAGE}\n`);
} else {
  process.exitCode = await check(options);
}
