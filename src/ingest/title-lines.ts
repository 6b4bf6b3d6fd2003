import { captionWeight } from './bare-line-weights.ts';
import { markedStyle } from './heading-style.ts';
import { ORGANISATION_LEAD, ORGANISATION_LINE } from './organisation-name.ts';
import { BULLET } from './lists.ts';
import type { Passage } from './passage.ts';

const FARTHEST = 40;

/** Lines above the text, and above the byline where there is one, that no step has recognised. */
export function titleLines(passages: readonly Passage[]): number[] {
  const bodyAt = passages.findIndex((passage) => isBodyText(passage));
  const head = passages.slice(0, Math.min(bodyAt === -1 ? passages.length : bodyAt, FARTHEST));
  const open = head.flatMap(({ kind }, i) => (kind === null && !isSection(passages, i) ? [i] : []));
  const byline = head.findIndex(
    ({ kind, lines }, i) => kind === 'byline' && (lines[0]?.row ?? 0) > (head[open[0] ?? i]?.lines[0]?.row ?? 0),
  );
  const above = open.filter((i) => i < byline);
  return above.length > 0 ? above : open;
}

/** A `##` right above the text, and others like it further down: the first section, no headline. */
function isSection(passages: readonly Passage[], i: number): boolean {
  const [own, next] = [passages[i], passages[i + 1]];
  const depth = own ? (markedStyle(own.text)?.hashes ?? 0) : 0;
  if (depth < 2 || !next || !isBodyText(next)) return false;
  return passages.some((other, n) => n > i && other.kind === null && markedStyle(other.text)?.hashes === depth);
}

function isBodyText({ kind, text }: Passage): boolean {
  if (kind === 'table' || kind === 'list') return true;
  if (kind !== null) return false;
  const style = markedStyle(text);
  if (style && style.hashes !== 1 && style.number !== null) return true;
  if (BULLET.test(text) || (/[：:]$/.test(text) && text.length >= 20)) return true;
  return text.length >= 60 || (/[。；…][”"’』」）)]*$/.test(text) && text.length >= 12) || /。/.test(text.slice(0, -1));
}

/** The name of a column or a series: 基层巡礼, 系列报道之三. */
export const COLUMN =
  /[·•|丨]|(?:巡礼|系列|报道|专题|特刊|专版|专栏|专刊|掠影|风采录?|展播|观察|聚焦|之[一二三四五六七八九十]+|[①-⑳])[】」]?$|^[【「]/;

/** The first line of the headline: behind an organisation, with one `#`, below the organisation, or the first one. */
export function mainLine(passages: readonly Passage[], lines: readonly number[]): number | undefined {
  const text = (i: number): string => passages[i]?.text ?? '';
  const led = lines.find((i) => ORGANISATION_LEAD.test(text(i)) && !ORGANISATION_LINE.test(text(i)));
  const hashed = lines.find((i) => /^# ?[^#]/.test(text(i)) && !ORGANISATION_LINE.test(text(i)));
  const named = lines.find((i) => ORGANISATION_LINE.test(text(i)));
  const titles = lines.filter((i) => !ORGANISATION_LINE.test(text(i)) && !/^[—–]/.test(text(i)));
  const below = titles.find((i) => named !== undefined && i > named && captionWeight(text(i)) < 2.5);
  const likely = titles.filter((i) => captionWeight(text(i)) < 2.5 || standsAlone(passages, i));
  // Only a line that stands apart from others below it can be the name of a column.
  const [top, second] = likely;
  const column =
    top !== undefined && second !== undefined && COLUMN.test(text(top)) && (passages[second]?.gap ?? 0) > 0;
  return led ?? hashed ?? below ?? (column ? second : top);
}

/** A title with nothing but the page's own words below it, whatever it tells. */
function standsAlone(passages: readonly Passage[], i: number): boolean {
  const next = passages[i + 1]?.kind ?? null;
  return next === 'date' || next === 'byline' || next === 'furniture' || next === 'credit';
}
