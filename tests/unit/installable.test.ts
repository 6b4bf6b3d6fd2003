import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { getAppIcons } from '../../src/collections/app-icons.ts';
import * as palette from '../../src/publish/palette.ts';
import { sealMark } from '../../src/publish/seal-mark.ts';
import { webManifest } from '../../src/publish/web-manifest.ts';

describe('webManifest', () => {
  it('stays below the base', () => {
    const { id, start_url, scope, icons } = webManifest('/a/b/', true);
    expect([id, start_url, scope]).toEqual(['/a/b/', '/a/b/', '/a/b/']);
    expect(icons.map(({ src, purpose }) => [src, purpose])).toEqual([
      ['/a/b/favicon.svg', 'any'],
      ['/a/b/icons/192.png', 'maskable'],
      ['/a/b/icons/512.png', 'maskable'],
    ]);
  });

  it('names no picture that was not drawn', () => {
    expect(webManifest('/', false).icons.map(({ src }) => src)).toEqual(['/favicon.svg']);
  });
});

describe('the icons', () => {
  it('are squares that a round mask cuts nothing from but their ground', async () => {
    for (const { size, draw } of await getAppIcons()) {
      const { width, height, data } = PNG.sync.read(Buffer.from(draw()));
      expect([width, height]).toEqual([size, size]);
      const carved = Array.from({ length: size * size }, (_, i) => i).filter((i) => (data[4 * i + 2] ?? 0) > 128);
      const far = carved.filter((i) => Math.hypot((i % size) - size / 2, Math.floor(i / size) - size / 2) > size * 0.4);
      expect(carved.length).toBeGreaterThan(size);
      expect(far).toEqual([]);
      expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    }
    expect((await getAppIcons()).map(({ size }) => size)).toEqual([180, 192, 512]);
  });

  it('carve what the favicon carves', async () => {
    const favicon = await readFile(new URL('../../public/favicon.svg', import.meta.url), 'utf8');
    const shapes = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, shape]) => shape);
    expect(shapes(sealMark(palette.PAPER))).toEqual(shapes(favicon));
  });
});

describe('the palette', () => {
  it.each(Object.entries(palette))('%s is the one of the style sheets', async (name, colour) => {
    const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const token = name.toLowerCase().replaceAll('_', '-').replace('-dark', '');
    expect(tokens).toMatch(new RegExp(`--${token}: [^;]*${colour}[;,)]`));
  });
});
