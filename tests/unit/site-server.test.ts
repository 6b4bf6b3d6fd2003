import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, serveFolder } from '../site-server.ts';

let dir: string;
let site: SiteServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'site-server-'));
  mkdirSync(join(dir, 'about'));
  writeFileSync(join(dir, 'index.html'), '首页');
  writeFileSync(join(dir, 'about', 'index.html'), '关于');
  writeFileSync(join(dir, '404.html'), '没有这一页');
  writeFileSync(join(dir, 'figures.json'), '[]');
  site = await serveFolder(dir, { base: '/sub/path/' });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

describe('serveFolder', () => {
  it.each([
    ['/', 200, '首页', 'text/html; charset=utf-8'],
    ['/about/', 200, '关于', 'text/html; charset=utf-8'],
    ['/about', 200, '关于', 'text/html; charset=utf-8'],
    ['/about/?q=1#x', 200, '关于', 'text/html; charset=utf-8'],
    ['/figures.json', 200, '[]', 'application/json; charset=utf-8'],
    ['/nowhere/', 404, '没有这一页', 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, body, type) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('serves nothing outside its base', async () => {
    const root = new URL(site.url).origin;
    expect((await fetch(`${root}/about/`)).status).toBe(404);
    expect((await fetch(`${root}/sub/pathology/`)).status).toBe(404);
  });

  it.each(['/sub/path/../../x', '/sub/path/%2e%2e/%2e%2e/x', '/sub/path/%ff', '/sub/path/a%00b'])(
    'refuses %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404);
    },
  );
});

/** `fetch` resolves dots before it sends; a raw request does not. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}
