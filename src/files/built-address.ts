import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The address of the home page that a built site gives itself; null where no site is built. */
export async function builtAddress(folder: string): Promise<URL | null> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return URL.canParse(address) ? new URL(address) : null;
}
