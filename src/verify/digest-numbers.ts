import { readTitle } from '../markdown/title.ts';
import { findNumbers } from '../text/find-numbers.ts';
import type { NumberFound } from '../text/number-found.ts';
import { type Position, linePositions } from '../text/position.ts';
import { readQuantity } from '../text/quantity.ts';
import { sentenceEnds } from '../text/sentence.ts';
import type { DigestNumber, FigureLink } from './digest-number.ts';
import type { DigestText, IndicatorLink } from './digest-text.ts';

/** Every number of a report's texts, in the order of its file. */
export function digestNumbers(texts: readonly DigestText[], file: string): DigestNumber[] {
  const position = linePositions(file);
  let sentences = 0;
  let section = 0;
  return texts.flatMap((text, block) => {
    const ends = sentenceEnds(text.text);
    const first = sentences;
    sentences += ends.length + 1;
    if (text.part === 'heading') section += 1;
    return withLinks(findNumbers(text.text), text.links, text.text).map((found) =>
      toNumber(found, text, { ends, first, block, section: text.part === 'footnote' ? -1 : section }, position),
    );
  });
}

/** A figure link is a number whatever else stands around it; one that the search took for something else is read by itself. */
function withLinks(found: readonly NumberFound[], links: readonly IndicatorLink[], text: string): NumberFound[] {
  const read = links.flatMap(({ start, end }): NumberFound[] => {
    const inside = found.some((number) => number.start < end && start < number.end && number.kind === 'figure');
    const quantity = inside ? null : readQuantity(text.slice(start, end));
    return quantity ? [{ kind: 'figure', start, end, text: text.slice(start, end), quantity }] : [];
  });
  const others = found.filter(({ start, end }) => !read.some((link) => link.start < end && start < link.end));
  return [...others, ...read].toSorted((a, b) => a.start - b.start);
}

const CONTEXT = 24;

/** “2022年”: a footnote that speaks of the words of the source still tells a date. */
const QUOTED_DATE = /^[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?$/;

function toNumber(
  { kind, start, end, text, quantity, each }: NumberFound,
  { part, text: words, offsets, links, calls, note }: DigestText,
  { ends, first, block, section }: { ends: readonly number[]; first: number; block: number; section: number },
  position: (offset: number) => Position,
): DigestNumber {
  const index = ends.findIndex((sentenceEnd) => start < sentenceEnd);
  const sentenceStart = ends[index - 1] ?? 0;
  const sentenceEnd = ends[index] ?? words.length;
  const link = links.find((one) => one.start < end && start < one.end);
  const called = calls.filter(({ at }) => at > sentenceStart && at <= sentenceEnd).map((call) => call.note);
  return {
    part,
    kind: kind === 'name' && QUOTED_DATE.test(text) ? 'date' : kind,
    text,
    value: quantity?.value ?? null,
    valueMax: quantity?.valueMax ?? null,
    unit: quantity?.unit ?? null,
    qualifier: quantity?.qualifier ?? null,
    each: each ?? 1,
    ...position(offsets[start] ?? 0),
    before: words.slice(Math.max(sentenceStart, start - CONTEXT), start),
    after: words.slice(end, Math.min(sentenceEnd, end + CONTEXT)),
    link: link === undefined ? null : linkOf(link, position),
    sentence: first + Math.max(index, 0),
    block,
    section,
    notes: note === null ? called : [note],
  };
}

function linkOf({ target, title, offset, written }: IndicatorLink, position: (offset: number) => Position): FigureLink {
  const hash = target.fragment === null ? -1 : written.indexOf('#');
  return { indicator: target.id, period: target.fragment, ...readTitle(title), ...position(offset + hash + 1) };
}
