import type { Indicator } from '../schema/indicator.ts';

/** What of a row decides its place. */
interface Placed {
  readonly indicator: Pick<Indicator, 'name' | 'related'> & { readonly id: string };
  /** How many districts report a figure of their own. */
  readonly reported: number;
}

/**
 * Rows that more districts report first, then by name; a related row of the same topic (the same thing newly made and
 * standing, say) comes right after the one that it is related to, and stays a row of its own.
 */
export function neighbouring<Row extends Placed>(rows: readonly Row[]): Row[] {
  const placed = new Set<Row>();
  const byId = new Map(rows.map((row) => [row.indicator.id, row]));
  for (const row of rows.toSorted(mostReportedFirst)) {
    placed.add(row);
    if (row.reported < SHARED) continue;
    for (const id of row.indicator.related) {
      const related = byId.get(id);
      if (related && related.reported >= SHARED) placed.add(related);
    }
  }
  return [...placed];
}

/** Rows of one district stand in a table of their own, where nothing is next to anything. */
const SHARED = 2;

function mostReportedFirst(a: Placed, b: Placed): number {
  return b.reported - a.reported || a.indicator.name.localeCompare(b.indicator.name, 'zh-CN');
}
