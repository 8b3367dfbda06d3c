/// <reference lib="webworker" />
/**
 * The service worker: keeps the app's own files, so that it starts without a network, and nothing
 * else. It never sees a document: those live in IndexedDB, which only the app's worker opens.
 */
declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build (vite.config.ts): the app's files, relative to this script. */
declare const __PRECACHE__: readonly { url: string; revision: string }[];
declare const __VERSION__: string;
declare const __POLICY__: string;

// A module of its own: otherwise `self` would be the one that every script shares.
export {};

const PREFIX = 'repliek-app-';
const CACHE = PREFIX + __VERSION__;
const POLICY_HEADER = 'content-security-policy';
const ANY = { ignoreSearch: true, ignoreVary: true };

/** With the policy as a header: from a meta tag it would not bind the app's worker. */
function withPolicy(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(POLICY_HEADER, __POLICY__);
  headers.set('x-content-type-options', 'nosniff');
  return new Response(response.body, {
    status: response.status,
    statusText: response.statusText,
    headers
  });
}

/**
 * Files are kept as they are answered: one that is put together anew for each request passes through
 * this script piece by piece, and a start waited twice as long for the app's worker.
 */
async function keepAppFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    __PRECACHE__.map(async (file) => {
      const address = new URL(file.url, self.registration.scope);
      const response = await fetch(new Request(address, { cache: 'reload' }));
      if (!response.ok) throw new TypeError(`${response.status} for ${file.url}`);
      await cache.put(address, withPolicy(response));
    })
  );
}

/**
 * A new version waits until no tab runs the old one, or until a page asks for it. Another tab goes on
 * with what it was built with, of which it may not have asked for everything yet (writing Word): so
 * the files of the version before stay, too. `keys()` names the oldest first.
 */
async function dropOlderVersions(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of older.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const index = new URL('index.html', self.registration.scope).href;
  const kept =
    request.mode === 'navigate'
      ? await cache.match(index)
      : ((await cache.match(request, ANY)) ?? (await caches.match(request, ANY)));
  if (!kept) return fetch(request);
  // What the version before kept may be without it.
  return kept.headers.get(POLICY_HEADER) === __POLICY__ ? kept : withPolicy(kept);
}

self.addEventListener('install', (event) => event.waitUntil(keepAppFiles()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlderVersions()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate-now') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin || event.request.method !== 'GET') return;
  event.respondWith(answer(event.request));
});
