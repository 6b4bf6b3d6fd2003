/** Where the site will be served: `SITE_URL` (origin) and `BASE_PATH` (sub-path), from the environment. */
export interface SiteAddress {
  /** Origin without path, for canonical links and the sitemap. */
  site: string;
  /** `/` or `/sub/`: begins and ends with a slash. */
  base: string;
}

/** Reads the address of the site; without the variables it is the local preview's. */
export function siteAddress(): SiteAddress {
  const path = (process.env['BASE_PATH'] ?? '').split('/').filter((part) => part !== '');
  return {
    site: process.env['SITE_URL'] || 'http://localhost:4321',
    base: path.length === 0 ? '/' : `/${path.join('/')}/`,
  };
}
