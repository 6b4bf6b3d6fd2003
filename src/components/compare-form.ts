import { type CompareState, writeState } from './compare-state.ts';

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

/** Says how many indicators are left, or nothing when none was asked for, and how much was chosen. */
export function tellChosen(root: ParentNode, state: CompareState, shown: number | null): void {
  const { districts, indicators } = state;
  const told = shown === null ? '' : shown === 0 ? '没有符合条件的指标' : `显示 ${shown} 项指标`;
  setText(root, '[data-status]', told);
  setText(root, '[data-chosen=any]', writeState(state) === '' ? '' : '（已选）');
  setText(root, '[data-chosen=d]', districts.length === 0 ? '' : `（${districts.length}）`);
  setText(root, '[data-chosen=i]', indicators.length === 0 ? '' : `（${indicators.length}）`);
}

function setText(root: ParentNode, selector: string, text: string): void {
  const place = root.querySelector(selector);
  if (place) place.textContent = text;
}
