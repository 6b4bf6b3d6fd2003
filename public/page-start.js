// Runs before anything is painted.
{
  const root = document.documentElement;

  // What the reader has chosen holds from the first line on.
  const take = () => {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem('reader') || '{}');
    } catch {
      return; // A browser that keeps nothing shows the page as it comes.
    }
    for (const name of ['text', 'theme', 'spacing', 'width']) {
      if (kept?.[name]) root.dataset[name] = kept[name];
      else delete root.dataset[name];
    }
  };
  take();
  // A page that the browser brings back as it was left, or that stands open beside, follows what was chosen elsewhere.
  addEventListener('pageshow', take);
  addEventListener('storage', take);
  // Where nothing can be read aloud no room is kept for it.
  if (!('speechSynthesis' in window)) root.dataset.speech = 'none';

  // Where the address holds a choice, a page that can be chosen from shows only when the choice is made, and what that
  // takes is loaded meanwhile.
  const { settles, preload } = document.currentScript.dataset;
  const choice = settles !== undefined && location.search !== '';
  if (choice) root.classList.add('settling');
  if (choice && preload && location.protocol !== 'file:') {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: preload }));
  }

  // The modules of the built page come when it is painted: what is read waits for nothing that is pressed later.
  const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const painted = new Promise((resolve) => {
    if (choice || !globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return resolve();
    const watch = ({ name }) => name === 'first-contentful-paint' && resolve();
    new PerformanceObserver((list) => list.getEntries().forEach(watch)).observe({ type: 'paint', buffered: true });
    // A browser that guards its reader tells no times.
    addEventListener('load', () => setTimeout(resolve, 1000));
  });
  Promise.all([parsed, painted]).then(() => {
    for (const script of document.querySelectorAll('script[data-src]')) {
      import(script.dataset.src).finally(() => script.removeAttribute('data-src'));
    }
  });
}
