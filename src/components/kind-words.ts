import type { TermKind } from '../schema/term.ts';

/** The kinds of the index of names in its order, with what readers call them. */
export const KIND_WORDS: readonly { kind: TermKind; label: string }[] = [
  { kind: 'organisation', label: '单位和组织' },
  { kind: 'programme', label: '活动和项目' },
  { kind: 'honour', label: '荣誉' },
  { kind: 'policy', label: '制度和机制' },
  { kind: 'place', label: '场所' },
  { kind: 'people', label: '人群' },
];
