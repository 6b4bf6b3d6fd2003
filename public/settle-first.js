// Runs before anything is painted: where the address holds a choice, the page shows only when the choice is made, and
// what that takes is loaded meanwhile.
if (location.search !== '') {
  document.documentElement.classList.add('settling');
  const { preload: href } = document.currentScript.dataset;
  if (href && location.protocol !== 'file:') {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
}
