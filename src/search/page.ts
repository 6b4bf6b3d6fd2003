/** What search knows of one page of the site. */
export interface SearchPage {
  readonly title: string;
  /** Values by filter name, as the page's markup gives them: `{district: […], kind: […], year: […]}`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The day or month that the page tells of, ISO, for sorting; empty when it has none. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

/** A paragraph, heading, cell …: the largest text within which a query may match. */
export interface Block {
  /** The text as shown, white space collapsed. */
  readonly text: string;
  /** In order; each holds from its start to the next one's. Text before the first has no id to link to. */
  readonly anchors: readonly Anchor[];
  readonly topics: readonly string[];
  /** Whether it is a heading of what follows it. */
  readonly heading: boolean;
}

export interface Anchor {
  /** Offset in the block's text, in UTF-16 units. */
  readonly start: number;
  /** The id of an element of the page, or empty where there is none. */
  readonly id: string;
}
