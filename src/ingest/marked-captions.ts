import type { Passage } from './passage.ts';

/** Marks the captions that say so themselves: ▲ ▼ ◀, 图为, 图①, 上图. */
export function markCaptions(passages: readonly Passage[]): Passage[] {
  return passages.map((passage) =>
    passage.kind === null && isMarkedCaption(passage.text) ? { ...passage, kind: 'caption' } : passage,
  );
}

/** Signs that point from a caption at its photo. */
export const POINTERS = '▲▼◀▶△▽◁▷►◄◣◤◥◢↑↓←→↖↗↙↘';

const MARKED = new RegExp(
  `^[（(【\\[]?(?:[${POINTERS}]|图为|图片?说明|[上下左右大小题组]图(?:[为:：,，、①-⑩一二三四\\d]|由|是)|(?:[上下左右大小题组]图)$|图\\s*[①-⑩一二三四五六七八九十\\d]{1,3}\\s*[:：、.．为 ]|图[①-⑩]|[（(]?[上下左右中]+[一二三]?[）)]?图[为:：])`,
);

/** Whether a line (reading form) is marked as a caption. */
export function isMarkedCaption(text: string): boolean {
  return text.length <= 200 && MARKED.test(text);
}
