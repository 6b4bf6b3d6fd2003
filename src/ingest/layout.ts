/**
 * What a run of the source's text is. Every character that is not white space belongs to exactly one
 * span of exactly one of these kinds.
 */
export type SpanKind =
  | 'organisation'
  | 'headline'
  | 'subheadline'
  | 'date'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'banner'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'furniture';

/** A run of the decoded text; `start` and `end` (exclusive) are UTF-16 offsets in it. */
export interface Span {
  kind: SpanKind;
  start: number;
  end: number;
}

/**
 * What belongs together: a paragraph with all pieces that a column or a page cut it into, a heading
 * with its second line, one caption. `spans` are in reading order, which is not always the order of the text.
 */
export interface Block {
  kind: SpanKind;
  /** Depth of a heading as in Markdown: 2 for the sections of a page, 3 and more below them; else 0. */
  level: number;
  spans: readonly Span[];
}

/** A source taken apart; blocks stand in reading order. */
export interface Layout {
  /** The decoded text, which all offsets refer to. */
  text: string;
  blocks: readonly Block[];
  notices: readonly Notice[];
}

/** Something that the import did or is not certain of, with the run of the text that it is about. */
export interface Notice {
  code: string;
  start: number;
  end: number;
  /** What was found, in Chinese, for editors. */
  message: string;
  /** What to do. */
  advice: string;
}
