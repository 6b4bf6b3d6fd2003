import { compareCells } from './compare-order.ts';
import { type CompareState, readState, writeState } from './compare-state.ts';

/**
 * Sorts and filters the comparison table in place and keeps the choice in the address. Without it the
 * table is whole and readable, in the order of the page.
 */
class CompareTable extends HTMLElement {
  private state: CompareState = readState('');

  connectedCallback(): void {
    const form = this.form();
    form.hidden = false;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-district]')) this.addButton(head);
    this.rows().forEach((row, i) => (row.dataset['order'] = String(i)));
    form.addEventListener('input', () => this.change({ topic: this.value('topic'), q: this.value('q') }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.change(readState(''));
    });
    addEventListener('popstate', () => this.show(readState(location.search)));
    this.show(readState(location.search));
  }

  private change(change: Partial<CompareState>): void {
    const state = { ...this.state, ...change };
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`);
    this.show(state);
  }

  private show(state: CompareState): void {
    this.state = state;
    this.setValue('topic', state.topic);
    this.setValue('q', state.q);
    this.filter();
    this.sort();
  }

  private filter(): void {
    const { topic, q } = this.state;
    const wanted = fold(q);
    for (const row of this.rows()) {
      const inTopic = topic === '' || row.closest('tbody')?.dataset['topic'] === topic;
      row.hidden = !inTopic || !fold(row.dataset['words'] ?? '').includes(wanted);
    }
    for (const body of this.querySelectorAll('tbody'))
      body.hidden = !body.querySelector('tr[data-words]:not([hidden])');
    const chosen = topic !== '' || wanted !== '';
    const single = this.querySelector('details.compare-single');
    if (chosen && single?.querySelector('tbody:not([hidden])')) single.setAttribute('open', '');
    const shown = this.rows().filter((row) => !row.hidden).length;
    this.tell(chosen ? (shown === 0 ? '没有符合条件的指标' : `显示 ${shown} 项指标`) : '');
  }

  private sort(): void {
    const { sort, direction } = this.state;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-district]')) {
      head.setAttribute('aria-sort', head.dataset['district'] === sort ? direction : 'none');
    }
    for (const body of this.querySelectorAll('tbody')) {
      const heads = [...(body.parentElement?.querySelectorAll<HTMLElement>('thead th') ?? [])];
      const column = heads.findIndex((head) => head.dataset['district'] === sort);
      const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr[data-words]')];
      body.append(
        ...rows.toSorted((a, b) => (column < 0 ? 0 : compareRows(a, b, column, direction)) || orderOf(a) - orderOf(b)),
      );
    }
  }

  private addButton(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.title = '按这一列排序：计数方式相同的排在一起';
    button.addEventListener('click', () => this.toggle(head.dataset['district'] ?? ''));
    head.replaceChildren(button);
  }

  /** First click: largest first; second: smallest first; third: the order of the page. */
  private toggle(district: string): void {
    const { sort, direction } = this.state;
    if (sort !== district) this.change({ sort: district, direction: 'descending' });
    else if (direction === 'descending') this.change({ direction: 'ascending' });
    else this.change({ sort: '', direction: 'descending' });
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-words]')];
  }

  private form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('compare-table: no form');
    return form;
  }

  private value(name: string): string {
    return String(new FormData(this.form()).get(name) ?? '');
  }

  private setValue(name: string, value: string): void {
    const field = this.form().elements.namedItem(name);
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value !== value)
      field.value = value;
  }

  private tell(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

function compareRows(
  a: HTMLTableRowElement,
  b: HTMLTableRowElement,
  column: number,
  direction: CompareState['direction'],
): number {
  return compareCells(cellOf(a, column), cellOf(b, column), direction);
}

function cellOf(row: HTMLTableRowElement, column: number): { counted: string | undefined; value: number } {
  const { counted, value } = row.cells[column]?.dataset ?? {};
  return { counted, value: Number(value ?? 0) };
}

function orderOf(row: HTMLElement): number {
  return Number(row.dataset['order']);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

customElements.define('compare-table', CompareTable);
