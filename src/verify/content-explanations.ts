import type { Explanation } from './explanation.ts';
import type { contentCodes } from './content-codes.ts';

/** What the codes of contentCodes mean. */
export const contentExplanations = {
  'yaml-invalid': {
    meaning: '文件头或登记表按 YAML 读不下去，后面的内容都无法检查。',
    example: 'headline: 春风: 又一年',
    mended: 'headline: "春风: 又一年"',
  },
  'frontmatter-missing': {
    meaning: '每个 Markdown 文件以文件头开始，两行 --- 之间写各个字段。',
    example: 'district: qingshi',
    mended: '---\ndistrict: qingshi\n---',
  },
  'frontmatter-field': {
    meaning: '必填的字段没有写，或者写法不对。',
    example: 'form: 摘编',
    mended: 'form: digest',
  },
  'frontmatter-unknown-field': {
    meaning: '字段名拼错了，写在里面的内容不会有人看到。',
    example: 'subheadlines: 副题',
    mended: 'subheadline: 副题',
  },
  'date-invalid': {
    meaning: '日期要写全，而且是日历上有的一天。',
    example: 'published: 2023-02-30',
    mended: 'published: 2023-02-28',
  },
  'path-mismatch': {
    meaning: '报道的文件夹是地区代号，文件名是见报日期，与文件头一致，网址才不会变。',
    example: 'content/reports/qingshi/2023-03-08.md 里写 published: 2023-03-09',
    mended: 'published: 2023-03-08',
  },
  'file-unexpected': {
    meaning: 'content/ 里只放认识的几种文件，别的文件不会发布。',
    example: 'content/reports/qingshi/2023-03-08.txt',
    mended: 'content/reports/qingshi/2023-03-08.md',
  },
  'encoding-invalid': {
    meaning: '文件要用 UTF-8 编码保存，否则中文会变成乱码。',
    example: '青石县��工会',
    mended: '青石县总工会',
  },
  'district-unknown': {
    meaning: '地区要先在 content/districts.yml 登记。',
    example: 'district: qingsi',
    mended: 'district: qingshi',
  },
  'indicator-unknown': {
    meaning: '数字链接指向的指标不存在，多半是文件名拼错了。',
    example: '[38家](../../indicators/new-union.md)',
    mended: '[38家](../../indicators/new-unions.md)',
  },
  'topic-unknown': {
    meaning: '小标题链接指向的主题不存在。',
    example: '## [帮扶关爱](../../topics/caer.md)：送温暖',
    mended: '## [帮扶关爱](../../topics/care.md)：送温暖',
  },
  'term-unknown': {
    meaning: '词条链接指向的词条不存在。',
    example: '[职代会](../../glossary/congress.md)',
    mended: '[职代会](../../glossary/workers-congress.md)',
  },
  'synonym-taken': {
    meaning: '近义词不能又是一个词条的名称或写法，不然搜索时不知道指哪一个。',
    example: 'synonyms: [集体协商]',
    mended: 'synonyms: [工资谈判]',
  },
  'report-unknown': {
    meaning: '链接指向的另一篇报道不存在。',
    example: '[上一年](../qingshi/2022.md)',
    mended: '[上一年](../qingshi/2022-03-08.md)',
  },
  'link-dangling': {
    meaning: '相对链接指向的文件不存在，多半是 ../ 的层数不对。',
    example: '[38家](../indicators/new-unions.md)',
    mended: '[38家](../../indicators/new-unions.md)',
  },
  'lowered-unused': {
    meaning: 'lowered 里写的指标在这篇正文里没有数字，降级落不到任何地方。',
    example: 'lowered: [{indicator: new-union, grade: C, reason: 含跨区企业}]',
    mended: 'lowered: [{indicator: new-unions, grade: C, reason: 含跨区企业}]',
  },
  'organisation-missing': {
    meaning: '单位索引按这里的名称到正文里找句子，写法差一个字就找不到。',
    example: 'organisations: [青石机床公司]，正文写“青石机床厂”',
    mended: 'organisations: [青石机床厂]',
  },
  'alias-living': {
    meaning: 'aliases 记改写以前的句子代号；还在正文里的句子不用记。',
    example: 'aliases: {s-1a2b3c4d: s-5e6f7a8b}，而 s-1a2b3c4d 还在',
    mended: 'aliases: {}',
  },
  'alias-dangling': {
    meaning: '旧链接要落到现在的一句话上，写的代号却不是这篇正文里的句子。',
    example: 'aliases: {s-1a2b3c4d: s-00000000}',
    mended: 'aliases: {s-1a2b3c4d: s-5e6f7a8b}',
  },
  'duplicate-id': {
    meaning: '一个代号只能登记一次。',
    example: '- {id: linxi, …}\n- {id: linxi, …}',
    mended: '- {id: linxi, …}\n- {id: beiwan, …}',
  },
  'heading-topic': {
    meaning: '每个二级标题以主题的链接开头，读者才能按主题看。',
    example: '## 送温暖',
    mended: '## [帮扶关爱](../../topics/care.md)：送温暖',
  },
  'heading-level': {
    meaning: '题目在文件头里，正文从二级标题写起。',
    example: '# 青石县总工会',
    mended: 'headline: 山风起处',
  },
  'figure-without-number': {
    meaning: '指向指标的链接就是数据，链接文字里要有一个数字。',
    example: '新建[多家](../../indicators/new-unions.md)',
    mended: '新建[38家](../../indicators/new-unions.md)',
  },
  'figure-unreadable': {
    meaning: '链接文字只放一个数字、它的修饰词和量词，程序才读得出它的值。',
    example: '[新建38家工会](../../indicators/new-unions.md)',
    mended: '新建[38家](../../indicators/new-unions.md)工会',
  },
  'unit-mismatch': {
    meaning: '数字数的是什么由量词决定；指标没有列出的量词，多半是抄错了，或者连错了指标。',
    example: '[38人](../../indicators/new-unions.md)',
    mended: '[38家](../../indicators/new-unions.md)',
  },
  'period-malformed': {
    meaning: '# 后面的时段要按日期的写法。',
    example: '[38家](../../indicators/new-unions.md#2023年)',
    mended: '[38家](../../indicators/new-unions.md#2023)',
  },
  'period-unknown': {
    meaning: '# 后面用了名称，文件头 periods 里却没有声明它。',
    example: '[38家](../../indicators/new-unions.md#term)',
    mended: 'periods:\n  term: {name: 第六次代表大会以来}',
  },
  'figure-conflict': {
    meaning: '一篇报道里，指标、时段、范围、级别都相同的数字只能有一个值。',
    example: '[38家](../../indicators/new-unions.md)……[39家](../../indicators/new-unions.md)',
    mended: '[38家](../../indicators/new-unions.md)……[39家](../../indicators/new-unions.md#2022)',
  },
  'year-differs': {
    meaning: '句子说的是一年，数字记在另一年，常常是忘了写 #年份。',
    example: '（文件头 period: "2023"）2022年新建[38家](../../indicators/new-unions.md)',
    mended: '2022年新建[38家](../../indicators/new-unions.md#2022)',
  },
  'level-doubtful': {
    meaning: '“市级”是设区市还是县级市，要由编辑弄清。',
    example: '[2家](../../indicators/model-homes.md "市级")',
    mended: '[2家](../../indicators/model-homes.md "设区市级")',
  },
  'raw-html': {
    meaning: '正文只用 Markdown；HTML 不会显示。',
    example: '第一行<br>第二行',
    mended: '第一行\n\n第二行',
  },
  'reference-undefined': {
    meaning: '用了脚注或链接的名称，却没有给出它的内容。',
    example: '新建38家。[^1]',
    mended: '新建38家。[^1]\n\n[^1]: 截至年底。',
  },
  'link-broken': {
    meaning: '想写链接，却因为全角括号、空格等没有写成，读者会看到一串地址。',
    example: '[38家]（../../indicators/new-unions.md）',
    mended: '[38家](../../indicators/new-unions.md)',
  },
  'heading-broken': {
    meaning: '想写小标题，却没有写成。',
    example: '##[帮扶关爱](../../topics/care.md)：送温暖',
    mended: '## [帮扶关爱](../../topics/care.md)：送温暖',
  },
  'footnote-unused': {
    meaning: '脚注没有被引用，读者看不到它；定义两次的，只有第一次有效。',
    example: '[^2]: 截至年底。（正文里没有 [^2]）',
    mended: '新建38家。[^2]',
  },
  'body-empty': {
    meaning: '小标题后面没有文字，或者全文没有一句话，是还没写完的稿子。',
    example: '## [帮扶关爱](../../topics/care.md)：',
    mended: '## [帮扶关爱](../../topics/care.md)：送温暖',
  },
  'topic-name': {
    meaning: '小标题的链接文字写主题的名称，全站才一致。',
    example: '## [送温暖](../../topics/care.md)：春节前',
    mended: '## [帮扶关爱](../../topics/care.md)：春节前送温暖',
  },
  'title-malformed': {
    meaning: '属: 说明这个数字是谁的，后面不能空着。',
    example: '[40家](../../indicators/union-canteens.md "属:")',
    mended: '[40家](../../indicators/union-canteens.md "属:云川市")',
  },
  'stock-period': {
    meaning: '“现有多少”是某一时点上的数，不会属于一整年。',
    example: '会员[5310名](../../indicators/total-members.md#2023)',
    mended: '会员[5310名](../../indicators/total-members.md#2023-12-31)',
  },
  'source-duplicate': {
    meaning: '一份源文只做一篇报道，否则同一个数字会算成两份。',
    example: '两篇报道的 source.sha256 相同',
    mended: '留下一篇',
  },
  'duplicate-name': {
    meaning: '两个地区、指标或主题同名，读者分不清。',
    example: 'name: 工会食堂（另一个指标也叫这个名称）',
    mended: 'name: 工会食堂金额',
  },
  'link-scheme': {
    meaning: '链接只能通往网页、邮箱或站内文件。',
    example: '[附件](file:///附件.doc)',
    mended: '[附件](https://example.org/附件.doc)',
  },
  image: {
    meaning: '网站不登图片，图片说明写进文件头。',
    example: '![灯会](灯会.jpg)',
    mended: 'photos: [职工在灯会上猜谜]',
  },
} as const satisfies Record<keyof typeof contentCodes, Explanation>;
