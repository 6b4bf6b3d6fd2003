import type { SpanKind } from './layout.ts';
import { partOf } from './line.ts';
import { ORGANISATION_LEAD } from './organisation-name.ts';
import { type Passage, passageOf } from './passage.ts';

/** Takes the organisation off the headline: 青石县总工会：把工会建到楼宇. */
export function titled(passage: Passage, kind: SpanKind): Passage[] {
  const [line] = passage.lines;
  const lead = kind === 'headline' ? (ORGANISATION_LEAD.exec(passage.text)?.[0].length ?? 0) : 0;
  if (!line || lead === 0) return dashed(passage, kind);
  const organisation = partOf(line, 0, Math.min(lead, line.text.length), 'organisation');
  const rest = partOf(line, lead, line.text.length, kind);
  if (!organisation) return [{ ...passage, kind }];
  const lines = [...(rest ? [rest] : []), ...passage.lines.slice(1)];
  const words = { ...passage, kind, lines, gap: 0, text: passage.text.slice(lead) };
  return [passageOf(organisation), ...(lines.length > 0 ? dashed(words, kind) : [])];
}

const SUBTITLE =
  /(?<=\S)\s+——?\S|(?<=\S)\s*——(?=[^—]{2,30}(?:纪实|综述|回眸|侧记|掠影|巡礼|总结|回顾|纪事|扫描|写真|亮点|述评|报告|情况)$)/;

/** Takes a subtitle off that stands on the headline's line: 向新而行 ——青石县总工会工作回眸. */
function dashed(passage: Passage, kind: SpanKind): Passage[] {
  const [line] = passage.lines;
  const at = line && passage.lines.length === 1 && kind === 'headline' ? line.text.search(SUBTITLE) : -1;
  if (!line || at < 1) return [{ ...passage, kind }];
  const pieces = [partOf(line, 0, at, kind), partOf(line, at, line.text.length, 'subheadline')];
  return pieces.filter((piece) => piece !== null).map((piece) => passageOf(piece));
}
