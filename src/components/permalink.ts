/** The permalink that was pressed. Other links to a sentence (contents, figures) are there to read it. */
export function permalinkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.permalink, .sentence-list a') : null;
}
