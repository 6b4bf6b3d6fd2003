import { figureContent } from './in-place-figure.ts';
import { onward } from './in-place-onward.ts';
import { getPlaces } from './in-place-places.ts';
import { element } from './element.ts';

/** What is shown of a term, a figure or a note. @throws when neither the page nor the site can tell. */
export async function contentOf(link: HTMLAnchorElement): Promise<Node[]> {
  if (link.matches('[data-footnote-ref]')) return noteContent(link);
  const places = await getPlaces();
  return link.matches('.term') ? termContent(link, places.terms) : figureContent(link, places);
}

function termContent({ hash, href }: HTMLAnchorElement, terms: Terms): Node[] {
  const note = terms[decodeURIComponent(hash.slice(1))];
  if (!note) throw new Error(`no term ${hash}`);
  const full = note.full === undefined ? [] : [element('p', { class: 'muted' }, [`全称：${note.full}`])];
  return [
    element('p', { class: 'in-place-title' }, [note.term]),
    ...full,
    element('p', {}, [note.meaning]),
    onward(href, '到词汇'),
  ];
}

type Terms = Awaited<ReturnType<typeof getPlaces>>['terms'];

function noteContent({ hash, ariaLabel }: HTMLAnchorElement): Node[] {
  const note = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!note) throw new Error(`no note ${hash}`);
  const copy = element('div', {}, [...note.cloneNode(true).childNodes]);
  for (const part of copy.querySelectorAll('.permalink, [data-footnote-backref]')) part.remove();
  // Ids belong to the note itself.
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  return [element('p', { class: 'in-place-title' }, [ariaLabel ?? '']), copy, onward(hash, '到注释')];
}
