import { base, build, files, prerendered, version } from '$service-worker';
import { cacheOf, older, wanted } from './site-cache';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/**
 * Keeps the whole site, so that every page opens with any link where there is no network. Each version keeps its own
 * files in a cache of its own. A new version takes over at once for pages that are opened from then on; one that was
 * open goes on with all the files of the version it was built from, which go when a page is opened and no other is.
 */
const name = cacheOf(base, version);
const { needed, welcome } = wanted({ base, build, files, prerendered });

/** Browsers ask a new version for files already while it takes over: those have to wait. */
let hasTakenOver = Promise.resolve();
let tookOver = (): void => {};

worker.addEventListener('install', (event) => {
  hasTakenOver = new Promise((resolve) => (tookOver = resolve));
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => event.waitUntil(takeOver().finally(tookOver)));
worker.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const { origin, pathname } = new URL(request.url);
  // A development server has no build.
  if (request.method !== 'GET' || origin !== worker.location.origin || build.length === 0) return;
  if (request.mode === 'navigate') event.waitUntil(forgetOlder(resultingClientId));
  event.respondWith(answer(request, pathname, clientId));
});

async function install(): Promise<void> {
  const cache = await caches.open(name);
  // The browser's own cache may still have the page of an older version.
  const fresh = (path: string) => new Request(path, { cache: 'no-cache' });
  await cache.addAll(needed.map(fresh));
  await Promise.all(welcome.map((path) => cache.add(fresh(path)).catch(() => {})));
  await worker.skipWaiting();
}

const openPages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Pages that were open when a version took over: the cache of the version of each, by its id. */
type Versions = Record<string, string>;

const versionsPath = `${base}/versions-of-open-pages`;

async function versionsIn(cacheName: string): Promise<Versions> {
  const kept = await caches.match(versionsPath, { cacheName });
  return kept ? ((await kept.json()) as Versions) : {};
}

let versions: Promise<Versions> | undefined;

async function takeOver(): Promise<void> {
  const [previous] = older(await caches.keys(), name);
  if (previous) {
    const before = await versionsIn(previous);
    const now = (await openPages()).map(({ id }) => [id, before[id] ?? previous] as const);
    await (await caches.open(name)).put(versionsPath, Response.json(Object.fromEntries(now)));
  }
  await worker.clients.claim();
}

async function answer(request: Request, path: string, page: string): Promise<Response> {
  await hasTakenOver;
  const isPage = request.mode === 'navigate';
  const cacheName = (!isPage && (await (versions ??= versionsIn(name)))[page]) || name;
  const find = (path: string) => caches.match(path, { cacheName, ignoreSearch: true, ignoreVary: true });
  const own = await find(path);
  if (own) return own;
  if (isPage && (await find(`${path}/`))) return Response.redirect(`${path}/${new URL(request.url).search}`);
  try {
    return await fetch(request);
  } catch (error) {
    const missing = isPage ? await find(`${base}/404.html`) : undefined;
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

/** Forgets older versions if no page is open but the one that is about to. */
async function forgetOlder(opening: string): Promise<void> {
  if ((await openPages()).some(({ id }) => id !== opening)) return;
  await Promise.all(older(await caches.keys(), name).map((other) => caches.delete(other)));
}
