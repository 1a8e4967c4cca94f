import type { Reporter, TestCase } from 'vitest/node';

/** Names the tests that passed only when they were tried again: a flake that nobody sees is never mended. */
export default class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.#names) console.log(`Passed only at the second try: ${name}`);
  }
}
