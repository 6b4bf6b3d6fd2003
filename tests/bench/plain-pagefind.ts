import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Measured, measure } from './measured-process.ts';

const RUNNER = fileURLToPath(new URL('../../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));

/** Indexes a built site with Pagefind as it comes, for comparison; `folder` gets its bundle. */
export function indexPlainly(site: string, folder: string): Promise<Measured> {
  return measure(process.execPath, [RUNNER, '--site', site, '--output-path', folder, '--silent']);
}

/** The pages of a Pagefind bundle by the ids of its results, as addresses without the last `index.html`. */
export function pagesOf(bundle: string): Map<string, string> {
  const folder = join(bundle, 'fragment');
  return new Map(
    readdirSync(folder).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name)))
        .subarray('pagefind_dcd'.length)
        .toString();
      const { url } = JSON.parse(text) as { url: string };
      return [name.replace('.pf_fragment', ''), url];
    }),
  );
}
