/** What stands in the title of the window and on paper of a query: without it a printed sheet would not lead back. */
export function tellPaper(query: string): void {
  const { dataset } = document.documentElement;
  const own = (plain ??= document.title);
  const asked = query.trim();
  document.title = asked === '' ? own : `${asked} · ${own}`;
  dataset['title'] = document.title;
  tell('[data-asked]', asked === '' ? '' : `：${asked}`);
  tell('[data-asked-at]', asked === '' ? '' : addressOf(location.search));
}

/** The title of the page before anything was asked. */
let plain: string | undefined;

function tell(selector: string, text: string): void {
  document.querySelector(selector)?.replaceChildren(text);
}

/** As it is typed, with the characters that it stands for. */
function addressOf(search: string): string {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location;
  return decodeURI(href.replace(/\?.*$/, '') + search);
}
