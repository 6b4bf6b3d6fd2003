import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Renderer from '@resvg/resvg-wasm';
import type { PictureTools } from '../publish/share-renderer.ts';

/**
 * The packages that draw the pictures for shared links, ready for use; null where they are not installed:
 * they are development dependencies, and a site built without them has no pictures. `from` is the file
 * whose packages they would be.
 */
export async function readPictureTools(from = import.meta.url): Promise<PictureTools | null> {
  // Not `import`: a bundler must not look for what may be absent.
  const require = createRequire(from);
  try {
    const font = await readFile(
      require.resolve('@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'),
    );
    const bytes = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
    const { initWasm, Resvg }: typeof Renderer = require('@resvg/resvg-wasm');
    await initWasm(bytes).catch(throwUnlessReady);
    return { Resvg, font };
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** The preview loads this file anew after a change, and the renderer only once. */
function throwUnlessReady(error: unknown): void {
  if (!String(error).includes('Already initialized')) throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
