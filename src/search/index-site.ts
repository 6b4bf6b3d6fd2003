import { type PagefindIndex, close, createIndex } from 'pagefind';
import { readPage } from './page-text.ts';
import { toRecord } from './record.ts';

/** A built page: its root-relative address without the base, such as `/reports/x/y/`, and its document. */
export interface SitePage {
  readonly url: string;
  readonly html: string;
}

/**
 * Writes the Pagefind bundle of all pages that have a `[data-pagefind-body]` into `folder` and says how many
 * they are. Pages are taken one at a time, in the order given, and the same pages give the same bundle.
 * Throws when there is no such page and on whatever Pagefind reports.
 */
export async function indexSite(pages: AsyncIterable<SitePage> | Iterable<SitePage>, folder: string): Promise<number> {
  try {
    const index = await openIndex();
    let count = 0;
    for await (const page of pages) count += await addPage(index, page);
    if (count === 0) throw new Error('search index: no page has an element with data-pagefind-body');
    await answered(index.writeFiles({ outputPath: folder }), folder);
    await index.deleteIndex();
    return count;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Pagefind reads the size of its chunks from the environment alone, when its binary starts. */
async function openIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index } = await answered(createIndex(), 'start');
  if (index === undefined) throw new Error('search index: Pagefind gave no index');
  return index;
}

async function addPage(index: PagefindIndex, { url, html }: SitePage): Promise<number> {
  const page = readPage(html);
  if (page === null) return 0;
  const { content, filters, ...record } = toRecord(url, page);
  await answered(index.addCustomRecord({ ...record, content, language: LANGUAGE, filters: copy(filters) }), url);
  return 1;
}

/** In words and positions: a third of the bytes a query that 4000 costs, for an index larger by 5 %. */
/** What Pagefind writes besides for pages that use its own interface; ours does not, and need not serve it. */
export const UNUSED_FILES = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

const CHUNK_SIZE = '1000';

/** No language: Pagefind neither segments nor stems, and every page's language falls back to it. */
const LANGUAGE = 'unknown';

/**
 * What Pagefind answers, unless it reports errors. When its binary crashes, no answer ever comes
 * and Node would end as if all were well: it is stopped at its last moment.
 */
function answered<Answer extends { errors: string[] }>(pending: Promise<Answer>, what: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown): void => reject(new Error(`search index: ${what}: ${String(reason)}`));
    const lost = (): void => fail('Pagefind ended without an answer');
    process.once('beforeExit', lost);
    const settle = (answer: Answer): void =>
      answer.errors.length > 0 ? fail(answer.errors.join('; ')) : resolve(answer);
    pending.then(settle, fail).finally(() => process.off('beforeExit', lost));
  });
}

function copy(filters: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}
