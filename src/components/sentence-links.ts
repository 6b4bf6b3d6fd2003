/** Has the tools beside a sentence loaded with the first of its links that is followed. */
export function followSentenceLinks(): void {
  addEventListener('hashchange', load, { once: true });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#s-"]')) load();
  });
}

function load(): void {
  import('./sentence-tools.ts').catch(() => null);
}
