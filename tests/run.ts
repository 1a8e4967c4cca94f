import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** A part of the whole run. All parts run, whatever the others found. */
interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where Vitest writes its counts. */
  readonly report?: string;
}

const REPORTS = 'tests/.built/reports';

function vitest(project: string): Stage {
  const report = `${REPORTS}/${project}.json`;
  return { name: `${project} tests`, command: ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', '--reporter=./tests/support/second-tries.ts', `--outputFile.json=${report}`], report };
}

/** One group after the other; what stands in one group runs at once, since each leaves a core idle. */
const STAGES: readonly (readonly Stage[])[] = [
  [
    { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'content', command: ['npm', 'run', '--silent', 'check'] },
  ],
  [vitest('unit')],
  [vitest('site')],
];

/** How many tests passed and failed; a suite that did not even start counts as one that failed. */
function countsOf(report: string): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : 1, numFailedTests === 0 ? numFailedTestSuites : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
// Hundreds of commands are started, each a process: what one has compiled the next need not compile again.
const env = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'), ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a stage to its end. What it says is shown as it comes where it runs alone, else when it has ended. */
async function run({ name, command: [program, ...args] }: Stage, alone: boolean): Promise<boolean> {
  if (alone) console.log(`\n── ${name}`);
  const start = performance.now();
  const said: Buffer[] = [];
  const stage = spawn(program, args, { stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'], env, shell: process.platform === 'win32' });
  for (const stream of [stage.stdout, stage.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(stage, 'close')) as [number | null];
  if (!alone) process.stdout.write(`\n── ${name}\n${Buffer.concat(said).toString()}`);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'}, ${seconds(start)}`);
  return status === 0;
}

const failed: string[] = [];
const totals = { passed: 0, failed: 0 };
for (const group of STAGES) {
  const passed = await Promise.all(group.map((stage) => run(stage, group.length === 1)));
  failed.push(...group.filter((_, at) => !passed[at]).map(({ name }) => name));
  for (const counts of group.flatMap(({ report }) => (report ? [countsOf(report)] : []))) {
    totals.passed += counts.passed;
    totals.failed += counts.failed;
  }
}

console.log(failed.length === 0 ? '\nAll stages passed.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
