import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

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
  return { name: `${project} tests`, command: ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], report };
}

const STAGES: readonly Stage[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'content', command: ['npm', 'run', '--silent', 'check'] },
  vitest('unit'),
  vitest('site'),
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
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const failed: string[] = [];
const totals = { passed: 0, failed: 0 };

for (const { name, command: [program, ...args], report } of STAGES) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
  if (report) {
    const counts = countsOf(report);
    totals.passed += counts.passed;
    totals.failed += counts.failed;
  }
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'}, ${seconds(start)}`);
}

console.log(failed.length === 0 ? '\nAll stages passed.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
