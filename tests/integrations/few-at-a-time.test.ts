import { expect, test } from 'vitest';
import { fewAtATime } from '../../src/integrations/few-at-a-time.ts';

test('one failure fails the whole: a page without its policy would be published', async () => {
  await expect(fewAtATime([1, 2, 3, 4, 5], async (n) => (n === 4 ? Promise.reject(new Error(`page ${String(n)}`)) : n), 2)).rejects.toThrow('page 4');
});

test('every item is worked on once, in order, and never more at once than is allowed', async () => {
  let [now, most] = [0, 0];
  const items = Array.from({ length: 101 }, (_, i) => i);
  const results = await fewAtATime(items, async (n) => {
    most = Math.max(most, (now += 1));
    await new Promise((done) => setTimeout(done, n % 3));
    now -= 1;
    return n * 2;
  }, 7);
  expect(results).toEqual(items.map((n) => n * 2));
  expect(most).toBe(7);
  expect(await fewAtATime([], async (n) => n)).toEqual([]);
});
