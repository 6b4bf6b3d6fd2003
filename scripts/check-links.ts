/**
 * npm run links [-- DIST]: follows every link of the built site, fragments included, under its base.
 * Exit code 1 on a broken link or when a page is not reached, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { contentRoot } from '../src/files/content-root.ts';
import { readMoved } from '../src/files/moved.ts';
import { siteAddress } from '../src/files/site-address.ts';
import { readPages } from '../src/files/site.ts';
import { serveFolder } from '../tests/site-server.ts';
import { readArguments } from './arguments.ts';

const { positionals } = readArguments(() => parseArgs({ allowPositionals: true }), 'npm run links [-- 网站文件夹]');
const [dist = 'dist'] = positionals;
const site = await serveFolder(dist, siteAddress());
// No link leads to an address that once was a page: the crawl begins there, too.
const moved = (await readMoved(contentRoot())).map(({ from }) => site.url + from);
const found = await follow(site.url, moved);
await site.close();

const followed = found.filter(({ state }) => state !== LinkState.SKIPPED);
const broken = followed.filter(({ state }) => state === LinkState.BROKEN);
for (const { url, parent, status } of broken) {
  console.error(`断链：${url}（${status ?? '没有回应'}），在 ${parent ?? '首页'}`);
}
// A crawl that stops early finds nothing broken: every page of the site must have been reached.
const reached = new Set(followed.map(({ url }) => url));
const pages = await Array.fromAsync(readPages(dist), (page) => site.url + page.url);
const lost = pages.filter((url) => !reached.has(url));
for (const url of lost) console.error(`没有链接能到：${url}`);
console.log(
  `检查了 ${followed.length} 个地址（连同各页里指向页内的链接），${pages.length} 页到了 ${pages.length - lost.length} 页；` +
    `站外 ${found.length - followed.length} 个不查；断链 ${broken.length} 条。`,
);
process.exitCode = broken.length > 0 || lost.length > 0 || pages.length === 0 ? 1 : 0;

async function follow(url: string, further: readonly string[]): Promise<LinkResult[]> {
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: [`${url}/`, `${url}/404.html`, ...further],
    recurse: true,
    checkCss: true,
    checkFragments: true,
    redirects: 'error',
    linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
  });
  return links;
}
