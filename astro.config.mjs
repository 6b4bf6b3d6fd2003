import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { joinHanBreaks } from './src/markdown/han-breaks.ts';
import { rehypeFurnish } from './src/markdown/rehype-furnish.ts';
import { rehypeRoutes } from './src/markdown/rehype-routes.ts';
import { sanitizeSchema } from './src/markdown/sanitize.ts';
import { isNotMoved } from './src/files/moved.ts';
import { withLastDay } from './src/files/page-days.ts';
import { arrangeAssets } from './src/files/page-assets.ts';
import { siteAddress } from './src/files/site-address.ts';

const address = siteAddress();
const { site, base } = address;
const isCurrent = await isNotMoved(address);
/** What shows without a network is no page to look for. */
const offlinePage = new URL(`${base}offline/`, site).href;

/** Compiles the service worker beside the pages' scripts; `scripts/build.ts` puts in front of it what it stores. */
const offlineWorker = {
  name: 'offline-worker',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: './src/offline/service-worker.ts', fileName: 'sw.js' });
  },
};

const pageAssets = {
  name: 'page-assets',
  hooks: { 'astro:build:done': ({ dir }) => arrangeAssets(fileURLToPath(dir)) },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  integrations: [
    sitemap({ filter: (url) => url !== offlinePage && isCurrent(url), serialize: withLastDay(address) }),
    pageAssets,
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, () => joinHanBreaks],
      rehypePlugins: [[rehypeSanitize, sanitizeSchema], [rehypeRoutes, { base }], rehypeFurnish],
    }),
  },
  build: { inlineStylesheets: 'never' },
  // Browsers of 2022 are given what newer CSS means, light-dark() above all: WeChat's and offices' own are years old.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome107', 'firefox104', 'safari16', 'ios16'] },
    plugins: [offlineWorker],
  },
  devToolbar: { enabled: false },
});
