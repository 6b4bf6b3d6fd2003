import { withBase } from './base-path.ts';

/** The absolute address of a page or file, by its root-relative path without base. */
export function siteUrl(path: string): string {
  return new URL(withBase(path), import.meta.env.SITE).href;
}
