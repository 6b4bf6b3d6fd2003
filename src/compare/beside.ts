import type { RowGroup } from './table.ts';

/** The rows that a district reports and at least one of the others too, its own cell first. */
export function beside(groups: readonly RowGroup[], own: string, others: readonly string[]): RowGroup[] {
  return groups
    .map(({ topic, rows }) => ({
      topic,
      rows: rows.flatMap((row) => {
        const cells = [own, ...others].flatMap((id) => row.cells.find(({ district }) => district === id) ?? []);
        const [first, ...rest] = cells.map(({ main }) => main.length > 0);
        return first && rest.includes(true) ? [{ ...row, cells }] : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The districts to set beside one: those of its own city first, then the others in their order, so many at most. */
export function neighboursOf<District extends { id: string; city: string }>(
  districts: readonly District[],
  own: District,
  count: number,
): District[] {
  const others = districts.filter(({ id }) => id !== own.id);
  const [near, far] = [true, false].map((here) => others.filter(({ city }) => (city === own.city) === here));
  return [...(near ?? []), ...(far ?? [])].slice(0, count);
}
