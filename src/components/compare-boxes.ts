import { nameOf, rowsOf } from './compare-row.ts';
import { element } from './element.ts';

/**
 * Lets the form choose among the indicators of the tables, topic by topic; once it can, nothing is added. The page does
 * not send them: without a script the form does nothing, and each indicator stands in the tables already.
 */
export function addIndicatorBoxes(form: ParentNode, tables: ParentNode): void {
  const place = indicatorChoice(form);
  if (place.querySelector('fieldset')) return;
  const topics = form.querySelectorAll<HTMLOptionElement>('[name=topic] option:not([value=""])');
  for (const { value: topic, text } of topics) {
    const bodies = [...tables.querySelectorAll(`tbody[data-topic="${topic}"]`)];
    const names = new Map(bodies.flatMap(rowsOf).map((row) => [row.dataset['indicator'] ?? '', nameOf(row)]));
    const boxes = [...names].map(([value, name]) =>
      element('label', {}, [element('input', { type: 'checkbox', name: 'i', value }), name]),
    );
    if (boxes.length > 0) place.append(element('fieldset', {}, [element('legend', {}, [text]), ...boxes]));
  }
}

/** Where the form unfolds them. */
export function indicatorChoice(form: ParentNode): HTMLDetailsElement {
  const place = form.querySelector<HTMLDetailsElement>('details[data-choice=i]');
  if (!place) throw new Error('compare-table: no choice of indicators');
  return place;
}
