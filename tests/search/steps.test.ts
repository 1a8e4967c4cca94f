import { expect, test } from 'vitest';
import { createSearch, createSearchInSteps } from '../../src/search/engine.ts';
import { ownCases } from './cases.ts';
import { realIndex } from './real.ts';
import { sampleIndex } from './sample.ts';

test('an engine that is made in steps loses no agency, also not the last before, at and after a step', async () => {
  const numbers = Array.from({ length: 501 }, (_, i) => i);
  const engine = await createSearchInSteps(sampleIndex(numbers.map((n) => ({ id: `pe/office-${String(n)}`, a: [`name${String(n)}x`], f: ['type:police'] }))), async () => undefined);
  for (const n of numbers) expect(engine.search(`name${String(n)}x`).results.map(({ entry }) => entry.id)).toContain(`pe/office-${String(n)}`);
});

test('others have a turn between the steps, and the engine answers as the one that is made at once', async () => {
  const data = await realIndex();
  let turns = 0;
  const engine = await createSearchInSteps(data, async () => void (turns += 1));
  expect(turns).toBeGreaterThan(0);
  const atOnce = createSearch(data);
  for (const { q } of ownCases().filter((_, i) => i % 10 === 0)) expect(engine.search(q)).toEqual(atOnce.search(q));
});
