import { choosesRows, filterColumns, filterGrades, filterRows } from './compare-filter.ts';
import { addIndicatorBoxes, indicatorChoice } from './compare-boxes.ts';
import { fillForm, readForm, tellChosen } from './compare-form.ts';
import { rowsOf } from './compare-row.ts';
import { markSorted, sortRows } from './compare-sort.ts';
import { type CompareState, readState, writeState } from './compare-state.ts';
import { turnedTable } from './compare-turned.ts';

/**
 * Filters, sorts and turns the comparison table in place and keeps the choice in the address. Without it the table is
 * whole and readable, in the order of the page.
 */
class CompareTable extends HTMLElement {
  private state: CompareState = readState('');

  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLElement>('th[data-district]')) this.addButton(head);
    rowsOf(this).forEach((row, i) => (row.dataset['order'] = String(i)));
    this.form.addEventListener('input', () => this.change(readForm(this.form, this.state)));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.change(readState(''));
    });
    this.find('[data-download]').addEventListener('click', () => void this.download());
    // What was chosen before the script came counts; a page that is read as it is asks nothing.
    const chosen = location.search === '' ? readForm(this.form, this.state) : readState(location.search);
    if (writeState(chosen) !== '') this.change(chosen);
    addEventListener('popstate', () => this.show(readState(location.search)));
    indicatorChoice(this.form).addEventListener('toggle', () => this.fillForm());
    document.documentElement.classList.remove('settling');
  }

  private change(state: CompareState): void {
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`);
    this.show(state);
  }

  private show(state: CompareState): void {
    this.state = state;
    this.fillForm();
    const shown = filterRows(this.tables, state);
    const chosen = choosesRows(state);
    const empty = !this.tables.querySelector(':scope > .compare-room tbody:not([hidden])');
    for (const part of this.tables.querySelectorAll<HTMLElement>(':scope > :is(h2, .compare-room)'))
      part.hidden = empty;
    const single = this.querySelector<HTMLDetailsElement>('details.compare-single');
    if (single) {
      single.hidden = !single.querySelector('tbody:not([hidden])');
      if (chosen && !single.hidden) single.open = true;
    }
    filterColumns(this.tables, state);
    filterGrades(this.tables, state);
    sortRows(this.tables, state);
    this.turn();
    this.keepInLinks();
    tellChosen(this, state, chosen ? shown : null);
  }

  private fillForm(): void {
    const { state, form, tables } = this;
    if (state.indicators.length > 0 || indicatorChoice(form).open) addIndicatorBoxes(form, tables);
    fillForm(form, state);
  }

  /** The turned table is made anew from what shows; the tables of the page are hidden then, not lost. */
  private turn(): void {
    const { state, tables } = this;
    const place = this.find('[data-turned-table]');
    tables.hidden = false;
    if (state.turned) {
      place.replaceChildren(turnedTable(tables, state, '一行一个地区'));
      for (const head of place.querySelectorAll<HTMLElement>('thead th[data-indicator]')) this.addButton(head);
      markSorted(place, state);
    }
    place.hidden = !state.turned;
    tables.hidden = state.turned;
  }

  /** The choice goes along to the tables of other years. */
  private keepInLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-choice]')) {
      link.search = writeState(this.state);
    }
  }

  private addButton(head: HTMLElement): void {
    const { district, indicator, name = head.textContent.trim() } = head.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.title = '按这一列排序：只排可比的，计数方式相同的排在一起';
    button.addEventListener('click', () => this.toggle(district ?? indicator ?? ''));
    head.replaceChildren(button);
  }

  /** First click: largest first; second: smallest first; third: the order of the page. */
  private toggle(sort: string): void {
    const { state } = this;
    const again = state.sort === sort;
    if (again && state.direction === 'ascending') this.change({ ...state, sort: '', direction: 'descending' });
    else this.change({ ...state, sort, direction: again ? 'ascending' : 'descending' });
    this.querySelector<HTMLElement>(`[data-district="${sort}"] button, [data-indicator="${sort}"] button`)?.focus();
  }

  private async download(): Promise<void> {
    const { downloadTables } = await import('./compare-download.ts');
    downloadTables(this.state.turned ? this.find('[data-turned-table]') : this.tables);
  }

  private get form(): HTMLFormElement {
    return this.find('form');
  }

  private get tables(): HTMLElement {
    return this.find('[data-tables]');
  }

  private find<Part extends HTMLElement>(selector: string): Part {
    const found = this.querySelector<Part>(selector);
    if (!found) throw new Error(`compare-table: no ${selector}`);
    return found;
  }
}

customElements.define('compare-table', CompareTable);
