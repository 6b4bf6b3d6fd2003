import { namesOf, rowsOf } from './compare-row.ts';
import type { CompareState } from './compare-state.ts';

/** Whether the reader asked for some indicators only. */
export function choosesRows({ indicators, topic, q }: CompareState): boolean {
  return indicators.length > 0 || topic !== '' || fold(q) !== '';
}

/** Hides the rows that were not asked for, and the groups that are empty without them; gives how many indicators are left. */
export function filterRows(root: ParentNode, state: CompareState): number {
  const chosen = new Set(state.indicators);
  const districts = new Set(knownDistricts(root, state));
  const wanted = fold(state.q);
  const shown = new Set<string>();
  for (const row of rowsOf(root)) {
    const { indicator = '', district } = row.dataset;
    const inTopic = state.topic === '' || row.closest('tbody')?.dataset['topic'] === state.topic;
    const inChoice = chosen.size === 0 || chosen.has(indicator);
    const inDistricts = district === undefined || districts.size === 0 || districts.has(district);
    const isAsked = wanted === '' || namesOf(row).some((name) => fold(name).includes(wanted));
    row.hidden = !(inTopic && inChoice && inDistricts && isAsked);
    if (!row.hidden) shown.add(indicator);
  }
  for (const body of root.querySelectorAll('tbody')) {
    body.hidden = !body.querySelector('tr[data-indicator]:not([hidden])');
  }
  return shown.size;
}

/** The chosen districts that the tables know, by a column or by a line of their own; [] for all. */
function knownDistricts(root: ParentNode, { districts }: CompareState): string[] {
  const known = [...root.querySelectorAll<HTMLElement>('[data-district]')].map(({ dataset }) => dataset['district']);
  return districts.filter((id) => known.includes(id));
}

/** Hides the figures that are less comparable than asked for; a cell with none left says so by its style. */
export function filterGrades(root: ParentNode, { grade }: CompareState): void {
  const worst = grade === '' ? 'C' : grade;
  for (const figure of root.querySelectorAll<HTMLElement>('.compare-figure[data-grade]')) {
    figure.hidden = (figure.dataset['grade'] ?? 'A') > worst;
  }
  for (const cell of root.querySelectorAll<HTMLElement>('td[data-grade]')) {
    cell.toggleAttribute('data-withheld', cell.querySelector(':scope > .compare-figure:not([hidden])') === null);
  }
}

const sheet = new CSSStyleSheet();

/**
 * Hides the columns of districts that were not chosen. A style sheet of its own does it in one go for any number of
 * rows: a column's cells have their place in the row in common and nothing else.
 */
export function filterColumns(root: ParentNode, state: CompareState): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const heads = [...(root.querySelector('.compare thead')?.querySelectorAll<HTMLElement>('th') ?? [])];
  const chosen = knownDistricts(root, state);
  const places = heads.flatMap(({ dataset: { district } }, i) =>
    chosen.length > 0 && district !== undefined && !chosen.includes(district) ? [i + 1] : [],
  );
  const selectors = places.map((place) => `compare-table [data-tables] .compare tr > :nth-child(${place})`);
  sheet.replaceSync(selectors.length === 0 ? '' : `${selectors.join(',')} { display: none }`);
  for (const cell of root.querySelectorAll<HTMLTableCellElement>('.compare .topic-row th')) {
    cell.colSpan = heads.length - places.length;
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
