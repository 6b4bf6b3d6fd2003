import type { Line } from './line.ts';

/** How the lines of a page are wrapped. */
export interface Wrap {
  /** Whether a Latin letter takes half the room of a Han character, or as much. */
  measure: Measure;
  /** Widths at which lines end; empty where a line is a paragraph. */
  widths: readonly number[];
}

type Measure = 'columns' | 'characters';

/** Widest line that counts as wrapped, and the narrowest, in columns. */
const WIDEST = 140;
const LEAST = 16;
/** How far a wrapped line may fall short, in columns: a mark that must not begin a line, a word that must not be broken. */
const SLACK = 5;

/** Finds the widths at which several lines in a row end in mid-sentence, measured as suits the page best. */
export function wrapOf(lines: readonly Line[]): Wrap {
  const body = lines.filter(({ kind }) => kind === null);
  const [columns, characters] = [widthsBy(body, 'columns'), widthsBy(body, 'characters')];
  const better = characters.exact > columns.exact ? characters : columns;
  return { measure: better.measure, widths: better.widths };
}

/** Room that a text takes: Han characters and their marks two columns, Latin ones one, or two as well. */
export function widthOf(text: string, measure: Measure): number {
  if (measure === 'characters' || text.length > WIDEST) return text.length * 2;
  return [...text].reduce((sum, char) => sum + (/[\u0020-\u024F]/.test(char) ? 1 : 2), 0);
}

/** Whether a line reaches the width at which its page is wrapped, or would with the word that the next one begins with. */
export function isFull(line: Line, next: Line, { measure, widths }: Wrap): boolean {
  const width = widthOf(line.text, measure) + indentOf(line);
  const word = widthOf(/^(?:[\dA-Za-z.%]+|.)?/u.exec(next.text)?.[0] ?? '', measure);
  return widths.some((full) => width <= full + 4 && (width >= full - SLACK || width + word > full));
}

/** Whether the next line's first character would not have fitted on the line: there it had to break. */
export function isBrokenByWidth(line: Line, next: Line, { measure, widths }: Wrap): boolean {
  const width = widthOf(line.text, measure) + indentOf(line);
  const word = widthOf(/^(?:[\dA-Za-z.%]+|.[，。、；：！？”）》]*)?/u.exec(next.text)?.[0] ?? '', measure);
  return widths.some((full) => width <= full + 4 && width + word > full);
}

function indentOf({ indent }: Line): number {
  return Math.min(indent, 2) * 2;
}

function widthsBy(body: readonly Line[], measure: Measure): Wrap & { exact: number } {
  const own = body.map((line) => widthOf(line.text, measure) + indentOf(line));
  const counts = new Map<number, number>();
  body.forEach((line, i) => {
    const [width = 0, next, before] = [own[i], body[i + 1], body[i - 1]];
    if (!next || !runsOn(line) || next.gap > 1) return;
    const beside = [before ? own[i - 1] : undefined, own[i + 1]];
    const likeBeside = beside.some((other) => other !== undefined && Math.abs(other - width) < SLACK);
    const aboveShort = next.gap === 0 && (own[i + 1] ?? 0) <= width + SLACK;
    if (likeBeside || aboveShort) counts.set(width, (counts.get(width) ?? 0) + 1);
  });
  const widths = peaks(counts, own);
  return { measure, widths, exact: Math.max(0, ...widths.map((width) => counts.get(width) ?? 0)) };
}

function runsOn({ text }: Line): boolean {
  return text.length <= WIDEST && text.length * 2 >= LEAST && !/[。！？；：!?]["”’）)]*$/.test(text);
}

/** Widths that many lines share: each takes those that fall short of it. */
function peaks(counts: ReadonlyMap<number, number>, widths: readonly number[]): number[] {
  const near = (width: number): number =>
    Array.from({ length: SLACK + 1 }, (_, i) => counts.get(width - i) ?? 0).reduce((sum, n) => sum + n, 0);
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const modeOf = (width: number): number =>
    Array.from({ length: SLACK + 1 }, (_, i) => width - i).reduce((mode, one) =>
      (counts.get(one) ?? 0) > (counts.get(mode) ?? 0) ? one : mode,
    );
  const found: number[] = [];
  for (const width of [...counts.keys()].toSorted(
    (a, b) => near(b) - near(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )) {
    const taken = found.some((other) => Math.abs(other - width) <= SLACK * 2);
    const wider = widths.filter((other) => other > Math.max(width, ...found) + SLACK).length;
    const many = near(width) >= Math.max(4, all * 0.2, widths.length * 0.1, wider * 2);
    if (!taken && many) found.push(modeOf(width));
    if (found.length === MOST) break;
  }
  return found;
}

const MOST = 3;
