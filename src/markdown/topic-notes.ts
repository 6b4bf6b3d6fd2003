import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/**
 * The notes that some sections of a report cite, in the order in which they do, as an `ol`; null when there are none.
 * The marks of the sections are counted anew from 1, and marks and notes lead to each other by ids with a prefix.
 */
export function topicNotes(tree: Root, sections: readonly Element[], prefix: string): Element | null {
  const known = notesOf(tree);
  const marks = sections.flatMap((section) => marksIn(section));
  const cited = new Map<string, { note: Element; marks: Element[] }>();
  // A note may cite another one: its marks come behind.
  for (const mark of marks) {
    const id = String(mark.properties.href).slice(1);
    const note = known.get(id);
    if (note && !cited.has(id)) marks.push(...marksIn(note));
    if (note) cited.set(id, { note, marks: [...(cited.get(id)?.marks ?? []), mark] });
  }
  const notes = [...cited.values()];
  for (const [i, { note, marks: own }] of notes.entries()) number(note, own, i + 1, prefix);
  if (notes.length === 0) return null;
  return { type: 'element', tagName: 'ol', properties: {}, children: notes.map(({ note }) => note) };
}

function notesOf(tree: Root): Map<string, Element> {
  const notes = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    if (node.properties['dataFootnotes'] === undefined) return undefined;
    visit(node, 'element', (item) => {
      if (item.tagName !== 'li' || typeof item.properties.id !== 'string') return undefined;
      notes.set(item.properties.id, item);
      return SKIP;
    });
    return EXIT;
  });
  return notes;
}

function marksIn(element: Element): Element[] {
  const marks: Element[] = [];
  visit(element, 'element', (node) => {
    if (node.properties['dataFootnoteRef'] !== undefined) marks.push(node);
  });
  return marks;
}

function number(note: Element, marks: readonly Element[], n: number, prefix: string): void {
  const back = new Set(marks.map(({ properties }) => `#${properties.id}`));
  note.properties.id = `${prefix}${note.properties.id}`;
  for (const { properties } of marks) {
    Object.assign(properties, { href: `#${note.properties.id}`, id: `${prefix}${properties.id}` });
    Object.assign(properties, { dataMark: String(n), ariaLabel: `注${n}` });
  }
  visit(note, 'element', ({ properties }, index, parent) => {
    if (properties['dataFootnoteBackref'] === undefined || !parent || index === undefined) return undefined;
    if (back.has(String(properties.href))) {
      Object.assign(properties, {
        href: `#${prefix}${String(properties.href).slice(1)}`,
        ariaLabel: `回到注${n}的正文`,
      });
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
}
