import type { Explanation } from './explanation.ts';
import type { numberCodes } from './number-codes.ts';

/** What the codes of numberCodes mean. */
export const numberExplanations = {
  'number-missing': {
    meaning: '台账里源文的每个数字，摘编都要写到；两处“3家”就要写两处。只写在摘要里的不算。',
    example: '源文：新建38家，其中茶厂6家。摘编：新建38家。',
    mended: '新建38家，其中茶厂6家。',
  },
  'number-normalised': {
    meaning: '数字在源文里有，只是写法不同：8千和8000、三家和3家、繁体和简体、全角和半角、余和多。',
    example: '源文：八千元。摘编：8000元。',
    mended: '八千元',
  },
  'number-altered': {
    meaning: '源文没有这个数字，列出源文里最接近的一个和它的出处。颠倒、错写、多写、漏写一个数位都在这里。',
    example: '源文：新建41家。摘编：新建14家。',
    mended: '新建41家',
  },
  'number-repeated': {
    meaning: '正文里同一个数字写的次数比源文多，往往是把别的数字错写成了它。',
    example: '源文：41家、29家各一处。摘编：新建29家，其中小微企业29家。',
    mended: '新建41家，其中小微企业29家',
  },
  'qualifier-differs': {
    meaning: '近、约、余、以上等词是数字的一部分，去掉或加上都改变了它的意思。',
    example: '源文：近50人。摘编：50人。',
    mended: '近50人',
  },
  'unit-differs': {
    meaning: '数值相同而量词不同，或者差了万、亿。',
    example: '源文：600人次，18万元。摘编：600人，18元。',
    mended: '600人次，18万元',
  },
  'repeat-differs': {
    meaning: '摘要、小标题、脚注重复正文的数字，用词与正文相同，数却不同。届次前后不一也在这里。',
    example: '正文：新建工会44家。摘要：新建工会43家。',
    mended: '摘要：新建工会44家',
  },
  'date-unprinted': {
    meaning: '正文里的日期，源文既没有印，也不能由见报日期和“今年”“去年”推出来。',
    example: '源文：9月建会。摘编：8月建会。',
    mended: '9月建会',
  },
  'date-differs': {
    meaning: '日期在源文别处有，却不是这句话的：与同一句里数字的时段或同一段里印的日期不合。',
    example: '源文：2022年建会44家。摘编：2023年建会44家。',
    mended: '2022年建会44家',
  },
  'period-unprinted': {
    meaning: '链接 # 后面的时段、文件头的 period 和 periods 的起止，源文没有说过，也推不出来。',
    example: '[44家](../../indicators/new-unions.md#2019)',
    mended: '[44家](../../indicators/new-unions.md#2022)',
  },
  'period-differs': {
    meaning: '数字的时段与台账里源文同一个数字的 period 不同。台账由程序读出，读错了可以改台账。',
    example: '台账：44家，period 2022。摘编：[44家](../../indicators/new-unions.md#2021)',
    mended: '[44家](../../indicators/new-unions.md#2022)',
  },
  'published-differs': {
    meaning: '见报日期要与源文印的一致。',
    example: '源文：2023年3月8日。文件头：published: 2023-03-09',
    mended: 'published: 2023-03-08',
  },
  'published-unprinted': {
    meaning: '源文没有印日期，文件头却写了，程序无从核对。',
    example: 'published: 2023-03-08',
    mended: '删去 published，文件名用 undated.md',
  },
  'headline-differs': {
    meaning: '题目和副题是事实，照印。',
    example: '源文：山风起处。文件头：headline: 山风起时',
    mended: 'headline: 山风起处',
  },
  'organisation-differs': {
    meaning: '单位名照印；全称以源文的名称结尾也可以。',
    example: '源文：青石县总工会。文件头：organisation: 青石工会',
    mended: 'organisation: 青石县总工会',
  },
  'people-differ': {
    meaning: '署名、责编、美编、校对等的姓名与源文逐个相同。',
    example: '源文：记者 方一鸣。文件头：byline: {记者: [方一明]}',
    mended: 'byline: {记者: [方一鸣]}',
  },
  'omit-unknown': {
    meaning: 'omits 用台账的号码指明略去的数字，号码要在台账里。',
    example: 'omits: [{n: 999, reason: 版次}]',
    mended: 'omits: [{n: 9, reason: 版次}]',
  },
  'omit-carried': {
    meaning: '说是略去的数字其实写进来了，理由就不成立，也可能是号码写错。',
    example: 'omits: [{n: 3, reason: 版次}]（第 3 号 38家 正文里有）',
    mended: '删去这一条',
  },
  'derived-unused': {
    meaning: '编辑算出来的数字要写在 derived 里，也要在脚注或正文里用到，两处相同。',
    example: 'derived: [{text: 91件, …}]，脚注：合计90件',
    mended: 'derived: [{text: 90件, …}]',
  },
  'sum-differs': {
    meaning: '总数与各部分放在一起，加起来不相等。可能抄错，也可能源文如此，所以只是提醒；这句话有脚注就不再提。',
    example: '受理118件，调解72件，撤诉18件',
    mended: '受理118件，调解72件，撤诉18件[^1]',
  },
  'figures-swapped': {
    meaning: '同一句里两个量词相同的数字，对调过来才与源文的上下文相合。',
    example: '源文：茶厂6家，竹器厂9家。摘编：茶厂9家，竹器厂6家。',
    mended: '茶厂6家，竹器厂9家',
  },
  'shared-wording': {
    meaning: '摘编用自己的话，与源文连续相同的汉字不超过二十个；引号里的名称自成一段，空白、括号不算。',
    example: '照抄源文的一句长话',
    mended: '换一种说法，只留下数字和名称',
  },
  'source-unnamed': {
    meaning: '有台账的报道要记下源文的指纹，别人才能核对用的是不是同一份。',
    example: '（文件头没有 source）',
    mended: 'source:\n  sha256: 台账里的 64 位\n  characters: 1234',
  },
  'source-sha256': {
    meaning: '指纹由源文件的每个字节算出；不同就不是同一份文件。',
    example: '报道、台账、源文件的 sha256 不同',
    mended: '重新导入，三处一致',
  },
  'source-characters': {
    meaning: '源文的字数在报道、台账和源文件里要相同。',
    example: 'source: {characters: 1243}（台账 1234）',
    mended: 'source: {characters: 1234}',
  },
  'source-absent': {
    meaning: '--sources 的文件夹里没有一份文件的指纹与报道的相同，这篇没有核对。',
    example: 'npm run verify -- --sources 空文件夹',
    mended: '放进源文再运行',
  },
  'source-unmatched': {
    meaning: '文件夹里有一份文件，没有报道用它的指纹。',
    example: '新收到的一份源文',
    mended: 'npm run import -- 新收到的源文.txt',
  },
  'source-unreadable': {
    meaning: '报道的源文在，却读不出文字。',
    example: '只有图片的 PDF',
    mended: '另找有文字的一份',
  },
  'ledger-missing': {
    meaning: '没有台账，就无法证明数字一个不少、一个不错。',
    example: 'content/reports/qingshi/2023-03-08.md 有，content/ledgers/qingshi/2023-03-08.json 没有',
    mended: 'npm run import -- 源文件',
  },
  'ledger-orphan': {
    meaning: '台账与报道靠地区和文件名对应。',
    example: 'content/ledgers/qingshi/2023-03-09.json',
    mended: 'content/ledgers/qingshi/2023-03-08.json',
  },
  'ledger-invalid': {
    meaning: '台账是程序写的 JSON，读不下去或字段不对就无法核对。',
    example: '{"n": 1, "kind": "number", …}',
    mended: '{"n": 1, "kind": "figure", …}',
  },
  'ledger-differs': {
    meaning: '台账里的数字与从源文现读出来的不同：台账被改过，或者源文换了。',
    example: '台账：第 3 号 39家。源文：38家。',
    mended: 'npm run import -- 源文件 --force',
  },
} as const satisfies Record<keyof typeof numberCodes, Explanation>;
