/** A numeral, or both ends of a printed range, before its measure word. */
export interface Amount {
  value: number;
  valueMax: number | null;
  /** Place value of the last significant digit. */
  step: number;
  /** What follows in the text. */
  rest: string;
  /** Measure word that the amount brings along: % for 百分之八十. */
  unit?: string;
}
