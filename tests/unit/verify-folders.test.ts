import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent, readText } from '../../src/files/content.ts';
import { UnreadableSource } from '../../src/ingest/unreadable-source.ts';
import { type Ledger, keepsLedger, ledgerJson, readLedger } from '../../src/schema/ledger.ts';
import { checkLedgers } from '../../src/verify/check-ledgers.ts';
import type { ContentFile } from '../../src/verify/content-file.ts';
import { explanations } from '../../src/verify/explanations.ts';
import { catalogue } from '../../src/verify/catalogue.ts';
import type { Source } from '../../src/verify/source.ts';
import { type SourceFile, verifySources } from '../../src/verify/verify-sources.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/verify/', import.meta.url));
const site = await readContent(fileURLToPath(new URL('../fixtures/site/', import.meta.url)), { drafts: false });
const report = { path: 'content/reports/qingshi/2024-03-08.md', text: await readText(`${FOLDER}sound.md`) };
const ledgerFile = { path: 'content/ledgers/qingshi/2024-03-08.json', text: await readText(`${FOLDER}ledger.json`) };
const ledger = readLedger(ledgerFile.text) ?? failed();
const source: Source = {
  ...ledger.source,
  text: await readText(`${FOLDER}source.txt`),
  numbers: ledger.numbers,
  masthead: { organisation: null, headline: null, subheadline: null, date: null, byline: {}, credits: {} },
};
const files = (...more: ContentFile[]): ContentFile[] => [...site.filter(({ path }) => path !== report.path), ...more];
const codes = (found: readonly { code: string; file: string }[]): string[] =>
  found.map(({ code, file }) => `${code} ${file}`);

function failed(): Ledger {
  throw new Error('the ledger of the test is not valid');
}

async function* folder(...sources: SourceFile[]): AsyncGenerator<SourceFile> {
  yield* sources;
}

describe('checkLedgers', () => {
  it('has nothing to say of a report with its ledger, published or draft', () => {
    expect(checkLedgers(files(report, ledgerFile))).toEqual([]);
    const draft = { ...report, path: report.path.replace('reports', 'drafts') };
    expect(checkLedgers(files(draft, ledgerFile))).toEqual([]);
  });

  it('tells a report without ledger at its source', () => {
    expect(checkLedgers(files(report))).toMatchObject([
      { code: 'ledger-missing', severity: 'warning', file: report.path, line: 12, column: 1 },
    ]);
  });

  it('tells a ledger without report', () => {
    expect(codes(checkLedgers(files(ledgerFile)))).toEqual([`ledger-orphan ${ledgerFile.path}`]);
  });

  it('tells a number that the ledger has twice', () => {
    const twice = { ...ledgerFile, text: ledgerFile.text.replace('"n":2,', '"n":1,') };
    expect(checkLedgers(files(report, twice))).toMatchObject([{ code: 'ledger-invalid', line: 5, column: 10 }]);
  });
});

describe('verifySources', () => {
  const own = { path: 'sources/a.txt', sha256: ledger.source.sha256, read: () => Promise.resolve(source) };

  it('finds the report of a source by its fingerprint', async () => {
    const [done] = await verifySources(files(report, ledgerFile), folder(own));
    expect(done).toMatchObject({ report: report.path, ledger: { path: ledgerFile.path } });
    expect(codes(done?.findings ?? [])).toEqual([`people-differ ${report.path}`]);
  });

  it('serves a report without ledger from the source itself', async () => {
    const [done] = await verifySources(files(report), folder(own));
    expect(done?.ledger).toBeNull();
    expect(codes(done?.findings ?? [])).toEqual([`ledger-missing ${report.path}`, `people-differ ${report.path}`]);
  });

  it('tells sources without report, reports without source and sources that cannot be read', async () => {
    const foreign = { ...own, path: 'sources/b.txt', sha256: '0'.repeat(64) };
    const unreadable = { ...own, read: () => Promise.reject(new UnreadableSource('只有图片', '换一份')) };
    const told = async (...sources: SourceFile[]): Promise<string[]> =>
      (await verifySources(files(report, ledgerFile), folder(...sources))).flatMap(({ findings }) => codes(findings));
    expect(await told(foreign)).toContain('source-unmatched sources/b.txt');
    expect(await told(foreign)).toContain(`source-absent ${report.path}`);
    expect(await told(unreadable)).toContain('source-unreadable sources/a.txt');
  });
});

describe('a ledger as a file', () => {
  it('has one number a line, in the same bytes again', () => {
    expect(ledgerJson(ledger)).toBe(ledgerFile.text);
    expect(ledgerFile.text.split('\n').filter((line) => line.includes('"n":'))).toHaveLength(ledger.numbers.length);
    expect(ledgerJson({ ...ledger, numbers: [] })).toContain('"numbers": []');
  });

  it('may stay when only the mark of a check is new', () => {
    const keeps = keepsLedger(ledger);
    expect(keeps(ledgerJson({ ...ledger, verified: '2024-05-01' }))).toBe(true);
    expect(keeps(ledgerJson({ ...ledger, numbers: ledger.numbers.slice(1) }))).toBe(false);
    expect(keeps('{')).toBe(false);
  });
});

describe('the catalogue', () => {
  it.each(Object.entries(explanations))(
    'explains %s with an example and its mending',
    (code, { meaning, example, mended }) => {
      expect(Object.keys(catalogue)).toContain(code);
      for (const words of [meaning, example, mended]) expect(words.trim()).not.toBe('');
      expect(mended).not.toBe(example);
    },
  );
});
