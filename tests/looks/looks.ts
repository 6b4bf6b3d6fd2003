import type { BrowserContextOptions } from 'playwright-core';

/** A way in which every page is looked at. */
export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly media: 'screen' | 'print';
  /** What the reader has chosen (public/page-start.js). */
  readonly reader?: Readonly<Record<string, string>>;
}

/** Phone, desktop, dark, paper, and a phone in the largest letters. */
export const LOOKS: readonly Look[] = [
  { name: 'phone', options: { viewport: { width: 360, height: 640 } }, media: 'screen' },
  { name: 'desktop', options: { viewport: { width: 1280, height: 900 } }, media: 'screen' },
  { name: 'dark', options: { viewport: { width: 768, height: 900 }, colorScheme: 'dark' }, media: 'screen' },
  { name: 'paper', options: { viewport: { width: 680, height: 900 } }, media: 'print' },
  {
    name: 'large',
    options: { viewport: { width: 360, height: 640 } },
    media: 'screen',
    reader: { text: 'larger' },
  },
];

/** One page of every type of the invented site. */
export const PAGES: readonly string[] = [
  '/',
  '/districts/qingshi/',
  '/districts/qingshi/compare/',
  '/reports/qingshi/2024-03-08/',
  '/indicators/',
  '/indicators/new-unions/',
  '/topics/care/',
  '/glossary/',
  '/names/',
  '/services/',
  '/services/canteen/',
  '/compare/',
  '/compare/coverage/',
  '/compare/grades/',
  '/compare/2023/',
  '/timeline/',
  '/timeline/2023/',
  '/honours/',
  '/search/',
  '/verify/',
  '/verify/codes/',
  '/data/',
  '/corrections/',
  '/about/',
  '/about/access/',
  '/offline/',
  '/404.html',
  '/embed/indicators/new-unions/',
];

/** The file of a look at a page: `reports-qingshi-2024-03-08.phone.png`. */
export function lookFile(page: string, { name }: Look): string {
  const words = page.split(/[/.]+/).filter((word) => word !== '' && word !== 'html');
  return `${words.length === 0 ? 'home' : words.join('-')}.${name}.png`;
}
