import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent, readText } from '../../src/files/content.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { type Ledger, readLedger } from '../../src/schema/ledger.ts';
import { checkDigest } from '../../src/verify/check-digest.ts';
import { checkReport } from '../../src/verify/check-report.ts';
import type { ContentFile } from '../../src/verify/content-file.ts';
import { ledgerPath } from '../../src/verify/ledger-path.ts';
import { readVocabulary } from '../../src/verify/vocabulary.ts';
import { mutationsOf } from '../verify/mutations.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = fileURLToPath(new URL('../fixtures/verify/', import.meta.url));
const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));

interface Pair {
  name: string;
  report: ContentFile;
  ledger: Ledger;
  vocabulary: ReturnType<typeof readVocabulary>;
}

const content = await readContent(ROOT, { drafts: false });
const pairs = [await inventedPair(), ...publishedPairs(content)];

describe('a report with one digit, date or measure word altered', () => {
  it('is tried on every published report with a ledger, and there is one', () => {
    expect(pairs.length).toBe(1 + content.filter(({ path }) => path.startsWith('content/ledgers/')).length);
    expect(pairs.length).toBeGreaterThan(1);
  });

  it.each(pairs)(
    '$name: is told, every time, at its line',
    ({ report, ledger, vocabulary }) => {
      const isError = ({ severity }: Finding): boolean => severity === 'error';
      const numbersOf = (text: string): Finding[] => checkDigest({ ...report, text }, ledger).filter(isError);
      const wordsOf = (text: string): Finding[] => checkReport({ ...report, text }, vocabulary).filter(isError);
      expect([...wordsOf(report.text), ...numbersOf(report.text)]).toEqual([]);
      const mutations = mutationsOf(report);
      expect(mutations.length).toBeGreaterThan(50);
      const isToldBy = (findings: readonly Finding[], line: number): boolean =>
        findings.some((one) => one.line === line);
      const missed = mutations.filter(
        ({ text, line }) => !isToldBy(numbersOf(text), line) && !isToldBy(wordsOf(text), line),
      );
      expect(missed.map(({ line, name }) => `${line}: ${name}`)).toEqual([]);
    },
    60_000,
  );
});

async function inventedPair(): Promise<Pair> {
  const report = { path: 'content/reports/qingshi/2024-03-08.md', text: await readText(`${FOLDER}sound.md`) };
  const ledger = ledgerOf(await readText(`${FOLDER}ledger.json`));
  return { name: 'invented', report, ledger, vocabulary: readVocabulary(await readContent(SITE, { drafts: false })) };
}

function publishedPairs(files: readonly ContentFile[]): Pair[] {
  const vocabulary = readVocabulary(files);
  return files.flatMap((report) => {
    if (!report.path.startsWith('content/reports/')) return [];
    const ledger = files.find(({ path }) => path === ledgerPath(report.path));
    return ledger ? [{ name: report.path, report, ledger: ledgerOf(ledger.text), vocabulary }] : [];
  });
}

function ledgerOf(text: string): Ledger {
  const ledger = readLedger(text);
  if (!ledger) throw new Error('the ledger of the test is not valid');
  return ledger;
}
