/** What search knows of one page: the same when it is written into the index and when it is read from it. */
export interface SearchPage {
  readonly title: string;
  /** Values by filter name, as the page's markup gives them: `{district: […], kind: […]}`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly Block[];
}

/** A paragraph, heading, cell …: the largest text within which a query may match. */
export interface Block {
  /** The text as shown, white space collapsed. */
  readonly text: string;
  /** In order; each holds from its start to the next one's. Text before the first has no id to link to. */
  readonly anchors: readonly Anchor[];
  readonly topics: readonly string[];
}

export interface Anchor {
  /** Offset in the block's text, in UTF-16 units. */
  readonly start: number;
  /** The id of an element of the page, or empty where there is none. */
  readonly id: string;
}
