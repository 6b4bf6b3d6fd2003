import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

const folder = inject('site');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
const feeds = (name: string): string[] => files.filter((file) => file === name || file.endsWith(`/${name}`));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** RFC 3339, as RFC 4287 §3.3 wants dates. */
const when = z.iso.datetime();
const address = z.url({ protocol: /^https?$/ });
const text = z.union([z.string().min(1), z.object({ '#text': z.string().min(1), '@type': z.enum(['html', 'text']) })]);
const link = z.object({ '@href': address, '@rel': z.string().optional() });
/** An entry has an id, a title, a day and a way to what it tells of; a feed an author for all of them (RFC 4287 §4.1). */
const atomEntry = z.object({
  id: address,
  title: text,
  updated: when,
  link: z.array(link).min(1),
  published: when.optional(),
});
const atomFeed = z.object({
  '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
  id: address,
  title: text,
  updated: when,
  author: z.object({ name: z.string().min(1) }),
  link: z.array(link).refine((links) => links.some((one) => one['@rel'] === 'self')),
  entry: z.array(atomEntry).default([]),
});
/** jsonfeed.org/version/1 */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: address,
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_modified: when,
      date_published: when.optional(),
    }),
  ),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

describe('feeds', () => {
  it('are of the site, of its corrections and of every district, in both forms', () => {
    expect(feeds('feed.xml').length).toBeGreaterThan(4);
    expect(feeds('feed.xml')).toEqual(expect.arrayContaining(['feed.xml', 'corrections/feed.xml']));
    expect(feeds('feed.json').map((file) => file.replace('.json', '.xml'))).toEqual(feeds('feed.xml'));
  });

  it.each(feeds('feed.xml'))('%s is Atom', (file) => {
    const xml = read(file);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = z.object({ feed: atomFeed }).parse(parser.parse(xml));
    const ids = feed.entry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(feeds('feed.json'))('%s is a JSON feed that tells the same', (file) => {
    const { items } = jsonFeed.parse(JSON.parse(read(file)));
    const { feed } = z.object({ feed: atomFeed }).parse(parser.parse(read(file.replace('.json', '.xml'))));
    expect(items.map(({ id, date_modified }) => [id, date_modified])).toEqual(
      feed.entry.map(({ id, updated }) => [id, updated]),
    );
  });
});
