// Runs before anything is painted: where the address holds a choice, the page shows only when the choice is made.
if (location.search !== '') document.documentElement.classList.add('settling');
