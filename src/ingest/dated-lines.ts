import { DAY } from './date-words.ts';
import { type Line } from './line.ts';
import { piecesOf } from './page-lines.ts';

/** Takes lines apart that name a publisher and a day: 青石工会 2024-03-08 09:30, 青石县总工会办公室编 2024年3月8日. */
export function markDatedLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const outer = i < REACH || i >= lines.length - REACH;
    if (!outer || line.kind !== null || line.text.length > LONGEST) return [line];
    return isAccount(line, lines[i + 1], i) ? [{ ...line, kind: 'furniture' }] : cut(line);
  });
}

const REACH = 14;
const LONGEST = 60;
const DATED = new RegExp(
  `^(?<before>[^，。；]{0,30}?)\\s*(?<day>${DAY}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?)(?:日?星期[一二三四五六日天])?(?<after>\\s+\\S{1,14})?$`,
);
const PUBLISHER =
  /(?:工会|办公室|委员会|[编印]|编印|主办|发布|融媒\S{0,3}|在线|之声|之家|新闻|资讯|微讯|原创|公众号|客户端|日报|网|[号期])$/;

/** The name of a newsletter right above its day. */
function isAccount({ text }: Line, next: Line | undefined, i: number): boolean {
  return (
    i > 0 && i < REACH && next?.kind === 'date' && /:\d{2}/.test(next.text) && text.length <= 16 && PUBLISHER.test(text)
  );
}

function cut(line: Line): Line[] {
  const { before = '', day = '', after = '' } = DATED.exec(line.text)?.groups ?? {};
  const timed = /:\d{2}/.test(day);
  if (day === '' || !(PUBLISHER.test(before.trim()) || (timed && before.length <= 16))) return [line];
  const at = line.text.indexOf(day);
  const to = at + day.length;
  return piecesOf(line, [
    ...(at > 0 ? [{ from: 0, to: at, kind: 'furniture' as const }] : []),
    { from: at, to, kind: 'date' as const },
    ...(after === '' ? [] : [{ from: to, to: line.text.length, kind: 'furniture' as const }]),
  ]);
}
