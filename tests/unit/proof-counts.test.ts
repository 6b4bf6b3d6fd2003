import { describe, expect, it } from 'vitest';
import { countWords, totalOf, verdict } from '../../src/components/proof-counts.ts';
import type { ReportProof } from '../../src/verify/report-proof.ts';

const number: ReportProof['omitted'][number]['number'] = {
  n: 1,
  kind: 'figure',
  text: '38家',
  value: 38,
  valueMax: null,
  unit: '家',
  qualifier: null,
  section: 1,
  paragraph: 1,
  start: 0,
  end: 3,
};

const proof = (found: number, carried: number): ReportProof => ({
  ledger: { source: { sha256: '0'.repeat(64), characters: 9 }, numbers: [] },
  counts: { figure: { found, carried }, date: { found: 2, carried: 2 }, name: { found: 1, carried: 1 } },
  omitted: Array.from({ length: found - carried }, () => ({ number, reason: '版次' })),
  notes: ['一条注'],
  origins: new Map(),
});

describe('the proofs of all reports together', () => {
  it('add up', () => {
    expect(totalOf([proof(30, 29), proof(12, 12)])).toEqual({
      counts: { figure: { found: 42, carried: 41 }, date: { found: 4, carried: 4 }, name: { found: 2, carried: 2 } },
      omitted: 1,
      notes: 2,
    });
  });

  it('say the result, and what is missing', () => {
    expect(verdict(totalOf([proof(30, 30), proof(12, 12)]), 2)).toBe('2 篇报道的原文里有 42 个数字，全部收入摘编。');
    expect(verdict(totalOf([proof(30, 29)]), 1)).toContain('收入 29 个，略去的都列在下面');
    const lost = { ...totalOf([proof(30, 29)]), omitted: 0 };
    expect(verdict(lost, 1)).not.toContain('略去');
  });
});

describe('a count in a cell', () => {
  it('is one number where all are carried', () => {
    expect(countWords({ found: 30, carried: 30 })).toBe('30');
    expect(countWords({ found: 30, carried: 29 })).toBe('29 / 30');
  });
});
