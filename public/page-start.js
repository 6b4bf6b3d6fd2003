// Runs before anything is painted: what the reader has chosen holds from the first line on.
{
  const root = document.documentElement;
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
}
