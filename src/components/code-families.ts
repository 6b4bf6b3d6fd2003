import type { Code } from '../verify/catalogue.ts';

/** Codes that an editor meets at the same work. */
export interface CodeFamily {
  /** Where the catalogue page tells of it; no code is called so. */
  readonly id: string;
  readonly name: string;
  readonly codes: readonly Code[];
}

/** Every code in one family, in the order in which an editor works: the file, its text, then holding it against the source. */
export const CODE_FAMILIES: readonly CodeFamily[] = [
  {
    id: 'of-files',
    name: '文件和文件头',
    codes: [
      'yaml-invalid',
      'frontmatter-missing',
      'frontmatter-field',
      'frontmatter-unknown-field',
      'date-invalid',
      'path-mismatch',
      'file-unexpected',
      'encoding-invalid',
      'duplicate-id',
      'duplicate-name',
      'synonym-taken',
      'organisation-missing',
      'lowered-unused',
      'source-duplicate',
    ],
  },
  {
    id: 'of-text',
    name: '小标题和正文',
    codes: [
      'body-empty',
      'heading-topic',
      'topic-name',
      'heading-level',
      'heading-broken',
      'raw-html',
      'image',
      'reference-undefined',
      'footnote-unused',
    ],
  },
  {
    id: 'of-links',
    name: '链接',
    codes: [
      'link-broken',
      'link-dangling',
      'link-scheme',
      'title-malformed',
      'indicator-unknown',
      'topic-unknown',
      'term-unknown',
      'district-unknown',
      'report-unknown',
    ],
  },
  {
    id: 'of-figures',
    name: '数字链接和时段',
    codes: [
      'figure-without-number',
      'figure-unreadable',
      'unit-mismatch',
      'level-doubtful',
      'figure-conflict',
      'period-malformed',
      'period-unknown',
      'stock-period',
      'year-differs',
    ],
  },
  {
    id: 'of-addresses',
    name: '改名和旧地址',
    codes: ['alias-living', 'alias-dangling', 'moved-living', 'moved-nowhere', 'moved-twice', 'formerly-taken'],
  },
  {
    id: 'of-numbers',
    name: '数字与源文不同',
    codes: [
      'number-missing',
      'number-altered',
      'number-repeated',
      'number-normalised',
      'qualifier-differs',
      'unit-differs',
      'repeat-differs',
      'figures-swapped',
      'sum-differs',
      'omit-unknown',
      'omit-carried',
      'derived-unused',
    ],
  },
  {
    id: 'of-dates',
    name: '日期与源文不同',
    codes: [
      'date-unprinted',
      'date-differs',
      'period-unprinted',
      'period-differs',
      'published-differs',
      'published-unprinted',
    ],
  },
  {
    id: 'of-words',
    name: '题目、署名和用语',
    codes: ['headline-differs', 'organisation-differs', 'people-differ', 'shared-wording'],
  },
  {
    id: 'of-sources',
    name: '源文和台账',
    codes: [
      'source-unnamed',
      'source-absent',
      'source-unmatched',
      'source-unreadable',
      'source-sha256',
      'source-characters',
      'ledger-missing',
      'ledger-orphan',
      'ledger-invalid',
      'ledger-differs',
    ],
  },
];
