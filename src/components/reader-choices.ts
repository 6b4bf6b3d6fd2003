/** What a reader can set: the name of the attribute on the page, and each value with its words; empty is the default. */
export const READER_SETTINGS: readonly {
  name: string;
  label: string;
  choices: readonly (readonly [value: string, words: string])[];
}[] = [
  {
    name: 'text',
    label: '字号',
    choices: [
      ['', '标准'],
      ['large', '大'],
      ['larger', '特大'],
    ],
  },
  {
    name: 'theme',
    label: '颜色',
    choices: [
      ['', '跟随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
      ['contrast', '高对比'],
    ],
  },
  {
    name: 'spacing',
    label: '行距',
    choices: [
      ['', '标准'],
      ['wide', '宽'],
    ],
  },
  {
    name: 'width',
    label: '行宽',
    choices: [
      ['', '标准'],
      ['narrow', '窄'],
      ['wide', '宽'],
    ],
  },
];
