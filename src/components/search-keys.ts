/**
 * Keys of the search page: `/` goes to the field, ↓ and ↑ go through the links of the results and back to the
 * field, Esc returns to the field and, there, empties it.
 */
export function followKeys(
  panel: HTMLElement,
  query: HTMLInputElement,
  onEmpty: () => void,
  signal: AbortSignal,
): void {
  document.addEventListener('keydown', (event) => isPlain(event) && toField(event, query), { signal });
  panel.addEventListener('keydown', (event) => isPlain(event) && go(event, panel, query, onEmpty), { signal });
}

/** No other key is held, and no word is being composed. */
function isPlain(event: KeyboardEvent): boolean {
  return !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function toField(event: KeyboardEvent, query: HTMLInputElement): void {
  if (event.key !== '/' || (event.target instanceof Element && event.target.closest('input, select, textarea'))) return;
  event.preventDefault();
  query.focus();
  query.select();
}

function go(event: KeyboardEvent, panel: HTMLElement, query: HTMLInputElement, onEmpty: () => void): void {
  const { key, target } = event;
  if (key === 'Escape' && target === query && query.value !== '') {
    event.preventDefault();
    onEmpty();
  } else if (key === 'Escape') {
    query.focus();
  } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !(target instanceof HTMLSelectElement)) {
    const links = [query, ...panel.querySelectorAll<HTMLElement>(LINKS)].filter((link) => link.checkVisibility());
    const at = links.findIndex((link) => link === target);
    const next = at === -1 ? undefined : links[at + (key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

const LINKS = ':is([data-answers], [data-results], [data-related], [data-help]) :is(a, summary, button)';
