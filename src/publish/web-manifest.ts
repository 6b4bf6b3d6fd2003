import { ICON_SIZES } from './app-icon.ts';
import { PAPER } from './palette.ts';
import { SITE_NAME } from './site-name.ts';

/**
 * The web app manifest, by which a browser installs the site. `base` begins and ends with a slash; `pictures` says
 * whether this build has icons as PNG.
 */
export function webManifest(base: string, pictures: boolean) {
  const drawn = ICON_SIZES.filter((size) => size !== 180).map((size) => ({
    src: `${base}icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'maskable',
  }));
  return {
    id: base,
    name: SITE_NAME,
    short_name: SHORT_NAME,
    description: '各地工会公布的数字有出处、可对照、可查找。',
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...(pictures ? drawn : []),
    ],
  };
}

/** Below an icon there is room for some six characters. */
const SHORT_NAME = '工会摘编';
