import { readFile } from 'node:fs/promises';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A site under a sub-path with a strict policy, the bundle of `folder` at `pagefind/` and our own scripts at `src/` and `tests/`. */
export interface SearchServer {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  /** Bytes sent so far of the bundle, or of those of its files whose path matches. */
  readonly sent: (pattern?: RegExp) => number;
  /** Answers the next requests whose path matches with 503. */
  readonly fail: (pattern: RegExp, times?: number) => void;
  readonly close: () => Promise<void>;
}

/** Serves `pages` (HTML by path below the base) on a free port. */
export async function serveSearch(folder: string, pages: Readonly<Record<string, string>>): Promise<SearchServer> {
  let failing = { pattern: /^$/, times: 0 };
  const sent: [path: string, bytes: number][] = [];
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(BASE.length);
    if (failing.times > 0 && failing.pattern.test(path)) {
      failing.times -= 1;
      return void response.writeHead(503).end();
    }
    answer(folder, pages, path).then(
      ([type, body]) => {
        if (path.startsWith('pagefind/')) sent.push([path, body.length]);
        reply(response, type, body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: addressOf(server),
    sent: (pattern = /^/) => sent.reduce((sum, [path, bytes]) => (pattern.test(path) ? sum + bytes : sum), 0),
    fail: (pattern, times = 1) => void (failing = { pattern, times }),
    close: () => stop(server),
  };
}

const BASE = '/some/base/';
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function answer(
  folder: string,
  pages: Readonly<Record<string, string>>,
  path: string,
): Promise<[string, Buffer]> {
  const page = pages[path];
  if (page !== undefined) return ['text/html; charset=utf-8', Buffer.from(page)];
  if (path.split('/').includes('..')) throw new Error('outside');
  if (path.startsWith('pagefind/')) return [typeOf(path), await readFile(join(folder, path.slice(8)))];
  if (/^(src|tests|node_modules)\//.test(path)) return [typeOf(path), await script(join(ROOT, ...path.split('/')))];
  throw new Error(`nothing at ${path}`);
}

/** Types are taken away and nothing else, so that the browser runs the very modules of the site. */
async function script(file: string): Promise<Buffer> {
  const source = await readFile(file, 'utf8');
  if (extname(file) !== '.ts') return Buffer.from(source);
  const compilerOptions = { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return Buffer.from(await resolvePackages(outputText));
}

/** The one kind of package that our browser code imports: without dependencies, with a file named as its `module`. */
async function resolvePackages(code: string): Promise<string> {
  const names = [...code.matchAll(/from '([a-z][\w-]*)'/g)].map(([, name]) => name ?? '');
  let resolved = code;
  for (const name of names) {
    const manifest = JSON.parse(await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
      module: string;
    };
    resolved = resolved.replace(
      `from '${name}'`,
      `from '${new URL(manifest.module, `http://x${BASE}node_modules/${name}/`).pathname}'`,
    );
  }
  return resolved;
}

function typeOf(path: string): string {
  const types: Record<string, string> = {
    '.js': 'text/javascript',
    '.ts': 'text/javascript',
    '.json': 'application/json',
    '.css': 'text/css',
  };
  return types[extname(path)] ?? 'application/octet-stream';
}

function reply(response: ServerResponse, type: string, body: Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store' });
  response.end(body);
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
