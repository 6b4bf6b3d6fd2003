/**
 * Leaves in the history entry how far the page was scrolled, and returns there when Back loads it anew: results come
 * after the browser has looked for the place. Takes the first list of results only.
 */
export function returnToPlace(panel: HTMLElement, signal: AbortSignal): void {
  const keep = (): void => history.replaceState({ ...stateOf(), place: window.scrollY }, '');
  window.addEventListener('pagehide', keep, { signal });
  const place = stateOf()['place'];
  if (typeof place !== 'number') return;
  const observer = new MutationObserver(() => {
    if (panel.dataset['state'] !== 'done') return;
    observer.disconnect();
    window.scrollTo(0, place);
  });
  observer.observe(panel, { attributeFilter: ['data-state'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function stateOf(): Record<string, unknown> {
  return (history.state ?? {}) as Record<string, unknown>;
}
