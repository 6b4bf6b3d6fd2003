/** What a bibliography tells of one thing cited. Every text is of one line; null is unknown, and never guessed. */
export type Citation = NewspaperCitation | OnlineCitation;

/** An article as its newspaper printed it. */
export interface NewspaperCitation extends Cited {
  readonly kind: 'newspaper';
  readonly newspaper: string | null;
  /** 版次 */
  readonly page: string | null;
  /** Where the newspaper's own electronic edition shows it; null for paper alone. */
  readonly url: string | null;
}

/** `online`: a report that somebody else published on the web; `page`: a page of ours, or one sentence of it. */
export interface OnlineCitation extends Cited {
  readonly kind: 'online' | 'page';
  /** The site, where it is not the author. */
  readonly site: string | null;
  readonly url: string;
}

interface Cited {
  /** Names it for programs: ASCII letters, digits and hyphens. */
  readonly key: string;
  /** Who signed, without their roles; empty when nobody did. */
  readonly authors: readonly string[];
  /** The body that answers for it when nobody signed. */
  readonly body: string | null;
  /** 题名：其他题名信息 */
  readonly title: string;
  /** Year, month or day in ISO form, on which it was printed, put on the web or last changed. */
  readonly issued: string | null;
  /** Day on which its address was looked at. */
  readonly accessed: string | null;
  /** What whoever cites it has to know: 摘编，非原文. */
  readonly remark: string | null;
  /** The sentence that is cited; null when it is the whole. */
  readonly quoted: string | null;
}

/** Persons, else the body; empty when nothing is known. */
export function responsible({ authors, body }: Citation): readonly string[] {
  return authors.length > 0 || body === null ? authors : [body];
}
