/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/** Knows how the whole site is kept for use without a network: one version as a whole, or the one before, never parts of both. */
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const name = `interpose-${version}`;
/** Pages and all that they fetch. Files to be downloaded and older models come from the network when asked for. */
const pages = prerendered.filter((path) => path.endsWith('/'));
const assets = [...build, ...files.filter((path) => !/\/(press|releases)\//.test(path))];

async function keep(): Promise<void> {
  const cache = await caches.open(name);
  // pages past any cache on the way, so that none is older than what it fetches
  await cache.addAll([...assets, ...pages.map((path) => new Request(path, { cache: 'reload' }))]);
  const now = await fetch(`${base}/_app/version.json`, { cache: 'reload' });
  // put online while this was being kept: the browser tries again later
  if (((await now.json()) as { version: string }).version !== version) {
    await caches.delete(name);
    throw new Error('another version has come meanwhile');
  }
}

/** What is older goes; if another window may still run the version before this one, that stays until the next. */
async function forgetOthers(): Promise<void> {
  const older = (await caches.keys()).filter((one) => one.startsWith('interpose-') && one !== name);
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) older.pop();
  await Promise.all(older.map((one) => caches.delete(one)));
}

const whatever = { ignoreSearch: true, ignoreVary: true } as const;

async function answer(request: Request): Promise<Response> {
  const kept = await (await caches.open(name)).match(request, whatever);
  if (kept !== undefined) return kept;
  // a window that has not taken the newer version goes on with its own parts: their names are their contents, so that none is mistaken
  const own = request.url.includes('/_app/immutable/') ? await caches.match(request, whatever) : undefined;
  return own ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
// a page that is open goes on with the version it began with: this one waits until the reader asks for it or has closed all
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});
