/** Enough to keep a disk busy. */
const AT_ONCE = 16;

/**
 * Does something with each item, a few at a time, and gives the results in their order. For the files of a site: all 40,000 pages of a
 * directory of the whole world at once would fill the memory, and more files would be open than a system allows.
 */
export async function fewAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>, atOnce = AT_ONCE): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += atOnce) results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  return results;
}
