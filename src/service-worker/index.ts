import { base, build, files, prerendered, version } from '$service-worker';
import { cacheOf, older, wanted } from './site-cache';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/**
 * Keeps the whole site, so that every page opens with any link where there is no network. Each version keeps its own
 * files in a cache of its own. A new version takes over at once for pages that are opened from then on; one that was
 * open goes on with all the files of the version it was built from, which go when a page is opened and no other of that
 * version is.
 */
const name = cacheOf(base, version);
const { needed, welcome } = wanted({ base, build, files, prerendered });

/** Browsers ask a new version for files already while it takes over: those of pages that were open have to wait. */
let hasTakenOver = Promise.resolve();
let tookOver = (): void => {};

/** Until what took over is done, browsers hold every page that is opened: no step of it may keep them for longer, ms. */
const PATIENCE = 2000;

const inTime = (task: Promise<void>): Promise<void> =>
  Promise.race([task, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);

worker.addEventListener('install', (event) => {
  hasTakenOver = new Promise((resolve) => (tookOver = resolve));
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => event.waitUntil(inTime(takeOver()).finally(tookOver)));
worker.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const { origin, pathname } = new URL(request.url);
  // A development server has no build.
  if (request.method !== 'GET' || origin !== worker.location.origin || build.length === 0) return;
  if (request.mode === 'navigate') {
    event.waitUntil(forgetUnused(resultingClientId));
    event.respondWith(answerPage(request, pathname));
  } else event.respondWith(answer(request, pathname, clientId));
});

async function install(): Promise<void> {
  try {
    const cache = await caches.open(name);
    // The browser's own cache may still have the page of an older version.
    const fresh = (path: string) => new Request(path, { cache: 'no-cache' });
    await cache.addAll(needed.map(fresh));
    await Promise.all(welcome.map((path) => cache.add(fresh(path)).catch(() => {})));
  } catch (error) {
    // Half a version would be taken for the one that pages are of.
    await caches.delete(name);
    throw error;
  }
  await worker.skipWaiting();
}

const openPages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Pages that were open when a version took over: the cache of the version of each, by its id. */
type Versions = Record<string, string>;

const versionsPath = `${base}/versions-of-open-pages`;

async function versionsIn(cacheName: string): Promise<Versions | undefined> {
  const kept = await caches.match(versionsPath, { cacheName });
  return kept && ((await kept.json()) as Versions);
}

let versions: Versions | undefined;

/** Undefined until this version has taken over. */
const knownVersions = async (): Promise<Versions | undefined> => (versions ??= await versionsIn(name));

async function takeOver(): Promise<void> {
  const [previous] = older(await caches.keys(), name);
  if (previous === undefined) await remember({});
  else {
    const before = await versionsIn(previous);
    const open = await openPages();
    await remember(Object.fromEntries(open.map(({ id }) => [id, before?.[id] ?? previous] as const)));
  }
  await worker.clients.claim();
}

async function remember(all: Versions): Promise<void> {
  versions = all;
  await (await caches.open(name)).put(versionsPath, Response.json(all));
}

const find = (path: string, cacheName: string) =>
  caches.match(path, { cacheName, ignoreSearch: true, ignoreVary: true });

/** A page is always of this version, and waits for nothing. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const own = await find(path, name);
  if (own) return own;
  if (await find(`${path}/`, name)) return Response.redirect(`${path}/${new URL(request.url).search}`);
  try {
    return await fetch(request);
  } catch (error) {
    const missing = await find(`${base}/404.html`, name);
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

/** A file for a page, of the version that the page is of. */
async function answer(request: Request, path: string, page: string): Promise<Response> {
  await inTime(hasTakenOver);
  const known = (await knownVersions()) ?? {};
  const own = await find(path, known[page] ?? name);
  if (own) return own;
  if (path.includes('/immutable/') && known[page] === undefined) {
    // A page that was on its way while this version took over is of an older one: these files are in no other.
    for (const cacheName of older(await caches.keys(), name)) {
      const file = await find(path, cacheName);
      if (!file) continue;
      await remember({ ...known, [page]: cacheName });
      return file;
    }
  }
  return fetch(request);
}

/** Forgets older versions that no page is of; the one that is about to open is of this. */
async function forgetUnused(opening: string): Promise<void> {
  await inTime(hasTakenOver);
  const known = await knownVersions();
  if (!known) return;
  const used = (await openPages()).map(({ id }) => (id === opening ? name : known[id]));
  const unused = older(await caches.keys(), name).filter((cacheName) => !used.includes(cacheName));
  await Promise.all(unused.map((cacheName) => caches.delete(cacheName)));
}
