import { type BundleFile, type BundleSite, type PageRow, partOf, toStored } from './bundle.ts';
import { characterLists } from './character-lists.ts';
import { type PageToIndex, toIndex } from './index-page.ts';
import { readPage } from './page-text.ts';
import { type PagefindEntry, type Shard, indexShard } from './shard.ts';

/** A built page: its root-relative address without the base, such as `/reports/x/y/`, and its document. */
export interface SitePage {
  readonly url: string;
  readonly html: string;
}

/**
 * The files of the search index over all pages that have a `[data-pagefind-body]`. Pages are taken one at a time, in
 * the order given, and the same pages give the same files. `shardLength` is in canonical characters. What is held in memory at a time is bounded: one shard in
 * Pagefind's process while the next one is read here.
 * Throws when there is no such page and on whatever Pagefind reports.
 */
export async function* indexSite(
  pages: AsyncIterable<SitePage> | Iterable<SitePage>,
  shardLength = SHARD_LENGTH,
): AsyncGenerator<BundleFile> {
  const lists = characterLists();
  const parts: [part: string, rows: number][] = [];
  const entries: PagefindEntry[] = [];
  let [numbered, partDigits] = [0, 0];
  for await (const [batch, shard] of shardsOf(pages, shardLength)) {
    entries.push(shard.entry);
    yield* shard.files;
    // Only the last shard may be small: a site of one small shard has one part, any other sixteen to a shard.
    if (numbered === 0) partDigits = batch.length <= ONE_PART ? 0 : 1;
    for (const [part, members] of partsOf(batch, shard, partDigits)) {
      parts.push([part, members.length]);
      for (const { id, page } of members) {
        lists.add(numbered, page.characters);
        numbered += 1;
        yield { path: `texts/${id}.json`, content: JSON.stringify(page.blocks.map(toStored)) };
      }
      yield { path: `pages/${part}.json`, content: JSON.stringify(members.map(toRow)) };
    }
  }
  if (numbered === 0) throw new Error('search index: no page has an element with data-pagefind-body');
  const files = lists.files();
  yield* files;
  const site: BundleSite = {
    shards: entries.length,
    parts,
    characters: lists.traditional(),
    characterFiles: files.length,
    partDigits,
  };
  yield { path: 'site.json', content: JSON.stringify(site) };
  yield { path: 'pagefind-entry.json', content: JSON.stringify(joined(entries)) };
}

/** Each batch with its shard; the next batch is read while Pagefind works on this one. */
async function* shardsOf(
  pages: AsyncIterable<SitePage> | Iterable<SitePage>,
  shardLength: number,
): AsyncGenerator<[readonly PageToIndex[], Shard]> {
  const batches = batchesOf(pages, shardLength);
  let next = await batches.next();
  for (let number = 0; !next.done; number += 1) {
    const batch = next.value;
    const [shard, following] = await Promise.all([indexShard(batch, number), batches.next()]);
    next = following;
    yield [batch, shard];
  }
}

/** Canonical characters in a shard: some 700 reports. Pagefind then takes about 0.8 GiB. */
const SHARD_LENGTH = 1_400_000;

async function* batchesOf(
  pages: AsyncIterable<SitePage> | Iterable<SitePage>,
  shardLength: number,
): AsyncGenerator<readonly PageToIndex[]> {
  let batch: PageToIndex[] = [];
  let length = 0;
  for await (const { url, html } of pages) {
    const page = readPage(html);
    if (page === null) continue;
    const ready = toIndex(url, page);
    batch.push(ready);
    length += ready.length;
    if (length >= shardLength) {
      yield batch;
      batch = [];
      length = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** So many rows are some 8 KB, gzipped. */
const ONE_PART = 200;

interface Member {
  id: string;
  page: PageToIndex;
}

/** The pages of a shard by part, in the order of their ids. */
function partsOf(batch: readonly PageToIndex[], { ids }: Shard, digits: number): [string, Member[]][] {
  const members = batch
    .map((page, i): Member => ({ id: ids[i] ?? '', page }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(members, ({ id }) => partOf(id, digits))];
}

function toRow({ id, page: { url, page } }: Member): PageRow {
  const { title, filters, date } = page;
  const { kind = [], district = [], year = [] } = filters;
  return { id, url, title, kind: kind[0] ?? '', districts: district, years: year, date };
}

/** The first shard is that of the site's language, the others stand beside it under their own names. */
function joined(entries: readonly PagefindEntry[]): PagefindEntry {
  const all = Object.assign({}, ...entries.map(({ languages }) => languages)) as Record<string, unknown>;
  const { s0: first, ...others } = all;
  return { ...entries[0], languages: { [SITE_LANGUAGE]: first, ...others } };
}

/** What `lang="zh-CN"` of the pages falls back to. */
const SITE_LANGUAGE = 'zh';
