import type { CodeEntry } from './code-entry.ts';

/** What holding a report against its ledger and its source may report. */
export const numberCodes = {
  'number-missing': {
    severity: 'error',
    title: '源文的数字没有写进来',
    advice: '补进正文；确实不必写的，在文件头 omits 里写上它的号码和理由：omits: [{n: 3, reason: 理由}]。',
  },
  'number-normalised': {
    severity: 'warning',
    title: '数字的写法与源文不同，值相同',
    advice: '不改也可以；照源文的写法更便于核对。',
  },
  'number-altered': {
    severity: 'error',
    title: '源文没有这个数字',
    advice: '对照源文改正；是自己算出来的，放进脚注，并在文件头 derived 里写明怎么算的。',
  },
  'number-repeated': {
    severity: 'error',
    title: '这个数字写的次数比源文多',
    advice: '核对是不是写错了数；同一个数只写一次，再提到时用文字。',
  },
  'qualifier-differs': {
    severity: 'error',
    title: '数字的修饰词与源文不同',
    advice: '照源文写 近、约、余、多、以上、不到 等词，不增不减。',
  },
  'unit-differs': {
    severity: 'error',
    title: '数字的量词或单位与源文不同',
    advice: '照源文写量词：人和人次、元和万元、家和个都不能互换。',
  },
  'repeat-differs': {
    severity: 'error',
    title: '同一件事前后两个数',
    advice: '摘要、小标题、脚注里的数字要与正文相同；说的是另一件事，就把话说得更明白。',
  },
  'date-unprinted': {
    severity: 'error',
    title: '源文没有这个日期',
    advice: '对照源文改正。源文写明见报日期的，今年、去年才可以写成年份。',
  },
  'date-differs': {
    severity: 'error',
    title: '日期与这句话的数字对不上',
    advice: '对照源文，看这一句说的是什么时候；台账里的 period 记错了就改台账。',
  },
  'period-unprinted': {
    severity: 'error',
    title: '源文没有这个时段',
    advice: '对照源文改正 # 后面的时段；源文没有说明时间的写 #undated；台账里的 period 漏记了就补上。',
  },
  'period-differs': {
    severity: 'error',
    title: '数字的时段与源文不同',
    advice: '对照源文改正 # 后面的时段；台账里的 period 记错了就改台账。',
  },
  'published-differs': {
    severity: 'error',
    title: '见报日期与源文不同',
    advice: '照源文改正 published 和文件名；源文没有印日期的，不要写。',
  },
  'published-unprinted': {
    severity: 'warning',
    title: '源文没有印见报日期',
    advice: '确实见过报纸上的日期就不用改；否则删去 published，文件名用 undated。',
  },
  'headline-differs': {
    severity: 'error',
    title: '题目与源文不同',
    advice: '题目和副题照印，不含单位名。',
  },
  'organisation-differs': {
    severity: 'error',
    title: '单位名与源文不同',
    advice: '单位名照印，可以写全称。',
  },
  'people-differ': {
    severity: 'error',
    title: '署名与源文不同',
    advice: '照源文改正姓名，一个不多，一个不少；源文没有署名就写 {}。',
  },
  'omit-unknown': {
    severity: 'error',
    title: 'omits 里的号码不存在',
    advice: '号码是台账里每个数字的 n，改成要略去的那个数字的 n。',
  },
  'omit-carried': {
    severity: 'error',
    title: 'omits 里的数字其实写进来了',
    advice: '删去 omits 里的这一条，或者改成真正略去的那个数字的 n。',
  },
  'derived-unused': {
    severity: 'error',
    title: '算出来的数字没有用到',
    advice: '核对 derived 里的 text 与脚注里写的是否相同；不再用到就删去这一条。',
  },
  'sum-differs': {
    severity: 'warning',
    title: '各部分加起来与总数不合',
    advice: '先核对有没有抄错；源文本来如此，就加一条脚注说明。',
  },
  'figures-swapped': {
    severity: 'warning',
    title: '两个数字可能对调了',
    advice: '对照源文，看每个数字说的是什么；没有错就不用改。',
  },
  'shared-wording': {
    severity: 'error',
    title: '与源文连续相同的字太多',
    advice: '用自己的话改写；照印的长名称写进文件头 names 或词条。',
  },
  'source-unnamed': {
    severity: 'warning',
    title: '报道没有记源文的指纹',
    advice: '在文件头写 source: {sha256: …, characters: …}，照台账里的写。',
  },
  'source-sha256': {
    severity: 'error',
    title: '源文的指纹对不上',
    advice: '先弄清是不是同一份源文；源文换了，重新导入，再核对全文。',
  },
  'source-characters': {
    severity: 'error',
    title: '源文的字数对不上',
    advice: '照台账改正 source.characters；台账也不对就重新导入。',
  },
  'source-absent': {
    severity: 'warning',
    title: '没有找到这篇报道的源文',
    advice: '把源文件放进 --sources 的文件夹；文件改动过一个字，指纹就不同。',
  },
  'source-unmatched': {
    severity: 'warning',
    title: '这份源文没有报道',
    advice: '用 npm run import 导入，或者从文件夹里移走。',
  },
  'source-unreadable': {
    severity: 'error',
    title: '源文读不出来',
    advice: '换一份能读的源文：.txt、.html、.docx 或有文字层的 .pdf。',
  },
  'ledger-missing': {
    severity: 'warning',
    title: '报道没有台账',
    advice: '用 npm run import 从源文生成台账，放在 content/ledgers/ 里，地区和文件名与报道相同。',
  },
  'ledger-orphan': {
    severity: 'warning',
    title: '台账没有报道',
    advice: '台账的地区和文件名要与报道相同；报道不要了就连台账一起删去。',
  },
  'ledger-invalid': {
    severity: 'error',
    title: '台账不合格',
    advice: '用 npm run import -- 源文件 --force 重新生成；手改的地方照原来的格式写，一个数字一行。',
  },
  'ledger-differs': {
    severity: 'error',
    title: '台账与源文不同',
    advice: '台账由源文生成，除 period 外不要手改；用 npm run import -- 源文件 --force 重新生成，再核对全文。',
  },
} as const satisfies Record<string, CodeEntry>;
