/**
 * A built page whose module scripts name their files in `data-src`: browsers load them when `public/page-start.js` asks
 * for them, after the first paint, for which they would else compete with the text and its style.
 */
export function holdModules(html: string): string {
  return html.replaceAll(MODULE, '<script type="module" data-src=');
}

/** As Astro writes them. */
const MODULE = /<script type="module" src=(?=")/g;
