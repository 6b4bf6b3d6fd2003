import type { ReportProof } from '../verify/report-proof.ts';

/** What is counted of a source, in the words of the page. */
export const PROOF_KINDS = [
  { kind: 'figure', label: '数字' },
  { kind: 'date', label: '日期' },
  { kind: 'name', label: '名称里的数' },
] as const;

/** How many numbers a source has of a kind, how many of them the report carries. */
export type ProofCount = ReportProof['counts']['figure'];

/** The counts of several reports together, by kind, and what they leave out on purpose and note. */
export interface ProofTotal {
  readonly counts: ReportProof['counts'];
  readonly omitted: number;
  readonly notes: number;
}

/** All proofs together. */
export function totalOf(proofs: readonly ReportProof[]): ProofTotal {
  const sum = (kind: keyof ReportProof['counts']): ProofCount => ({
    found: proofs.reduce((all, { counts }) => all + counts[kind].found, 0),
    carried: proofs.reduce((all, { counts }) => all + counts[kind].carried, 0),
  });
  return {
    counts: { figure: sum('figure'), date: sum('date'), name: sum('name') },
    omitted: proofs.reduce((all, { omitted }) => all + omitted.length, 0),
    notes: proofs.reduce((all, { notes }) => all + notes.length, 0),
  };
}

/** What a cell says of a count: one number where all are carried, else how many of how many. */
export function countWords({ found, carried }: ProofCount): string {
  return carried === found ? String(found) : `${carried} / ${found}`;
}

/** The result in a sentence. */
export function verdict({ counts, omitted }: ProofTotal, reports: number): string {
  const { found, carried } = counts.figure;
  const begin = `${reports} 篇报道的原文里有 ${found} 个数字，`;
  if (carried === found) return `${begin}全部收入摘编。`;
  const left = omitted > 0 ? '略去的都列在下面，写明理由。' : '没有收入的，核对时会报出来。';
  return `${begin}收入 ${carried} 个，${left}`;
}
