/** What the search form asks: the text as typed, and the values of its lists, empty for all. */
export interface SearchForm {
  readonly q: string;
  readonly district: string;
  readonly topic: string;
  readonly year: string;
  readonly sort: string;
}

const NAMES = ['q', 'district', 'topic', 'year', 'sort'] as const;

/** Reads `?q=&district=&topic=&year=&sort=`. */
export function readAddress(search: string): SearchForm {
  const parameters = new URLSearchParams(search);
  const read = (name: (typeof NAMES)[number]): string => parameters.get(name) ?? '';
  return { q: read('q'), district: read('district'), topic: read('topic'), year: read('year'), sort: read('sort') };
}

/** The address of a form on the page at `pathname`; what is empty is left out. */
export function toAddress(pathname: string, form: SearchForm): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) {
    if (form[name] !== '') parameters.set(name, form[name].slice(0, LONGEST_VALUE));
  }
  const query = parameters.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** Servers refuse addresses of more than some 8 KB, and a Chinese character takes 9 bytes. */
const LONGEST_VALUE = 500;
