import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { topicNotes } from './topic-notes.ts';
import type { ParsedReport } from './parse-report.ts';
import { type RenderOptions, stringify, toHast } from './render-report.ts';

export interface TopicOptions extends RenderOptions {
  topic: string;
  /** The report's page. */
  href: string;
  /** Sets the ids of its notes apart from those of other reports on the page. */
  prefix: string;
  headingLevel: 3 | 4;
}

/** What a report says on a topic, as HTML. */
export interface RenderedTopic {
  sections: string[];
  /** The list of the notes that the sections cite, counted from 1; '' when there are none. */
  notes: string;
}

/**
 * The sections of a report that belong to a topic, for a page that gathers several reports: with headings of the given
 * level that do not name the topic again, with the notes that they cite, and without the other ids, which belong to the
 * report's own page.
 */
export function renderTopic(report: ParsedReport, options: TopicOptions): RenderedTopic {
  const tree = toHast(report, options);
  const sections = sectionsOf(tree, options.topic);
  const notes = topicNotes(tree, sections, options.prefix);
  for (const part of notes ? [...sections, notes] : sections) detach(part, options);
  return { sections: sections.map(({ children }) => stringify(children)), notes: notes ? stringify([notes]) : '' };
}

function sectionsOf(tree: Root, topic: string): Element[] {
  const sections: Element[] = [];
  visit(tree, 'element', (node) => {
    const topics = String(node.properties['dataTopic'] ?? '').split(' ');
    if (node.tagName === 'section' && topics.includes(topic)) sections.push(node);
  });
  return sections;
}

function detach(section: Element, { base, topic, href, prefix, headingLevel }: TopicOptions): void {
  visit(section, 'element', (node) => {
    if (node.tagName === 'h2') {
      node.tagName = `h${headingLevel}`;
      visit(node, 'element', (part) => leaveOut(part, `${base}topics/${topic}/`));
    }
    const { id, href: target } = node.properties;
    if (!String(id ?? '').startsWith(prefix)) delete node.properties.id;
    delete node.properties['ariaLabelledBy'];
    delete node.properties['ariaDescribedBy'];
    if (typeof target === 'string' && target.startsWith('#') && !target.startsWith(`#${prefix}`)) {
      node.properties.href = `${href}${target}`;
    }
  });
}

/** Takes the link to a topic from the head of a heading, with the colon behind it, unless nothing else is there. */
function leaveOut(part: Element, topic: string): void {
  const [link, next, ...rest] = part.children;
  if (link?.type !== 'element' || link.properties.href !== topic || next?.type !== 'text') return;
  const value = next.value.replace(/^[：:\s]+/, '');
  if (value !== '' || rest.length > 0) part.children = [{ ...next, value }, ...rest];
}
