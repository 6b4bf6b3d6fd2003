import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A page of a built site: its address from the root, without base (`/about/`), and its HTML. */
export interface BuiltPage {
  url: string;
  html: string;
}

/** The pages of a built site in a fixed order, one at a time. */
export async function* readPages(folder: string): AsyncGenerator<BuiltPage> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) yield { url: urlOf(relative(folder, file)), html: await readFile(file, 'utf8') };
}

/**
 * Makes a folder with `make` and puts it in the place of `target` only when that has succeeded; until
 * then, and if it fails, what stands at `target` stays as it was. `make` gets an empty folder to write to
 * and another for temporary files, both beside the target, so that the exchange is a rename.
 */
export async function replaceFolder<T>(
  target: string,
  make: (folder: string, scratch: string) => Promise<T>,
): Promise<T> {
  const place = resolve(target);
  await mkdir(dirname(place), { recursive: true });
  const work = await mkdtemp(join(dirname(place), `.${basename(place)}-`));
  const interrupted = (): never => {
    rmSync(work, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    const [made, scratch, old] = ['made', 'scratch', 'old'].map((name) => join(work, name)) as [string, string, string];
    await mkdir(scratch);
    const result = await make(made, scratch);
    exchange(place, made, old);
    return result;
  } finally {
    process.off('SIGINT', interrupted);
    await rm(work, { recursive: true, force: true });
  }
}

/** Throws when a page that must be there is not: a build that lost its content must not take the place of the last good one. */
export function assertPages(folder: string, urls: readonly string[]): void {
  const lost = urls.filter((url) => !existsSync(join(folder, url, 'index.html')));
  if (lost.length > 0) throw new Error(`没有生成这些页面：${lost.join('、')}`);
}

function urlOf(file: string): string {
  const path = `/${file.split(sep).join('/')}`;
  return path.replace(/\/index\.html$/, '/');
}

/** In one go, so that no signal comes between; what stood at `place` returns when the new folder cannot take it. */
function exchange(place: string, made: string, old: string): void {
  const replaces = existsSync(place);
  if (replaces) renameSync(place, old);
  try {
    renameSync(made, place);
  } catch (error) {
    if (replaces) renameSync(old, place);
    throw error;
  }
}
