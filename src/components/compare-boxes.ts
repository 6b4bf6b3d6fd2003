import { nameOf, rowsOf } from './compare-row.ts';

/**
 * Lets the form choose among the indicators of the tables, topic by topic. The page does not send them: without a script
 * the form does nothing, and each indicator stands in the tables already.
 */
export function addIndicatorBoxes(form: ParentNode, tables: ParentNode): void {
  const place = form.querySelector('[data-choice=i]');
  const topics = form.querySelectorAll<HTMLOptionElement>('[name=topic] option:not([value=""])');
  for (const { value: topic, text } of topics) {
    const bodies = [...tables.querySelectorAll(`tbody[data-topic="${topic}"]`)];
    const names = new Map(bodies.flatMap(rowsOf).map((row) => [row.dataset['indicator'] ?? '', nameOf(row)]));
    if (names.size > 0) place?.append(fieldset(text, names));
  }
}

function fieldset(topic: string, names: ReadonlyMap<string, string>): HTMLFieldSetElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = topic;
  set.append(legend, ...[...names].map(([id, name]) => box(id, name)));
  return set;
}

function box(id: string, name: string): HTMLLabelElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = 'i';
  input.value = id;
  const label = document.createElement('label');
  label.append(input, name);
  return label;
}
