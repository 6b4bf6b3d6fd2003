import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { parseReport } from '../../src/markdown/parse-report.ts';
import { report as reportSchema } from '../../src/schema/report.ts';
import { term } from '../../src/schema/term.ts';
import { frontmatterOf } from '../../src/markdown/frontmatter.ts';
import { parseTree } from '../../src/markdown/processor.ts';

/** The raw sources stay outside the repository; where they are, the digests are held against them. */
const SOURCES = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));
const available = existsSync(SOURCES);
if (!available) console.warn('skipped: no sources beside the repository, digests are not held against them');

/** Longest run of Han characters that a digest may share with its source. */
const SHARED = 20;

const files = await readContent(fileURLToPath(new URL('../../', import.meta.url)), { drafts: false });
const digests = files
  .filter(({ path }) => path.startsWith('content/reports/'))
  .map(({ path, text }) => ({ path, text, data: reportSchema.parse(parseReport(path, text).frontmatter?.data) }));
const names = files
  .filter(({ path }) => path.startsWith('content/glossary/'))
  .flatMap(({ text }) => {
    const entry = term.parse(frontmatterOf(parseTree(text))?.data);
    return [entry.term, entry.full ?? '', ...entry.variants];
  });

/** Arabic numbers of a text as values; addresses, permalinks and the fingerprint hold none of the report's. */
function numbersOf(text: string): Set<number> {
  const prose = text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^\w+\]/g, '')
    .replace(/sha256: \S+|characters: \d+/g, '');
  return new Set(
    [
      ...prose
        .normalize('NFKC')
        .replace(/(?<=\d),(?=\d{3})/g, '')
        .matchAll(/\d+(?:\.\d+)?/g),
    ].map(Number),
  );
}

describe.skipIf(!available)('a digest and its source', () => {
  const sources = available ? readdirSync(SOURCES).filter((name) => name.endsWith('.txt')) : [];
  const pairs = sources.map((name) => {
    const bytes = readFileSync(SOURCES + name);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      name,
      source: new TextDecoder().decode(bytes),
      digest: digests.find(({ data }) => data.source?.sha256 === sha256),
    };
  });

  it.each(pairs)('$name has its digest, made from these very bytes', ({ source, digest }) => {
    expect(digest?.data.source?.characters).toBe([...source].length);
  });

  it.each(pairs)('$name: every Arabic number of the source stands in the digest', ({ source, digest }) => {
    const carried = numbersOf(digest?.text ?? '');
    expect([...numbersOf(source)].filter((n) => !carried.has(n))).toEqual([]);
  });

  it.each(pairs)(
    '$name: every Arabic number of the digest stands in the source, or is derived',
    ({ source, digest }) => {
      const printed = numbersOf(source);
      const derived = numbersOf(digest?.data.derived.map(({ text }) => text).join('，') ?? '');
      // 去年 and 今年 are written out as years where the source is dated.
      const year = Number(digest?.data.published?.slice(0, 4) ?? NaN);
      const known = (n: number): boolean => printed.has(n) || derived.has(n) || n === year || n === year - 1;
      expect([...numbersOf(digest?.text ?? '')].filter((n) => !known(n))).toEqual([]);
    },
  );

  it.each(pairs)('$name: the digest is in our own words', ({ source, digest }) => {
    const flat = source.replace(/\s+/g, '');
    const exempt = [...names, ...(digest?.data.names ?? []), digest?.data.headline ?? ''].join('\n').replace(/ +/g, '');
    const runs = (digest?.text ?? '').replace(/\]\([^)]*\)|[[\]*]/g, '').match(/[\u3400-\u9fff]{21,}/g) ?? [];
    const shared = runs.flatMap((run) =>
      Array.from({ length: run.length - SHARED }, (_, i) => run.slice(i, i + SHARED + 1)),
    );
    expect(shared.filter((piece) => flat.includes(piece) && !exempt.includes(piece))).toEqual([]);
  });
});
