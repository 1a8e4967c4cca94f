import { FROM_NETWORK, renew } from './keep.ts';
import { keptCaches } from './kept.ts';

/*
 * The service worker. It is registered only for somebody who asked to keep the site, answers with what is kept, and lets all else go to the
 * network. It is bundled to sw.js in the site's folder, since a worker governs only what lies beside and below it.
 */

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly location: URL;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<{ readonly url: string } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

const worker = globalThis as unknown as Worker;
const base = new URL(worker.registration.scope).pathname;

/** The language of an address under the base path; what is shared by all languages gives a name that is none. */
const localeOf = (address: string): string => new URL(address).pathname.slice(base.length).split('/')[0] ?? '';

/** What is kept under an address, whatever is asked behind the question mark: first in the language that asks. */
async function keptAnswer({ request, clientId }: RequestEvent): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const all = await keptCaches(base);
  const asking = all.length > 1 && clientId !== '' ? await worker.clients.get(clientId) : undefined;
  const locale = localeOf(asking?.url ?? request.url);
  for (const { cache } of all.sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))) {
    const found = await caches.match(pathname, { cacheName: cache });
    if (found) return found;
    // A page's address without the slash at its end.
    if (request.mode === 'navigate' && (await caches.match(`${pathname}/`, { cacheName: cache }))) return Response.redirect(`${pathname}/`);
  }
  return undefined;
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(base) || request.headers.has(FROM_NETWORK)) return;
  event.respondWith(keptAnswer(event).then((kept) => kept ?? fetch(request)));
  if (request.mode === 'navigate') event.waitUntil(renew(base, localeOf(request.url)));
});
