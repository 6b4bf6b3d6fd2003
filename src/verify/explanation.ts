/** What the catalogue page says of a code besides its title and advice. */
export interface Explanation {
  /** What the check looks at, and why. */
  meaning: string;
  /** A piece as it is told. */
  example: string;
  /** The same piece mended. */
  mended: string;
}
