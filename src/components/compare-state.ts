/** What a reader has chosen on the comparison table; lives in the page's address. */
export interface CompareState {
  /** Topic id, or '' for all. */
  topic: string;
  /** Text that an indicator's name or aliases hold, or ''. */
  q: string;
  /** District id whose column orders the rows, or '' for the order of the page. */
  sort: string;
  direction: 'descending' | 'ascending';
}

/** Reads the state from a query string; what it does not know is left out. */
export function readState(search: string): CompareState {
  const params = new URLSearchParams(search);
  return {
    topic: params.get('topic') ?? '',
    q: params.get('q') ?? '',
    sort: params.get('sort') ?? '',
    direction: params.get('dir') === 'asc' ? 'ascending' : 'descending',
  };
}

/** The query string of a state, '' when nothing is chosen. */
export function writeState({ topic, q, sort, direction }: CompareState): string {
  const params = new URLSearchParams();
  if (topic !== '') params.set('topic', topic);
  if (q !== '') params.set('q', q);
  if (sort !== '') params.set('sort', sort);
  if (sort !== '' && direction === 'ascending') params.set('dir', 'asc');
  return params.size === 0 ? '' : `?${params.toString()}`;
}
