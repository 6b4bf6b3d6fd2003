import type { Finding } from '../schema/finding.ts';
import type { Imported, ImportedFigure } from '../schema/imported.ts';
import type { FigurePeriod } from '../text/period-of-figures.ts';
import type { ImportedSource } from './import-source.ts';
import type { SourceNumber } from './source-number.ts';
import { sourceSections } from './source-section.ts';

/** What an import found, as `npm run import -- FILE --json` tells it (DESIGN §6). All of it is a view of the source's spans. */
export function importJson(
  source: ImportedSource,
  indicators: ReadonlyMap<SourceNumber, string>,
  findings: readonly Finding[],
): Imported {
  const { masthead, blocks, found } = source;
  const textsOf = (kind: string): string[] =>
    blocks.filter(({ block }) => block.kind === kind).map(({ view }) => view.text);
  return {
    organisation: masthead.organisation,
    district: masthead.district,
    headline: masthead.headline,
    subheadline: masthead.subheadline,
    date: masthead.date,
    byline: masthead.byline,
    credits: masthead.credits,
    captions: textsOf('caption'),
    sections: sourceSections(blocks).map(({ heading, level, paragraphs }) => ({
      heading: heading?.view.text ?? '',
      level,
      paragraphs: paragraphs.map(({ view }) => view.text),
    })),
    figures: found.filter(isFigure).map((number) => toFigure(number, indicators.get(number) ?? null)),
    furniture: blocks.filter(({ block }) => FURNITURE.has(block.kind)).map(({ view }) => view.text),
    findings: [...findings],
  };
}

/** What frames a page and is no part of its text; date and credits are told under their own names besides. */
const FURNITURE: ReadonlySet<string> = new Set(['furniture', 'banner', 'date', 'credit']);

/** Counts on a stage banner are words of the stage. */
function isFigure({ found, placed }: SourceNumber): boolean {
  return found.kind === 'figure' && placed.block.kind !== 'banner';
}

function toFigure(number: SourceNumber, indicator: string | null): ImportedFigure {
  const { found, period, ledger } = number;
  return {
    text: found.text,
    value: ledger.value ?? 0,
    valueMax: ledger.valueMax,
    unit: ledger.unit,
    qualifier: ledger.qualifier,
    indicator,
    period: period && periodWord(period),
    context: contextOf(number),
  };
}

/** A calendar period as behind `#`, or the words by which the source names it. */
function periodWord(period: FigurePeriod): string {
  return 'period' in period ? period.period : period.name;
}

const CONTEXT = 24;

/** The number with as much of its line on both sides as 24 characters hold. */
function contextOf({ found: { start, end }, placed: { view } }: SourceNumber): string {
  const number = [...view.text.slice(start, end)];
  const room = Math.max(0, CONTEXT - number.length);
  // Two UTF-16 units hold a character, so these hold all that there is room for.
  const before = [...view.text.slice(Math.max(0, start - 2 * CONTEXT), start)];
  const after = [...view.text.slice(end, end + 2 * CONTEXT)];
  const right = Math.min(after.length, Math.max(Math.floor(room / 2), room - before.length));
  const left = Math.min(before.length, room - right);
  return [...before.slice(before.length - left), ...number, ...after.slice(0, right)].join('');
}
