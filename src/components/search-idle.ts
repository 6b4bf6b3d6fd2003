/** What stands below the field before anything is asked: in the page already, so that nothing moves when the script comes. */
export const IDLE_HELP: readonly string[] = [
  '输入想找的文字，一个字也可以。页面上写着的，一定找得到；没有写的，不会列出。',
  '不分大小写、全角半角和繁简，不计空格。点开一条结果，就到那一句。',
];

/** For who has a keyboard. */
export const IDLE_KEYS = '按 / 回到这里，用 ↓ ↑ 在结果里走。';
