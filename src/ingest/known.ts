import type { District } from '../schema/district.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Topic } from '../schema/topic.ts';

/** What the site knows already, and the import may propose. */
export interface Known {
  districts: readonly District[];
  indicators: readonly (Indicator & { id: string })[];
  topics: readonly (Topic & { id: string })[];
}
