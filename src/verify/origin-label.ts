import type { LedgerNumber } from '../schema/ledger.ts';

/** Where a number stands in its source, as whoever holds the paper looks it up: 第3部分第2段. */
export function originLabel({ section, paragraph }: Pick<LedgerNumber, 'section' | 'paragraph'>): string {
  if (section === 0) return paragraph === 0 ? '题目、日期或图片说明' : `开头第${paragraph}段`;
  return paragraph === 0 ? `第${section}部分的小标题或图片说明` : `第${section}部分第${paragraph}段`;
}
