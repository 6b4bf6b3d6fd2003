/** Brings the search: at once where the address asks something, else when the page is there and read. */
function start(): void {
  void import('./search-panel.ts');
}

if (location.search !== '' || document.readyState === 'complete') start();
else addEventListener('load', start);
