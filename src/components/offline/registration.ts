import { allowOwnScripts } from '../own-scripts.ts';
import { ownCaches } from './kept.ts';

/** Registers the service worker, and waits until it answers for the pages. Registering it again changes nothing. */
export async function registerWorker(base: string): Promise<void> {
  allowOwnScripts();
  // The browser's own cache must never hold back a newer worker.
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

/** Removes all that is kept of this site, in every language, and the service worker. */
export async function removeEverything(base: string): Promise<void> {
  const scope = new URL(base, location.href).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.filter((registration) => registration.scope === scope).map(async (registration) => registration.unregister()));
  for (const { cache } of await ownCaches(base)) await caches.delete(cache);
}
