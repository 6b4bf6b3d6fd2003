import { resolve } from 'node:path';

/** The folder that holds `content/`: `CONTENT_ROOT` when set (fixture sites), else where the build runs. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT_ROOT'] ?? '.');
}
