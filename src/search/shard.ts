import { gunzipSync } from 'node:zlib';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import type { BundleFile } from './bundle.ts';
import type { PageToIndex } from './index-page.ts';

/** One Pagefind index among those of a site. */
export interface Shard {
  /** Its language, as far as Pagefind is concerned, and what the ids of its pages begin with. */
  readonly name: string;
  /** What Pagefind calls each of the pages, in their order. */
  readonly ids: readonly string[];
  readonly entry: PagefindEntry;
  /** Its index; of the first shard, Pagefind's scripts too. */
  readonly files: readonly BundleFile[];
}

/** Pagefind's table of contents: what its metadata is called, by language. */
export interface PagefindEntry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/**
 * Has Pagefind index pages as shard number `number`. Its process is started for this shard and ended with it, so
 * that its memory, about 1.1 MiB a page of 2,000 characters, is bounded by the shard. Throws on whatever Pagefind reports.
 */
export async function indexShard(pages: readonly PageToIndex[], number: number): Promise<Shard> {
  try {
    return await orLost(writeShard(pages, number));
  } finally {
    await close();
  }
}

async function writeShard(pages: readonly PageToIndex[], number: number): Promise<Shard> {
  const name = `s${number}`;
  const index = await openIndex();
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const some = pages.slice(from, from + AT_ONCE);
    await Promise.all(some.map((page, i) => addPage(index, page, from + i, name)));
  }
  const { files } = sound(await index.getFiles(), 'write');
  return readShard(name, pages.length, files, number === 0);
}

/** Records on their way to Pagefind at a time. */
const AT_ONCE = 32;

/**
 * In words and positions. A word that is asked for costs its whole chunk, and every chunk some ten bytes of the
 * metadata that a first search loads: with these a rare pair costs 3 KB.
 */
const CHUNK_SIZE = '1500';

/** Pagefind reads the size of its chunks from the environment alone, when its binary starts. */
async function openIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index } = sound(await createIndex(), 'start');
  if (index === undefined) throw new Error('search index: Pagefind gave no index');
  return index;
}

/** No language that Pagefind knows: it neither segments nor stems. Its address is the page's number, to know it again by. */
async function addPage(index: PagefindIndex, { url, words }: PageToIndex, at: number, language: string): Promise<void> {
  sound(await index.addCustomRecord({ url: String(at), content: words, language }), url);
}

interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** Fragments hold the words once more and are left out: the texts as shown are written apart. */
function readShard(name: string, pages: number, files: readonly PagefindFile[], scripts: boolean): Shard {
  const ids = Array.from({ length: pages }, () => '');
  const kept: BundleFile[] = [];
  let entry: PagefindEntry = { languages: {} };
  for (const { path, content } of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id !== undefined) ids[numberOf(content)] = id;
    else if (path === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString()) as PagefindEntry;
    else if (/^index\/|\.pf_meta$/.test(path) || (scripts && SCRIPTS.test(path))) kept.push({ path, content });
  }
  if (ids.includes('')) throw new Error(`search index: Pagefind lost page ${ids.indexOf('')} of shard ${name}`);
  return { name, ids, entry, files: kept };
}

const SCRIPTS = /^(?:pagefind(?:-worker)?\.js|wasm\.unknown\.pagefind)$/;
const SIGNATURE = 'pagefind_dcd'.length;

function numberOf(fragment: Uint8Array): number {
  const { url } = JSON.parse(gunzipSync(fragment).subarray(SIGNATURE).toString()) as { url: string };
  return Number(url.replace(/\D/g, ''));
}

/** What Pagefind answers, unless it reports errors. */
function sound<Answer extends { errors: string[] }>(answer: Answer, what: string): Answer {
  if (answer.errors.length > 0) throw new Error(`search index: ${what}: ${answer.errors.join('; ')}`);
  return answer;
}

/**
 * When Pagefind's binary crashes, no answer ever comes and Node would end as if all were well: it is stopped at its
 * last moment.
 */
function orLost<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const lost = (): void => reject(new Error('search index: Pagefind ended without an answer'));
    process.once('beforeExit', lost);
    work.then(resolve, reject).finally(() => process.off('beforeExit', lost));
  });
}
