import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { withLineFeeds } from '../text/line-ends.ts';
import type { ContentFile } from '../verify/content-file.ts';

/**
 * Reads every file below `<root>/content`, hidden ones excepted, in a fixed order. Drafts come only when
 * asked for. A folder that does not exist reads as empty.
 */
export async function readContent(root: string, { drafts }: { drafts: boolean }): Promise<ContentFile[]> {
  const files = await readContentAsWritten(root, { drafts });
  return files.map(({ path, text }) => ({ path, text: withLineFeeds(text) }));
}

/** Like `readContent`, but byte order marks and line ends come as they stand in the files. */
export async function readContentAsWritten(root: string, { drafts }: { drafts: boolean }): Promise<ContentFile[]> {
  const folder = join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(emptyIfMissing);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .filter((path) => drafts || !path.startsWith('content/drafts/'))
    .toSorted();
  const files: ContentFile[] = [];
  for (const path of paths) files.push({ path, text: await readAsWritten(join(root, path)) });
  return files;
}

/** A UTF-8 text without byte order mark, line ends as LF; bytes that are no UTF-8 become U+FFFD. */
export async function readText(file: string): Promise<string> {
  return withLineFeeds(await readAsWritten(file));
}

async function readAsWritten(file: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(file));
}

function emptyIfMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
