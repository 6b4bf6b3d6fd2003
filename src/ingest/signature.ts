import { ORGANISATION_LINE } from './organisation-name.ts';
import type { Passage } from './passage.ts';

/** Marks the signature of an official bulletin: its organisation below the text, with the day below or beside it. */
export function markSignature(passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex(({ kind, text }) => kind === null && /[。！!…]/.test(text));
  return passages.map((passage, i) => {
    if (passage.kind !== null || last === -1 || i <= last) return passage;
    const dated = passages[i + 1]?.kind === 'date' || passages[i - 1]?.kind === 'date';
    return isSigner(passage.text) || (dated && passage.text.length <= 24) ? { ...passage, kind: 'furniture' } : passage;
  });
}

function isSigner(text: string): boolean {
  return (
    ORGANISATION_LINE.test(text) ||
    /^\S{2,20}(?:办公室|委员会|领导小组|宣教部|宣传部|组织部|编辑部|融媒体?(?:中心)?|传媒(?:集团)?|[日晚时]报社?|电视台|新闻网|发布)$/.test(
      text,
    )
  );
}
