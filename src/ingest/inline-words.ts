import { type Line } from './line.ts';
import { type Part, pageParts, piecesOf } from './page-lines.ts';

/**
 * Parts off what stands at the ends of a paragraph and is none of its words: （下转第3版）, （通讯员 甲）, 本报讯（记者
 * 甲）, （甲 摄）, and the credit behind a caption.
 */
export function partInlineWords(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (line.kind === null ? cut(line) : [line]));
}

function cut(line: Line): Line[] {
  const head = headParts(line.text);
  const from = head.at(-1)?.to ?? 0;
  const tail = from < line.text.length ? tailParts(line.text, from) : [];
  if (head.length + tail.length === 0) return [line];
  const to = tail[0]?.from ?? line.text.length;
  const words = line.text.slice(from, to).trim();
  const middle: Part = { from, to, kind: isPhotographed(words, line.text.slice(to)) ? 'caption' : null };
  const parts = [...head, ...(words === '' ? [] : [middle]), ...tail];
  return piecesOf(line, parts);
}

/** One short sentence with the photographer's name behind it is a caption. */
function isPhotographed(words: string, credit: string): boolean {
  return /摄[^，。]{0,4}$|\/图[）)]?$|资料/.test(credit) && words.length <= REACH && !/[。！？；]./.test(words);
}

const REACH = 80;
const TURN =
  /^[（(【[▶►>\s]*(?:紧?上接|下转|续接|接|转)(?:第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*[版页]|\S{0,8}[版页])\S{0,12}?[）)】\]▶►>]*/;
const DATELINE = /^(?:本报|本刊|本网)讯(?=[\s（(])\s*/;

function headParts(text: string): Part[] {
  const head = text.slice(0, REACH);
  const turn = /^[（(【▶]|^上接/.test(head) ? (TURN.exec(head)?.[0].length ?? 0) : 0;
  if (turn > 0) return [{ from: 0, to: turn, kind: 'furniture' }];
  const dateline = DATELINE.exec(head)?.[0].length ?? 0;
  const bracket = /^[（(]([^（()）]{2,60})[）)]/.exec(head.slice(dateline))?.[0] ?? '';
  const roles = bracket === '' ? null : pageParts(bracket.slice(1, -1));
  if (roles === null) return [];
  const named = shifted(roles, dateline + 1, dateline, dateline + bracket.length);
  return dateline === 0 ? named : [{ from: 0, to: dateline, kind: 'furniture' }, ...named];
}

const BRACKETED = /[（(【〔[]([^（()）【】〔〕[\]]{2,60})[）)】〕\]]\s*[。.]?$/;
const SPACED =
  /\s+(资料(?:图片?|照片)|[^\s。，；/]{2,4}\/(?:文\/)?图|(?:(?:本报|本刊)?(?:记者|通讯员)\s*)?[^\s。，；]{1,8}(?: [^\s。，；]{1,8}){0,3}\s*[/]?\s*(?:摄影报道|摄影|供图|摄))$/;
const TURN_TAIL =
  /(?:[（(【[]\s*(?:紧?上接|下转)[^（()）【】]{1,16}[）)】\]]|▶*\s*下转第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版)\s*[▶►>]*$/;

function tailParts(text: string, least: number): Part[] {
  const from = Math.max(least, text.length - REACH);
  const tail = text.slice(from);
  const turn = TURN_TAIL.exec(tail);
  if (turn) return [{ from: from + turn.index, to: text.length, kind: 'furniture' }];
  const bracket = BRACKETED.exec(tail);
  const spaced = bracket ? null : SPACED.exec(tail);
  const found = bracket ?? spaced;
  const parts = found && pageParts(found[1] ?? '');
  if (!found || !parts || from + found.index === 0) return [];
  const inside = from + found.index + found[0].indexOf(found[1] ?? '');
  return shifted(parts, inside, from + found.index, text.length);
}

/** Parts found at `by`, the first one stretched back to `from` and the last one on to `to` (their brackets). */
function shifted(parts: readonly Part[], by: number, from: number, to: number): Part[] {
  return parts.map((part, i) => ({
    kind: part.kind,
    from: i === 0 ? from : part.from + by,
    to: i === parts.length - 1 ? to : part.to + by,
  }));
}
