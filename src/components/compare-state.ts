/** What a reader has chosen on the comparison table; lives in the page's address. */
export interface CompareState {
  /** District ids whose columns show; [] for all. */
  districts: readonly string[];
  /** Indicator ids whose rows show; [] for all. */
  indicators: readonly string[];
  /** Topic id, or '' for all. */
  topic: string;
  /** Text that an indicator's name or aliases hold, or ''. */
  q: string;
  /** The worst grade that shows: A, B, or C; '' shows all and ranks A only. */
  grade: string;
  /** What orders the table: a district's id, or an indicator's where districts are the rows; '' for the page's order. */
  sort: string;
  direction: 'descending' | 'ascending';
  /** Districts are the rows and indicators the columns. */
  turned: boolean;
}

/** Reads the state from a query string; what it does not know is left out. */
export function readState(search: string): CompareState {
  const params = new URLSearchParams(search);
  const list = (name: string): string[] => (params.get(name) ?? '').split(',').filter((id) => id !== '');
  return {
    districts: list('d'),
    indicators: list('i'),
    topic: params.get('topic') ?? '',
    q: params.get('q') ?? '',
    grade: GRADES.has(params.get('grade') ?? '') ? (params.get('grade') ?? '') : '',
    sort: params.get('sort') ?? '',
    direction: params.get('dir') === 'asc' ? 'ascending' : 'descending',
    turned: params.get('rows') === 'districts',
  };
}

const GRADES = new Set(['A', 'B', 'C']);

/** The query string of a state, '' when nothing is chosen. */
export function writeState(state: CompareState): string {
  const params = new URLSearchParams();
  const { districts, indicators, topic, q, grade, sort, direction, turned } = state;
  const values: [name: string, value: string][] = [
    ['d', districts.join(',')],
    ['i', indicators.join(',')],
    ['topic', topic],
    ['q', q],
    ['grade', grade],
    ['rows', turned ? 'districts' : ''],
    ['sort', sort],
    ['dir', sort !== '' && direction === 'ascending' ? 'asc' : ''],
  ];
  for (const [name, value] of values) if (value !== '') params.set(name, value);
  // Ids hold no comma: it stays readable in the address.
  return params.size === 0 ? '' : `?${params.toString().replaceAll('%2C', ',')}`;
}
