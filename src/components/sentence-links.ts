/** Has the tools beside a sentence loaded with the first permalink that is followed. */
export function followSentenceLinks(): void {
  document.addEventListener('click', ({ target }) => {
    if (permalinkOf(target)) import('./sentence-tools.ts').catch(() => null);
  });
}

/** The permalink that was pressed. Other links to a sentence (contents, figures) are there to read it. */
export function permalinkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.permalink, .sentence-list a') : null;
}
