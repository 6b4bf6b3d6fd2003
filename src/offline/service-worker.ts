/// <reference lib="webworker" />
/**
 * Keeps the site readable without a network. The build puts the fingerprint of `offline.json`, the list of what is
 * kept, in front of this code: a new build is another worker with a cache of its own.
 *
 * No page is made of two builds. A cache holds what its list names, byte for byte, or its worker is not installed. A
 * page from the network has styles and scripts whose names tell their content; a page from the cache is given all else
 * from the cache, too. A new worker waits as long as pages are open; the old one lets it take over when the only page
 * gives way to the next, and that one came from the network.
 */
import type { StoredFile } from '../publish/offline-list.ts';

declare const self: ServiceWorkerGlobalScope;
declare const OFFLINE_LIST: string;

const { scope } = self.registration;
/** All sites of a host share their caches. */
const PREFIX = `offline ${scope} `;
const NAME = PREFIX + OFFLINE_LIST;
/** In milliseconds: so long the network is waited for when the cache has an answer. */
const PATIENCE = 3000;
const AT_ONCE = 16;
const TAKE_OVER = 'take over';

/** Clients whose page came from the cache; forgotten when the browser puts the worker to sleep. */
const fromCache = new Set<string>();

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(clear().then(() => self.clients.claim())));
self.addEventListener('message', (event) => event.data === TAKE_OVER && event.waitUntil(self.skipWaiting()));
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  // In a frame, the page around it tells its reader that the network is lost.
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.destination === 'iframe') return;
  if (request.mode === 'navigate') event.respondWith(openPage(event));
  else if (isHashed(request) || fromCache.has(clientId)) event.respondWith(cacheFirst(event));
  else event.respondWith(networkFirst(request).then(({ response }) => response));
});

/** What an attempt that was broken off has stored is not loaded again. */
async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  const list = await load('offline.json', OFFLINE_LIST);
  const files: readonly StoredFile[] = await list.json();
  const missing = async ([address, fingerprint]: StoredFile): Promise<void> => {
    const url = new URL(address, scope);
    if (!(await cache.match(url))) await cache.put(url, await load(address, fingerprint));
  };
  for (let at = 0; at < files.length; at += AT_ONCE) await Promise.all(files.slice(at, at + AT_ONCE).map(missing));
}

async function load(address: string, integrity: string): Promise<Response> {
  const response = await fetch(new URL(address, scope), { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`offline: ${response.status} for ${response.url}`);
  // Browsers open no page from a response that was redirected.
  return response.redirected ? new Response(response.body, response) : response;
}

async function clear(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function openPage(event: FetchEvent): Promise<Response> {
  const { request, resultingClientId } = event;
  try {
    const { response, stored } = await networkFirst(request);
    if (stored) fromCache.add(resultingClientId);
    else if (isPage(response)) event.waitUntil(self.registration.waiting ? handOver() : keep(request, response));
    return response;
  } catch {
    fromCache.add(resultingClientId);
    const folder = `${keyOf(request.url).href}/`;
    if (await find(folder)) return Response.redirect(folder);
    return (await find(new URL('offline/', scope).href)) ?? Response.error();
  }
}

/** Rejects when the network fails and nothing is stored. */
async function networkFirst(request: Request): Promise<{ response: Response; stored: boolean }> {
  const stored = await find(request.url);
  const network = fetch(request);
  if (stored === undefined) return { response: await network, stored: false };
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const response = await Promise.race([network.catch(() => undefined), late]);
  return response && response.status < 500 ? { response, stored: false } : { response: stored, stored: true };
}

async function cacheFirst(event: FetchEvent): Promise<Response> {
  const stored = await find(event.request.url);
  if (stored) return stored;
  const response = await fetch(event.request);
  if (isHashed(event.request)) event.waitUntil(keep(event.request, response));
  return response;
}

/** On a site too large to be stored whole, pages are kept as they are visited, with their styles and scripts. */
async function keep({ url }: Request, response: Response): Promise<void> {
  const copy = response.clone();
  if (!response.ok || (await find(url)) || !(await caches.has(NAME))) return;
  await (await caches.open(NAME)).put(keyOf(url), copy);
}

async function handOver(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  if (pages.length <= 1) self.registration.waiting?.postMessage(TAKE_OVER);
}

const find = (url: string): Promise<Response | undefined> =>
  caches.match(keyOf(url), { cacheName: NAME, ignoreVary: true });
const isHashed = ({ url }: Request): boolean => url.startsWith(`${scope}_astro/`);
const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

function keyOf(address: string): URL {
  const url = new URL(address);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  return url;
}
