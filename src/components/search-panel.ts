import type { FoundPage, SearchAnswer } from '../search/answer.ts';
import { type SearchClient, openSearch } from '../search/client.ts';
import { toQuestion } from '../search/question.ts';
import { toAddress } from './search-address.ts';
import { type SearchExtras, openExtras } from './search-extras.ts';
import { type SearchFields, searchFields } from './search-fields.ts';
import { followKeys } from './search-keys.ts';
import { tellPaper } from './search-paper.ts';
import { returnToPlace } from './search-place.ts';
import { resultItems } from './search-results.ts';
import { LOADING, emptyHelp, errorHelp, extrasHelp, folderHelp, idleHelp, statusLine } from './search-status.ts';

type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * `<search-panel data-bundle data-base>`: runs the form inside it against the index and lists what is found.
 * Its `data-state` tells how far it is; the address always holds what is asked.
 */
class SearchPanel extends HTMLElement {
  #client: Promise<SearchClient> | undefined;
  #extras: Promise<SearchExtras> | undefined;
  #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the newest run: answers of older ones come too late. */
  #run = 0;
  /** The address to which Back returns from what is typed now. */
  #entry = '';

  connectedCallback(): void {
    // From a folder, browsers let no page read other files.
    if (location.protocol === 'file:') return this.#show('error', [], folderHelp());
    const { signal } = (this.#listeners = new AbortController());
    const { query } = this.#fields;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), this.#submit()), { signal });
    this.#form.addEventListener('change', (event) => event.target !== query && this.#submit(), { signal });
    query.addEventListener('input', (event) => this.#type(event as InputEvent), { signal });
    query.addEventListener('compositionend', () => this.#schedule(), { signal });
    query.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    followKeys(this, query, () => this.#ask(''), signal);
    returnToPlace(this, signal);
    // Whoever was faster than the script has typed already.
    if (location.search === '' && query.value !== '') this.#schedule();
    else this.#restore();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
    this.#forget();
  }

  #restore(): void {
    this.#fields.restore(location.search);
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

  #ask(query: string): void {
    this.#fields.query.value = query;
    this.#fields.query.focus();
    this.#submit();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const run = (this.#run += 1);
    const { q } = this.#fields.read();
    if (toQuestion(q).needle === '') return this.#show('idle', [], idleHelp());
    this.#show('loading', [LOADING]);
    try {
      const opened = this.#open();
      void this.#openExtras().catch(() => undefined);
      const client = await opened;
      const answer = await client.search(q, this.#fields.filter());
      const answers = this.#extrasOf((extras) => extras.answers(q, answer.pages.length));
      await Promise.race([answers, new Promise((done) => setTimeout(done, GRACE))]);
      if (run !== this.#run) return;
      this.#tell(client, q, answer);
      void answers.then((nodes) => run === this.#run && this.#part('[data-answers]').replaceChildren(...nodes));
      const related = await this.#extrasOf((extras) => extras.related(q), extrasHelp);
      if (run === this.#run) this.#part('[data-related]').replaceChildren(...related);
    } catch {
      if (run === this.#run) this.#fail();
    }
  }

  #tell(client: SearchClient, query: string, answer: SearchAnswer): void {
    this.#fields.count(answer.counts);
    const help = answer.pages.length === 0 ? emptyHelp(this.#fields.narrows() ? () => this.#widen() : null) : [];
    const readHits = (page: FoundPage): ReturnType<SearchClient['readHits']> => client.readHits(page, query);
    this.#show('done', statusLine(query, answer), help, resultItems(answer.pages, readHits));
  }

  /** What stands exactly is found without the extras: when they cannot be loaded, `otherwise` says so. */
  async #extrasOf(ask: (extras: SearchExtras) => Promise<Node[]>, otherwise = (): Node[] => []): Promise<Node[]> {
    try {
      return await ask(await this.#openExtras());
    } catch {
      this.#extras = undefined;
      return otherwise();
    }
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
    this.#fields.widen();
    this.#submit();
  }

  /** The bundle is loaded once, by the first search or when the field is entered. */
  #open(): Promise<SearchClient> {
    return (this.#client ??= openSearch(this.dataset['bundle'] ?? '', { base: this.#base }));
  }

  #openExtras(): Promise<SearchExtras> {
    this.#extras ??= openExtras(this.#open(), this.#base, Number(this.dataset['numbers'] ?? 0));
    return this.#extras;
  }

  #forget(): void {
    void this.#client?.then((client) => client.close()).catch(() => undefined);
    this.#client = undefined;
    this.#extras = undefined;
  }

  /** While loading, the last results stay where they are. */
  #show(state: State, status: (Node | string)[], help: Node[] = [], results: Node[] = []): void {
    document.documentElement.classList.remove('settling');
    this.#part('[data-status]').replaceChildren(...status);
    this.#part('[data-help]').replaceChildren(...help);
    if (state !== 'loading') {
      tellPaper(state === 'done' ? this.#fields.query.value : '');
      this.#part('[data-results]').replaceChildren(...results);
      this.#part('[data-answers]').replaceChildren();
      this.#part('[data-related]').replaceChildren();
    }
    this.dataset['state'] = state;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #address(): string {
    return toAddress(location.pathname, this.#fields.read());
  }

  get #fields(): SearchFields {
    return searchFields(this.#form);
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`search-panel: ${selector} is missing`);
    return part;
  }
}

/** In milliseconds; Safari allows no more than 100 changes of the address in 30 seconds. */
const TYPING_PAUSE = 300;

/** In milliseconds: what stands above the results is waited for so long, that they need not move down afterwards. */
const GRACE = 120;

customElements.define('search-panel', SearchPanel);
