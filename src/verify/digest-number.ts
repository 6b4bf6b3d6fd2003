import type { FigureTitle } from '../markdown/title.ts';
import type { Position } from '../text/position.ts';
import type { NumberForm } from './number-form.ts';

/**
 * Where in a report a number stands. What stands in `body` and `photos` retells the source once; the other
 * parts repeat it.
 */
export type DigestPart =
  | 'body'
  | 'photos'
  | 'heading'
  | 'footnote'
  | 'title'
  | 'headline'
  | 'subheadline'
  | 'summary'
  | 'names'
  | 'periods'
  | 'derived'
  | 'derivation';

/** One number of a report, with its place in the file. */
export interface DigestNumber extends NumberForm, Position {
  part: DigestPart;
  /** How many things the digest spreads it over. */
  each: number;
  /** Words before and after it in its text. */
  before: string;
  after: string;
  /** The link that it stands in; null for a number in plain text. */
  link: FigureLink | null;
  /** Counts the sentences of all texts, so that numbers of one sentence are known; so do the next two. */
  sentence: number;
  /** The paragraph, heading or field. */
  block: number;
  /** What stands under one heading, the heading included. */
  section: number;
  /** The footnote it stands in, or those that its sentence calls. */
  notes: readonly string[];
}

/** The link of a figure; its place is that of its period, or its own when it names none. */
export interface FigureLink extends FigureTitle, Position {
  indicator: string;
  /** As written behind `#`. */
  period: string | null;
}

/** Parts that retell the source; each of their numbers answers to one of its numbers. */
export function retells({ part }: DigestNumber): boolean {
  return part === 'body' || part === 'photos';
}
