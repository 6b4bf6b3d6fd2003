import type { SearchAnswer, SearchFilter, SearchOrder } from '../search/answer.ts';
import { type SearchForm, readAddress } from './search-address.ts';

/** The fields of the search form. */
export interface SearchFields {
  readonly query: HTMLInputElement;
  read(): SearchForm;
  /** Sets every field to what an address asks; a value that no list has stands for all. */
  restore(search: string): void;
  /** What the lists ask of the index. */
  filter(): SearchFilter;
  /** Whether a list narrows the search. */
  narrows(): boolean;
  /** Sets the lists that narrow to all. */
  widen(): void;
  /** Writes behind each value on how many pages it is found. */
  count(counts: SearchAnswer['counts']): void;
}

/** The fields of a form with the inputs `q`, `district`, `topic`, `year` and `sort`. */
export function searchFields(form: HTMLFormElement): SearchFields {
  const query = part<HTMLInputElement>(form, 'q');
  const lists = {
    district: part<HTMLSelectElement>(form, 'district'),
    topic: part<HTMLSelectElement>(form, 'topic'),
    year: part<HTMLSelectElement>(form, 'year'),
  };
  const sort = part<HTMLSelectElement>(form, 'sort');
  return {
    query,
    read: () => ({
      q: query.value,
      district: lists.district.value,
      topic: lists.topic.value,
      year: lists.year.value,
      sort: sort.value,
    }),
    restore(search) {
      const asked = readAddress(search);
      query.value = asked.q;
      for (const [name, list] of Object.entries(lists)) choose(list, asked[name as keyof typeof lists]);
      choose(sort, asked.sort);
    },
    filter: () => ({
      district: nameOf(lists.district),
      topic: valueOf(lists.topic),
      year: valueOf(lists.year),
      sort: ORDERS.find((order) => order === sort.value),
    }),
    narrows: () => Object.values(lists).some(({ value }) => value !== ''),
    widen: () => Object.values(lists).forEach((list) => choose(list, '')),
    count({ districts, topics, years }) {
      label(lists.district, ({ dataset }) => districts.get(dataset['name'] ?? '') ?? 0);
      label(lists.topic, ({ value }) => (topics === null ? null : (topics.get(value) ?? 0)));
      label(lists.year, ({ value }) => years.get(value) ?? 0);
    },
  };
}

const ORDERS: readonly SearchOrder[] = ['best', 'newest', 'oldest'];

function part<Part extends HTMLElement>(form: HTMLFormElement, name: string): Part {
  const found = form.querySelector<Part>(`[name=${name}]`);
  if (found === null) throw new Error(`search form: ${name} is missing`);
  return found;
}

function choose(list: HTMLSelectElement, value: string): void {
  list.value = value;
  if (list.selectedIndex < 0) list.selectedIndex = 0;
}

function valueOf({ value }: HTMLSelectElement): string | undefined {
  return value === '' ? undefined : value;
}

/** Pages carry the name of a district, addresses its id. */
function nameOf(list: HTMLSelectElement): string | undefined {
  return list.value === '' ? undefined : (list.selectedOptions[0]?.dataset['name'] ?? list.value);
}

function label(list: HTMLSelectElement, count: (option: HTMLOptionElement) => number | null): void {
  for (const option of list.options) {
    if (option.value === '') continue;
    const name = (option.dataset['name'] ??= option.textContent);
    const pages = count(option);
    option.textContent = pages === null ? name : `${name}（${pages}）`;
  }
}
