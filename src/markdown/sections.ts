import type { Heading, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../text/position.ts';
import type { SectionNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { readTarget } from './target.ts';

/** One second-level section of a report. */
export interface Section extends Position {
  /** Id of the heading's sentence. */
  id: string;
  /** The heading's words. */
  heading: string;
  /** Ids of the topics that the heading links to. */
  topics: string[];
}

/** Wraps every second-level heading with what follows in a section that carries its topics. */
export function wrapSections(path: string, tree: Root): Section[] {
  const sections: Section[] = [];
  const children: RootContent[] = [];
  let current: SectionNode | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const section = describe(path, node);
      sections.push(section);
      current = wrap(section);
      children.push(current);
    }
    if (current && node.type !== 'footnoteDefinition') current.children.push(node);
    else children.push(node);
  }
  tree.children = children;
  return sections;
}

function describe(path: string, heading: Heading): Section {
  const topics: string[] = [];
  visit(heading, 'link', ({ url }) => {
    const target = readTarget(path, url);
    if (target.kind === 'topic') topics.push(target.id);
  });
  const [sentence] = heading.children;
  return {
    id: sentence?.type === 'sentence' ? sentence.id : '',
    heading: plainText(heading),
    topics,
    line: heading.position?.start.line ?? 1,
    column: heading.position?.start.column ?? 1,
  };
}

function wrap({ id, topics }: Section): SectionNode {
  return {
    type: 'section',
    children: [],
    data: { hName: 'section', hProperties: { dataTopic: topics.join(' '), ariaLabelledBy: id } },
  };
}
