import { element } from './element.ts';

/** The link that what is shown in place stands for. */
export function onward(href: string, text: string): HTMLElement {
  return element('p', {}, [element('a', { href, class: 'in-place-link' }, [text])]);
}
