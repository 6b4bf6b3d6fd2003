/** In pixels: what is kept free between a popover, what it stands beside, and the edges of the screen. */
const EDGE = 8;

/** Lays an open popover under what it belongs to; above it, where only there is room. It scrolls with the page. */
export function placeBeside(popover: HTMLElement, { left, top, bottom }: DOMRect): void {
  const room = document.documentElement.clientWidth - popover.offsetWidth - EDGE;
  const above = top - EDGE - popover.offsetHeight;
  const under = bottom + EDGE;
  const fits = under + popover.offsetHeight <= document.documentElement.clientHeight;
  popover.style.setProperty('left', `${scrollX + Math.max(EDGE, Math.min(left, room))}px`);
  popover.style.setProperty('top', `${scrollY + (fits || above < 0 ? under : above)}px`);
}
