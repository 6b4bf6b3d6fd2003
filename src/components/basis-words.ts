import type { Basis } from '../schema/indicator.ts';

/** The kinds of number in Chinese, with what each means. */
export const BASIS_WORDS: Readonly<Record<Basis, { name: string; meaning: string }>> = {
  flow: { name: '流量', meaning: '一段时间里新发生的数量，时段长短不同就不能直接比' },
  stock: { name: '存量', meaning: '某一时点上共有的数量' },
  share: { name: '比率', meaning: '占一个总数的比例，要看总数是什么' },
  rank: { name: '名次', meaning: '在一次排名里的位次，要看和谁比' },
};
