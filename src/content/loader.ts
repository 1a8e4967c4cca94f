import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentError } from './content-error.ts';
import { entriesOf } from './entries.ts';
import { countProblems } from './problem.ts';
import { readContent } from './read.ts';

/** Editors save in several steps; a second reading waits until they have come to rest. In milliseconds. */
const SETTLE = 100;

/**
 * Reads the content into Astro's store.
 * @throws an Error whose message is all located errors, so that a build with bad content stops before it writes anything
 */
async function fill(contentDir: string, { store, parseData, generateDigest, logger }: LoaderContext): Promise<void> {
  const found = await readContent(contentDir);
  const { directory, problems } = found;
  if (!directory) throw contentError(found);
  const entries = entriesOf(directory);
  for (const id of store.keys()) if (!entries.some((entry) => entry.id === id)) store.delete(id);
  for (const { id, data } of entries) {
    const record: Record<string, unknown> = { ...data };
    store.set({ id, data: await parseData({ id, data: record }), digest: generateDigest(record) });
  }
  logger.info(`${directory.countries.length} countries read, ${countProblems(problems).advice} advice`);
}

/** In `astro dev`: reads again when a content file changes. Content with errors leaves the last good one in place, and says why. */
function watch(contentDir: string, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(contentDir);
  let waiting: NodeJS.Timeout | undefined;
  const again = (): void => {
    fill(contentDir, context).catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  const onEvent = (path: string): void => {
    if (!resolve(path).startsWith(contentDir + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(again, SETTLE);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onEvent);
}

/**
 * The content of the directory as an Astro collection: one entry for each country, and one with the list of states.
 * It uses the same reader as `npm run check`.
 * @param contentDir the folder of the content, from the project's root
 */
export function directoryLoader({ contentDir }: { readonly contentDir: string }): Loader {
  return {
    name: 'directory',
    async load(context) {
      const folder = resolve(fileURLToPath(context.config.root), contentDir);
      await fill(folder, context);
      watch(folder, context);
    },
  };
}
