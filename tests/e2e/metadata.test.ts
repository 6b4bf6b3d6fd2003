import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages } from '../../src/files/site.ts';
import { schemaOrgComplaints } from '../schema-org.ts';

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** What the head of a page tells programs. */
interface Head {
  url: string;
  canonical: string[];
  /** Open Graph: property and content, in order. */
  metas: [property: string, content: string][];
  things: Thing[];
}

const folder = inject('site');
const ORIGIN = 'http://localhost:4321';
/** Pages that search engines shall pass over, or that only lead on, need tell them nothing. */
const FOR_NOBODY = /<meta (?:name="robots" content="noindex|http-equiv="refresh")/;
let heads: Head[];

beforeAll(async () => {
  const pages = await Array.fromAsync(readPages(folder));
  heads = pages.filter(({ html }) => !FOR_NOBODY.test(html)).map(readHead);
});

function readHead({ url, html }: { url: string; html: string }): Head {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  expect([url, scripts.length]).toEqual([url, 1]);
  const graph = JSON.parse(scripts[0]?.[1] ?? '') as { '@context': string; '@graph': Thing[] };
  expect(graph['@context']).toBe('https://schema.org');
  const metas = html.matchAll(/<meta property="(og:[a-z_:]+)" content="([^"]*)"/g);
  return {
    url,
    canonical: [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href = '']) => href),
    metas: [...metas].map(([, property = '', content = '']) => [property, content]),
    things: graph['@graph'],
  };
}

const contentsOf = ({ metas }: Head, name: string) =>
  metas.flatMap(([property, text]) => (property === name ? text : []));
const below = (path: string) => heads.filter(({ url }) => url.startsWith(path) && url !== path);
const typesOf = ({ things }: Head) => things.map((thing) => thing['@type']);
const thingOf = (url: string, type: string) =>
  heads.find((head) => head.url === url)?.things.find((thing) => thing['@type'] === type);

describe('Open Graph', () => {
  it('says on every page once what it is, under its canonical address', () => {
    for (const head of heads) {
      for (const name of ['title', 'description', 'type', 'url', 'site_name', 'locale', 'image', 'image:alt']) {
        expect([head.url, name, contentsOf(head, `og:${name}`).map((text) => text !== '')]).toEqual([
          head.url,
          name,
          [true],
        ]);
      }
      expect(head.canonical).toEqual(contentsOf(head, 'og:url'));
    }
  });

  it('shows a picture that is there, of the size that is said', async () => {
    const images = new Set(heads.flatMap((head) => contentsOf(head, 'og:image')));
    expect(images.size).toBeGreaterThan(1);
    for (const image of images) {
      expect(image).toMatch(new RegExp(`^${ORIGIN}/share/.+\\.png$`));
      const png = await readFile(join(folder, image.slice(ORIGIN.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    const said = heads.map((head) => ['width', 'height'].flatMap((side) => contentsOf(head, `og:image:${side}`)));
    expect(new Set(said.map(String))).toEqual(new Set(['1200,630']));
  });

  it("gives a district's pages and reports its picture, all others the site's", () => {
    const own = heads.filter((head) => !contentsOf(head, 'og:image')[0]?.endsWith('/share/site.png'));
    expect(own.map(({ url }) => url)).toEqual([...below('/districts/'), ...below('/reports/')].map(({ url }) => url));
    for (const head of own) {
      expect(contentsOf(head, 'og:image')).toEqual([`${ORIGIN}/share/districts/${head.url.split('/')[2]}.png`]);
    }
    expect(below('/reports/').map((head) => contentsOf(head, 'og:type'))).toEqual(
      below('/reports/').map(() => ['article']),
    );
  });
});

describe('JSON-LD', () => {
  it('has the vocabulary of schema.org behind it', () => {
    const things = Map.groupBy(
      heads.flatMap((head) => head.things),
      (thing) => thing['@type'],
    );
    const some = [...things.values()].flatMap((alike) => alike.slice(0, 10));
    expect(things.size).toBeGreaterThanOrEqual(6);
    expect(schemaOrgComplaints(some)).toEqual([]);
  });

  it('says of each type of page what it is', () => {
    const kinds: [Head[], string][] = [
      [below('/reports/'), 'Report'],
      [below('/indicators/'), 'DefinedTerm'],
      [heads.filter(({ url }) => url === '/indicators/' || url === '/glossary/'), 'DefinedTermSet'],
      [heads.filter(({ url }) => url === '/data/'), 'Dataset'],
      [heads.filter(({ url }) => url === '/'), 'WebSite'],
    ];
    for (const [pages, type] of kinds) {
      expect([type, pages.length > 0, pages.filter((head) => typesOf(head)[0] !== type)]).toEqual([type, true, []]);
    }
    const without = heads.filter((head) => !typesOf(head).includes('BreadcrumbList'));
    expect(without.map(({ url }) => url)).toEqual(['/']);
  });

  it('offers every file of the data as it lies there', () => {
    const files = thingOf('/data/', 'Dataset')?.['distribution'] as Thing[];
    const addresses = files.map(({ contentUrl }) => String(contentUrl).slice(ORIGIN.length));
    expect(addresses.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const endings = new Set(addresses.map((path) => path.slice(path.lastIndexOf('.') + 1)));
    expect([...endings]).toEqual(expect.arrayContaining(['csv', 'json', 'xlsx', 'sqlite']));
  });

  it('leads from the home page to the page itself', () => {
    for (const { url, canonical, things } of heads.filter((head) => head.url !== '/')) {
      const list = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] as Thing[];
      expect([url, list.at(0)?.['item'], list.at(-1)?.['item']]).toEqual([url, `${ORIGIN}/`, canonical[0]]);
      expect(list.map(({ position }) => position)).toEqual(list.map((_, at) => at + 1));
    }
  });
});

describe('the sitemap', () => {
  it('lists every page but the one for errors, and days where they are known', async () => {
    const xml = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => decodeURI(loc).slice(ORIGIN.length));
    const pages = heads.map(({ url }) => url).filter((url) => url !== '/404.html');
    expect(pages.filter((url) => !listed.includes(url))).toEqual([]);
    expect(xml).toMatch(/<loc>[^<]+\/reports\/[^<]+<\/loc><lastmod>/);
    expect(xml).toMatch(/<loc>[^<]+\/about\/<\/loc><\/url>/);
  });
});
