import type { Basis } from '../schema/indicator.ts';

/** The kinds of number in Chinese, with what each means. */
export const BASIS_WORDS: Readonly<Record<Basis, { name: string; meaning: string }>> = {
  flow: { name: '一段时间的数', meaning: '这段时间里新发生的，长短不同就不能直接比' },
  stock: { name: '到某时的总数', meaning: '到那一天一共有的，日子不同要留心' },
  share: { name: '比例', meaning: '占一个总数的多少，要看总数是什么' },
  rank: { name: '名次', meaning: '在一次排名里的位次，要看和谁比' },
};
