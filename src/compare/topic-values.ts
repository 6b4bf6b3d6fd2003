import type { SiteFigure } from '../schema/site-figure.ts';
import type { Row } from './table.ts';

/** What a district tells of an indicator: its main figures, or, where it has none of its own, all that it has. */
export interface DistrictValue {
  district: string;
  figures: SiteFigure[];
  /** The figures stand for the district. */
  own: boolean;
}

/** What a topic's page tells of an indicator. */
export interface TopicValues {
  indicator: Row['indicator'];
  values: DistrictValue[];
  /** How many figures the indicator's page has besides. */
  more: number;
}

/** The values of a row, of so many districts at most, those with figures of their own first. */
export function topicValues({ indicator, cells }: Row, count: number): TopicValues {
  const reporting = cells.filter(({ main, others }) => main.length + others.length > 0);
  const values = reporting
    .map(({ district, main, others }) => ({ district, figures: main.length > 0 ? main : others, own: main.length > 0 }))
    .toSorted((a, b) => Number(b.own) - Number(a.own))
    .slice(0, count);
  const shown = values.reduce((sum, { figures }) => sum + figures.length, 0);
  const all = reporting.reduce((sum, { main, others }) => sum + main.length + others.length, 0);
  return { indicator, values, more: all - shown };
}
