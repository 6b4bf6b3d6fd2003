/** The site's base with a slash at its end: `/` or `/sub/`. */
export function basePath(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}

/** A root-relative address (`/compare/`) under the site's base. */
export function withBase(path: string): string {
  return basePath() + path.replace(/^\//, '');
}
