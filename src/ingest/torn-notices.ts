import type { Notice } from './layout.ts';
import { extentOf, type Passage } from './passage.ts';

/** Tells of sentences that break off (`open`) and of pieces (`loose`) whose other halves are not certain. */
export function tornNotices(passages: readonly Passage[], open: readonly number[], loose: readonly number[]): Notice[] {
  const at = (i: number): Passage[] => passages.slice(i, i + 1);
  return [
    ...open.flatMap(at).map((passage) => ({
      code: 'sentence-open',
      start: Math.max(extentOf(passage).end - 20, extentOf(passage).start),
      end: extentOf(passage).end,
      message: `第 ${passage.lines.at(-1)?.row ?? 0} 行的句子没有写完，没有找到确定的下文。`,
      advice:
        loose.length > 0
          ? `可能接第 ${loose
              .flatMap(at)
              .map(({ lines }) => lines[0]?.row ?? 0)
              .join('、')} 行，请对照版面。`
          : '请对照版面补上下文。',
    })),
    ...loose.flatMap(at).map((passage) => ({
      code: 'sentence-torn',
      start: extentOf(passage).start,
      end: Math.min(extentOf(passage).start + 20, extentOf(passage).end),
      message: `第 ${passage.lines[0]?.row ?? 0} 行像是半句话，没有找到确定的上文。`,
      advice: '分栏次序可能有误，请对照版面。',
    })),
  ];
}
