import type { SearchAnswer } from '../search/answer.ts';
import { type SearchClient, openSearch } from '../search/client.ts';
import { toQuestion } from '../search/question.ts';
import { type SearchForm, readAddress, toAddress } from './search-address.ts';
import { resultItems } from './search-results.ts';
import { LOADING, emptyHelp, errorHelp, idleHelp, statusLine } from './search-status.ts';

type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * `<search-panel data-bundle data-base>`: runs the form inside it against the index and lists what is found.
 * Its `data-state` tells how far it is; the address always holds what is asked.
 */
class SearchPanel extends HTMLElement {
  #client: Promise<SearchClient> | undefined;
  #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the newest run: answers of older ones come too late. */
  #run = 0;
  /** The address to which Back returns from what is typed now. */
  #entry = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), this.#submit()), { signal });
    this.#form.addEventListener('change', (event) => event.target !== this.#query && this.#submit(), { signal });
    this.#query.addEventListener('input', (event) => this.#type(event as InputEvent), { signal });
    this.#query.addEventListener('compositionend', () => this.#schedule(), { signal });
    this.#query.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
    this.#forget();
  }

  #restore(): void {
    const form = readAddress(location.search);
    this.#query.value = form.q;
    this.#district.value = form.district;
    this.#topic.value = form.topic;
    this.#entry = location.href;
    void this.#search();
  }

  /** While a Chinese word is being composed, the field holds unfinished pinyin. */
  #type(event: InputEvent): void {
    if (!event.isComposing) this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#run += 1;
    this.#show('loading', [LOADING]);
    this.#timer = setTimeout(() => {
      history.replaceState(history.state, '', this.#address);
      void this.#search();
    }, TYPING_PAUSE);
  }

  /** What was typed since the last entry has overwritten its address: it is put back before a new entry is made. */
  #submit(): void {
    const address = new URL(this.#address, location.href).href;
    if (address !== this.#entry) {
      history.replaceState(history.state, '', this.#entry);
      history.pushState(null, '', address);
      this.#entry = address;
    }
    void this.#search();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const run = (this.#run += 1);
    const { q, district, topic } = this.#asked;
    if (toQuestion(q).needle === '') return this.#show('idle', [], idleHelp());
    this.#show('loading', [LOADING]);
    try {
      const client = await this.#open();
      const filter = { district: nameOf(this.#district, district), topic: topic === '' ? undefined : topic };
      const answer = await client.search(q, filter);
      if (run === this.#run) this.#tell(q, answer);
    } catch {
      if (run === this.#run) this.#fail();
    }
  }

  #tell(query: string, answer: SearchAnswer): void {
    label(this.#district, (option) => answer.counts.districts.get(option.dataset['name'] ?? '') ?? 0);
    label(this.#topic, (option) => answer.counts.topics.get(option.value) ?? 0);
    const help = answer.pages.length === 0 ? emptyHelp(this.#narrowed ? () => this.#widen() : null) : [];
    this.#show('done', statusLine(query, answer), help, resultItems(answer.pages));
  }

  #fail(): void {
    this.#forget();
    this.#show(
      'error',
      [],
      errorHelp(() => void this.#search()),
    );
  }

  #widen(): void {
    this.#district.value = '';
    this.#topic.value = '';
    this.#submit();
  }

  /** The bundle is loaded once, by the first search or when the field is entered. */
  #open(): Promise<SearchClient> {
    return (this.#client ??= openSearch(this.dataset['bundle'] ?? '', this.dataset['base']));
  }

  #forget(): void {
    void this.#client?.then((client) => client.close()).catch(() => undefined);
    this.#client = undefined;
  }

  /** While loading, the last results stay where they are. */
  #show(state: State, status: (Node | string)[], help: Node[] = [], results: Node[] = []): void {
    this.#part('[data-status]').replaceChildren(...status);
    this.#part('[data-help]').replaceChildren(...help);
    if (state !== 'loading') this.#part('[data-results]').replaceChildren(...results);
    this.dataset['state'] = state;
  }

  get #asked(): SearchForm {
    return { q: this.#query.value, district: this.#district.value, topic: this.#topic.value };
  }

  get #address(): string {
    return toAddress(location.pathname, this.#asked);
  }

  get #narrowed(): boolean {
    return this.#district.value !== '' || this.#topic.value !== '';
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  get #query(): HTMLInputElement {
    return this.#part<HTMLInputElement>('[name=q]');
  }

  get #district(): HTMLSelectElement {
    return this.#part<HTMLSelectElement>('[name=district]');
  }

  get #topic(): HTMLSelectElement {
    return this.#part<HTMLSelectElement>('[name=topic]');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`search-panel: ${selector} is missing`);
    return part;
  }
}

/** In milliseconds; Safari allows no more than 100 changes of the address in 30 seconds. */
const TYPING_PAUSE = 300;

function nameOf(select: HTMLSelectElement, value: string): string | undefined {
  return value === '' ? undefined : (select.selectedOptions[0]?.dataset['name'] ?? value);
}

function label(select: HTMLSelectElement, count: (option: HTMLOptionElement) => number): void {
  for (const option of select.options) {
    if (option.value !== '') option.textContent = `${option.dataset['name'] ?? option.value}（${count(option)}）`;
  }
}

customElements.define('search-panel', SearchPanel);
