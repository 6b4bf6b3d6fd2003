/** What a reader may mean by a word: an entry of the site, and all that it is called. */
export interface SearchTerm {
  readonly kind: TermKind;
  readonly name: string;
  /** Root-relative, without base. */
  readonly href: string;
  /** What it is, in a line. */
  readonly note: string;
  /** What else it is called. */
  readonly forms: readonly TermForm[];
  /** How name and variants are spoken, without tones and spaces: [whole, initials]. */
  readonly sounds: readonly (readonly [pinyin: string, initials: string])[];
}

export type TermKind = '地区' | '指标' | '词条' | '主题' | '组织';

/** `full`: the full form of an abbreviation; `variant`: another name or spelling; `synonym`: another thing nearly the same. */
export interface TermForm {
  readonly text: string;
  readonly as: 'full' | 'variant' | 'synonym';
}
