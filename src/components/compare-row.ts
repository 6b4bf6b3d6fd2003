import { otherNames } from '../compare/other-names.ts';
import type { IndicatorEntry } from '../compare/table.ts';

/** What a row of the comparison tells scripts of its indicator, as attributes; its name stands in its first cell. */
export function rowData(indicator: IndicatorEntry): Record<string, string | undefined> {
  return { 'data-indicator': indicator.id, 'data-names': otherNames(indicator).join(SEPARATOR) || undefined };
}

const SEPARATOR = '|';

/** The rows of the tables: one for each indicator, or where only one district reports it a line that names the district. */
export function rowsOf(root: ParentNode): HTMLTableRowElement[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]')];
}

/** What the indicator of a row is called. */
export function nameOf({ cells }: HTMLTableRowElement): string {
  return cells[0]?.querySelector('a')?.textContent.trim() ?? '';
}

/** All names by which the indicator of a row can be found. */
export function namesOf(row: HTMLTableRowElement): string[] {
  return [nameOf(row), ...(row.dataset['names'] ?? '').split(SEPARATOR)];
}
