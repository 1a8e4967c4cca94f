import { configDefaults, defineConfig } from 'vitest/config';

/** Files share what they import: nothing in it keeps a state, and reading it anew for each file takes a quarter of the time. */
const isolate = false;

/** What Playwright says where a browser on a busy machine gave no answer. A wrong answer says something else, and is a failure at once. */
const NO_ANSWER = /Timeout \d+ms exceeded|(?:Target|Page|Browser|browser|context)[^:]* (?:closed|crashed)|net::ERR_(?!BLOCKED)/;

export default defineConfig({
  test: {
    // Where there are two cores Vitest would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/site/**', 'tests/bench/**', 'tests/.built/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          isolate,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          // Two browsers share the machine with whatever else it does: no verdict on how fast.
          testTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 600_000,
          // Once more, in a page of its own; tests/support/second-tries.ts says which tests needed it.
          retry: { count: 1, condition: NO_ANSWER },
        },
      },
    ],
  },
});
