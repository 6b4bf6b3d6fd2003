import type { CompareState } from './compare-state.ts';

/** What the form says, on top of what it does not hold. */
export function readForm(form: HTMLFormElement, state: CompareState): CompareState {
  const data = new FormData(form);
  const turned = data.get('rows') === 'districts';
  return {
    ...state,
    topic: String(data.get('topic') ?? ''),
    q: String(data.get('q') ?? ''),
    grade: String(data.get('grade') ?? ''),
    districts: data.getAll('d').map(String),
    indicators: data.getAll('i').map(String),
    turned,
    // What orders the rows of one way is no column of the other.
    sort: turned === state.turned ? state.sort : '',
  };
}

/** Makes the form say what the state is. */
export function fillForm(form: HTMLFormElement, state: CompareState): void {
  const values = { topic: state.topic, q: state.q, grade: state.grade, rows: state.turned ? 'districts' : '' };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    if (isField && field.value !== value) field.value = value;
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    box.checked = (box.name === 'd' ? state.districts : state.indicators).includes(box.value);
  }
}

/** Says how many rows are left, or nothing when none was asked for, and how many were chosen of each list. */
export function tellChosen(form: HTMLFormElement, { districts, indicators }: CompareState, rows: number | null): void {
  const told = rows === null ? '' : rows === 0 ? '没有符合条件的指标' : `显示 ${rows} 项指标`;
  setText(form, '[data-status]', told);
  setText(form, '[data-chosen=d]', districts.length === 0 ? '' : `（${districts.length}）`);
  setText(form, '[data-chosen=i]', indicators.length === 0 ? '' : `（${indicators.length}）`);
}

function setText(form: HTMLFormElement, selector: string, text: string): void {
  const place = form.querySelector(selector);
  if (place) place.textContent = text;
}
