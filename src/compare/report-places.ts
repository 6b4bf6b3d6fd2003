import type { ReportPlaces } from '../schema/report-places.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { figureWords } from './figure-words.ts';
import type { Graded } from './graded-figures.ts';
import type { ValuesBeside } from './values-beside.ts';

/** What is known around the figures of a report. */
export interface Surroundings {
  /** By indicator. */
  beside: ReadonlyMap<string, ValuesBeside>;
  /** Names of districts by id. */
  names: ReadonlyMap<string, string>;
  /** Puts the site's base before a root-relative address. */
  link: (href: string) => string;
}

/** What a report's page shows of its figures where they stand: period, grade, and what other districts report. */
export function placesOf(figures: readonly Graded[], around: Surroundings): Omit<ReportPlaces, 'terms'> {
  const indicators = [...new Set(figures.map(({ figure }) => figure.indicator))];
  return {
    sentences: sentencesOf(figures.map(({ figure }) => figure)),
    figures: figures.map(({ figure, graded }) => ({
      ...graded,
      indicator: figure.indicator,
      period: figure.periodLabel,
      words: figureWords(figure),
      unit: figure.unit,
    })),
    indicators: Object.fromEntries(indicators.map((id) => [id, indicatorOf(id, around)])),
  };
}

/** One paragraph is one line, so that line and column put the links of a sentence in their order. */
function sentencesOf(figures: readonly SiteFigure[]): ReportPlaces['sentences'] {
  const places = figures.flatMap((figure, n) => figure.places.map((place) => ({ ...place, n })));
  const ordered = places.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const bySentence = Map.groupBy(ordered, ({ sentence }) => sentence);
  return Object.fromEntries([...bySentence].map(([sentence, own]) => [sentence, own.map(({ n }) => n)]));
}

function indicatorOf(id: string, { beside, names, link }: Surroundings): ReportPlaces['indicators'][string] {
  const { name, figures, more } = beside.get(id) ?? { name: id, figures: [], more: 0 };
  const values = figures.map((figure) => ({
    district: names.get(figure.district) ?? figure.district,
    text: figure.text,
    href: link(figure.href),
    period: figure.periodLabel,
    words: figureWords(figure),
  }));
  return { name, values, more };
}
