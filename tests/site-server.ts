import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A running server: `url` has no slash at its end, so that `url + "/about/"` is a page. */
export interface SiteServer {
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site on a free port of localhost, as a static host would: under `base`. */
export async function serveFolder(dir: string, options: { base?: string } = {}): Promise<SiteServer> {
  const base = trimSlashes(options.base ?? '');
  const server = createServer((request, response) => answer(dir, base, request, response));
  // A client that is busy for seconds would else find its connection closed under its hands.
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://localhost:${port}${base}`, close };
}

function trimSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}

function answer(dir: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  if (path === undefined || !`${path}/`.startsWith(`${base}/`)) return notFound(dir, response);
  const file = join(dir, normalize(path.slice(base.length) || sep));
  if (!isFolder(file)) return existsSync(file) ? send(file, 200, response) : notFound(dir, response);
  if (!path.endsWith('/')) return redirect(`${path}/`, response);
  const index = join(file, 'index.html');
  return existsSync(index) ? send(index, 200, response) : notFound(dir, response);
}

/** The decoded path; undefined where it is malformed or climbs out of the folder. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.split(/[/\\]/).includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function redirect(location: string, response: ServerResponse): void {
  response.writeHead(301, { location: encodeURI(location) }).end();
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  if (existsSync(page)) return send(page, 404, response);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
}

function send(file: string, status: number, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
  });
  createReadStream(file).pipe(response);
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
