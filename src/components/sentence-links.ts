import { permalinkOf } from './permalink.ts';

/** Has the tools beside a sentence loaded with the first permalink that is followed. */
export function followSentenceLinks(): void {
  document.addEventListener('click', ({ target }) => {
    if (permalinkOf(target)) import('./sentence-tools.ts').catch(() => null);
  });
}
