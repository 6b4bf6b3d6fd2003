/** Marks in the contents the section that is being read: the one that crosses a line in the upper part of the screen. */
export function followContents(): void {
  const sections = [...document.querySelectorAll('.report-body section[aria-labelledby]')];
  const crossing = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) crossing[isIntersecting ? 'add' : 'delete'](target);
      mark(sections.findLast((section) => crossing.has(section))?.getAttribute('aria-labelledby') ?? null);
    },
    { rootMargin: LINE },
  );
  for (const section of sections) observer.observe(section);
}

const LINE = '-30% 0px -70%';

function mark(id: string | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    if (link.hash !== `#${id}`) link.removeAttribute('aria-current');
    else if (!link.ariaCurrent) show(link);
  }
}

/** Contents longer than the screen follow on their own; the page is not moved. */
function show(link: HTMLAnchorElement): void {
  link.setAttribute('aria-current', 'true');
  const list = link.closest('.contents-beside');
  if (!list) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 2;
}
