/** robots.txt (RFC 9309): every page may be read; `sitemap` is an absolute address. */
export function robotsText(sitemap: string): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
}
