import type { Node, PhrasingContent, RootContent, Text } from 'mdast';

/** The smallest thing with a permalink: a run of inline nodes inside a paragraph, cell or heading. */
export interface Sentence extends Node {
  type: 'sentence';
  id: string;
  children: PhrasingContent[];
  data: { hName: 'span'; hProperties: { id: string; className: string[] } };
}

/** A calendar date in prose. */
export interface Time extends Node {
  type: 'time';
  date: string;
  children: Text[];
  data: { hName: 'time'; hProperties: { dateTime: string } };
}

/** A second-level heading with all that follows until the next. */
export interface SectionNode {
  type: 'section';
  position?: Node['position'];
  children: RootContent[];
  data: { hName: 'section'; hProperties: { dataTopic?: string; ariaLabelledBy?: string } };
}

declare module 'mdast' {
  interface RootContentMap {
    sentence: Sentence;
    time: Time;
    section: SectionNode;
  }
  interface PhrasingContentMap {
    sentence: Sentence;
    time: Time;
  }
  interface BlockContentMap {
    section: SectionNode;
  }
}
