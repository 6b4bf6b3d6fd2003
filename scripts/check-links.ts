/**
 * npm run links [-- DIST]: follows every link of the built site, fragments included, under its base.
 * Exit code 1 on a broken link or when there are too few, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { siteAddress } from '../src/files/site-address.ts';
import { serveFolder } from '../tests/site-server.ts';
import { readArguments } from './arguments.ts';

/** Fewer links than any build of the site has: a crawl that finds so few has missed the site. */
const FEWEST = 300;

const { positionals } = readArguments(() => parseArgs({ allowPositionals: true }), 'npm run links [-- 网站文件夹]');
const [dist = 'dist'] = positionals;
const site = await serveFolder(dist, siteAddress());
const found = await follow(site.url);
await site.close();

const followed = found.filter(({ state }) => state !== LinkState.SKIPPED);
const fragments = followed.filter(({ url }) => url.includes('#'));
const broken = followed.filter(({ state }) => state === LinkState.BROKEN);
for (const { url, parent, status } of broken) {
  console.error(`断链：${url}（${status ?? '没有回应'}），在 ${parent ?? '首页'}`);
}
console.log(
  `检查了 ${followed.length} 条链接，其中 ${fragments.length} 条指向页内；` +
    `站外 ${found.length - followed.length} 条不查；断链 ${broken.length} 条。`,
);
if (followed.length < FEWEST) console.error(`不到 ${FEWEST} 条：${dist} 里是完整的网站吗？`);
process.exitCode = broken.length > 0 || followed.length < FEWEST ? 1 : 0;

async function follow(url: string): Promise<LinkResult[]> {
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: [`${url}/`, `${url}/404.html`],
    recurse: true,
    checkCss: true,
    checkFragments: true,
    redirects: 'error',
    linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
  });
  return links;
}
