/** Where the site will be served: `SITE_URL` (origin) and `BASE_PATH` (sub-path), from the environment. */
export interface SiteAddress {
  /** Origin without path, for canonical links and the sitemap. */
  site: string;
  /** `/` or `/sub/`: begins and ends with a slash. */
  base: string;
}

/** Reads the address of the site; without the variables it is the local preview's. Throws when `SITE_URL` is none. */
export function siteAddress(): SiteAddress {
  const site = process.env['SITE_URL'] || 'http://localhost:4321';
  if (!URL.canParse(site)) throw new Error(`SITE_URL 要写成 https://example.org 这样的网址，不是“${site}”`);
  const path = (process.env['BASE_PATH'] ?? '').split('/').filter((part) => part !== '');
  return {
    site,
    base: path.length === 0 ? '/' : `/${path.join('/')}/`,
  };
}
