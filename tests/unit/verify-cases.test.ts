import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent, readText } from '../../src/files/content.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { readLedger } from '../../src/schema/ledger.ts';
import { numberCodes } from '../../src/verify/number-codes.ts';
import type { Source } from '../../src/verify/source.ts';
import { verifyReport } from '../../src/verify/verify-report.ts';

const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const FOLDER = new URL('../fixtures/verify/', import.meta.url);
const REPORT = 'content/reports/qingshi/2024-03-08.md';
const LEDGER = 'content/ledgers/qingshi/2024-03-08.json';

/** The sound report, its ledger or its source with one change, and what is told of it. */
interface Case {
  in?: 'sound.md' | 'ledger.json' | 'source.txt';
  /** What stands there (once), and what takes its place. */
  change: [from: string, to: string];
  expected: [code: string, line: number, column: number][];
}

const site = await readContent(SITE, { drafts: false });
const read = (name: string): Promise<string> => readText(fileURLToPath(new URL(name, FOLDER)));
const sound = {
  'sound.md': await read('sound.md'),
  'ledger.json': await read('ledger.json'),
  'source.txt': await read('source.txt'),
};
const own = readLedger(sound['ledger.json']);
const source: Source = {
  text: sound['source.txt'],
  sha256: own?.source.sha256 ?? '',
  characters: own?.source.characters ?? 0,
  numbers: own?.numbers ?? [],
  masthead: {
    organisation: '青石县总工会',
    headline: '石上开花 岁岁有声',
    subheadline: null,
    date: '2024-03-08',
    byline: { 本报通讯员: ['方一鸣'], 本报记者: ['苏河'] },
    credits: { 责编: ['田小禾'], 美编: ['石青'], 校对: ['林叶'] },
  },
};

function verify({ in: file = 'sound.md', change: [from, to] }: Pick<Case, 'in' | 'change'>): Finding[] {
  const changed = { ...sound, [file]: sound[file].replace(from, () => to) };
  const report = { path: REPORT, text: changed['sound.md'] };
  const files = [...site.filter(({ path }) => path !== REPORT), report, { path: LEDGER, text: changed['ledger.json'] }];
  return verifyReport(files, report, { ...source, text: changed['source.txt'] }).findings;
}

const names = (await readdir(new URL('cases/', FOLDER))).map((name) => name.replace('.json', ''));
const cases = await Promise.all(
  names.map(async (name): Promise<[string, Case]> => [
    name,
    JSON.parse(await readFile(new URL(`cases/${name}.json`, FOLDER), 'utf8')) as Case,
  ]),
);

describe('a report held against its ledger and its source', () => {
  it('has nothing to say of the sound one', () => {
    expect(verify({ change: ['', ''] })).toEqual([]);
  });

  // Add a case by adding cases/<name>.json.
  it.each(cases)('%s', (_name, one) => {
    expect(sound[one.in ?? 'sound.md'].split(one.change[0])).toHaveLength(2);
    expect(verify(one).map(({ code, line, column }) => [code, line, column])).toEqual(one.expected);
  });

  it('covers every code that a report, its ledger and its source can bring about', () => {
    const told = new Set(cases.flatMap(([, { expected }]) => expected.map(([code]) => code)));
    // These are told of whole folders, or where there is no ledger: see verify-folders.test.ts.
    const elsewhere = new Set([
      'ledger-missing',
      'ledger-orphan',
      'source-absent',
      'source-unmatched',
      'source-unreadable',
    ]);
    expect(Object.keys(numberCodes).filter((code) => !told.has(code) && !elsewhere.has(code))).toEqual([]);
  });

  it('names the nearest number of the source and where it stands', () => {
    const [altered] = verify({ change: ['[41家](', '[14家]('] });
    expect(altered).toMatchObject({
      message: '源文无“14家”，最接近“41家”，第1部分第1段',
      actual: '14家',
      expected: '41家',
    });
  });
});
