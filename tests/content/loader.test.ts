import { EventEmitter } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';
import { directoryFrom, type DirectoryEntry } from '../../src/content/entries.ts';
import { directoryLoader } from '../../src/content/loader.ts';
import { contentFolder } from './folder.ts';
import { changed, SOUND } from './sample.ts';

/** As much of Astro as a loader meets: a store, a log, and in dev a watcher. */
function fakeAstro(root: string): { context: LoaderContext; entries: () => DirectoryEntry[]; errors: string[]; watcher: EventEmitter } {
  const kept = new Map<string, DirectoryEntry>();
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const context = {
    collection: 'directory',
    store: { keys: () => [...kept.keys()], set: (entry: DirectoryEntry) => kept.set(entry.id, entry), delete: (id: string) => kept.delete(id) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { info: () => undefined, error: (words: string) => errors.push(words) },
    config: { root: pathToFileURL(`${root}/`) },
    watcher,
  } as unknown as LoaderContext;
  return { context, entries: () => [...kept.values()], errors, watcher };
}

describe('the Astro loader', () => {
  it('stops with every located error, and stores nothing', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['"145"', '145'], ['"+541160899000"', '"+54116089900"']) });
    const { context, entries } = fakeAstro(folder);
    const failure = await directoryLoader({ contentDir: '.' }).load(context).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    const { message } = failure as Error;
    expect(message).toMatch(/^The content has 2 errors:/);
    expect(message).toMatch(/countries\/ar\.yaml:20:16 {2}error {2}quoted-number/);
    expect(message).toMatch(/countries\/ar\.yaml:25:16 {2}error {2}phone-e164/);
    expect(entries()).toEqual([]);
  });

  it('stores the countries, the states and the records, from which pages have the whole directory', async () => {
    const { context, entries } = fakeAstro(await contentFolder());
    await directoryLoader({ contentDir: '.' }).load(context);
    expect(entries().map(({ id }) => id)).toEqual(['ar', 'states', 'records']);
    const { countries, states } = directoryFrom(entries());
    expect(countries.map(({ country }) => country)).toEqual(['AR']);
    expect(states.subregions[0]?.states).toEqual(['AR']);
    expect(() => directoryFrom([])).toThrow(/lacks the list of states/);
  });

  it('reads again when a file changes, and keeps the last good content when it breaks', async () => {
    const folder = await contentFolder();
    const file = join(folder, 'countries', 'ar.yaml');
    const { context, entries, errors, watcher } = fakeAstro(folder);
    await directoryLoader({ contentDir: '.' }).load(context);
    await writeFile(file, SOUND.replace('Line 145', 'Line one'));
    watcher.emit('change', file);
    const name = (): unknown => directoryFrom(entries()).countries[0]?.agencies[0]?.name.en;
    await vi.waitFor(() => expect(name()).toBe('Line one'), 5000);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"145"', '145'));
    watcher.emit('change', file);
    await vi.waitFor(() => expect(errors).toHaveLength(1), 5000);
    expect(errors[0]).toMatch(/quoted-number/);
    expect(name()).toBe('Line one');
  });
});
