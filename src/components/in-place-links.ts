/**
 * Has terms, figures and notes of a report open where they stand, beside the link that leads to them. What that takes is
 * loaded when the reader comes near such a link. Without a script, where popovers are not known, with a key for a new
 * tab, and where what is to be shown does not come, the link is a link.
 */
export function openLinksInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll(LINKS)) link.setAttribute('aria-haspopup', 'dialog');
  for (const near of ['pointerover', 'focusin']) document.addEventListener(near, foresee);
  document.addEventListener('click', open);
}

const LINKS = '.report-text :is(.term, .figure, [data-footnote-ref])';

function foresee(event: Event): void {
  if (linkOf(event)) void load().catch(() => null);
}

function open(event: MouseEvent): void {
  const link = linkOf(event);
  if (!link || isForBrowser(event)) return;
  event.preventDefault();
  load()
    .then(({ openInPlace }) => openInPlace(link))
    .catch(() => location.assign(link.href));
}

function load() {
  return import('./in-place.ts');
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
}

/** With such a key, browsers open links elsewhere. */
function isForBrowser({ altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || defaultPrevented;
}
