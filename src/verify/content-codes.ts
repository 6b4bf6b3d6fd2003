import type { CodeEntry } from './code-entry.ts';

/** What checking content without its sources may report. */
export const contentCodes = {
  'yaml-invalid': {
    severity: 'error',
    title: 'YAML 写法有误',
    advice: '检查这一行的缩进、冒号后的空格和引号；含冒号的文字要放在引号里。',
  },
  'frontmatter-missing': {
    severity: 'error',
    title: '缺少文件头',
    advice: '文件第一行写 ---，下面写各个字段，再以一行 --- 结束。',
  },
  'frontmatter-field': {
    severity: 'error',
    title: '文件头字段缺失或不合格',
    advice: '按 docs/editing.zh.md 的字段表补上或改正。',
  },
  'frontmatter-unknown-field': {
    severity: 'error',
    title: '文件头有不认识的字段',
    advice: '改成已有的字段名，或者删去这一行。',
  },
  'date-invalid': {
    severity: 'error',
    title: '日期不合格',
    advice: '写成 2023-04-26 这样的日期；源文没有日期就整行删去，不要猜。',
  },
  'path-mismatch': {
    severity: 'error',
    title: '文件位置与内容不符',
    advice: '报道放在 content/reports/<地区代号>/<日期或 undated>.md。',
  },
  'file-unexpected': {
    severity: 'error',
    title: 'content/ 里有不认识的文件',
    advice:
      '移到 districts.yml、moved.yml、services.yml、site.yml、topics/、indicators/、glossary/ 或 reports/<地区>/ 之一，或者删去。',
  },
  'encoding-invalid': {
    severity: 'error',
    title: '文件不是 UTF-8 编码',
    advice: '用编辑器另存为 UTF-8，再检查乱码的地方。',
  },
  'district-unknown': {
    severity: 'error',
    title: '没有这个地区',
    advice: '改成 content/districts.yml 里的代号；新地区先在那里登记。',
  },
  'indicator-unknown': {
    severity: 'error',
    title: '没有这个指标',
    advice: '改成 content/indicators/ 里已有的指标；确实是新指标就先在那里建一个文件。',
  },
  'topic-unknown': { severity: 'error', title: '没有这个主题', advice: '改成 content/topics/ 里已有的主题。' },
  'term-unknown': {
    severity: 'error',
    title: '没有这个词条',
    advice: '改成 content/glossary/ 里已有的词条；确实是新词就先在那里建一个文件。',
  },
  'synonym-taken': {
    severity: 'error',
    title: '近义词已经是别的词条',
    advice: '从 synonyms 里删去它；要说明两个词条意思相近，在正文里互相链接。',
  },
  'report-unknown': { severity: 'error', title: '链接的报道不存在', advice: '检查地区代号和文件名。' },
  'link-dangling': {
    severity: 'error',
    title: '链接指向不存在的文件',
    advice: '从本文件所在的文件夹数起写相对路径；报道里写 ../../indicators/….md。',
  },
  'lowered-unused': {
    severity: 'error',
    title: '降级的指标没有数字',
    advice: '改成正文里有数字的指标代号，或者从 lowered 里删去这一条。',
  },
  'organisation-missing': {
    severity: 'error',
    title: '单位名称不在正文里',
    advice: '照正文里的写法改；正文里确实没有，就从 organisations 里删去。',
  },
  'alias-living': {
    severity: 'error',
    title: '句子没有退役',
    advice: '从 aliases 里删去这一行；这句话还在，网址照旧有效。',
  },
  'alias-dangling': {
    severity: 'error',
    title: '旧句子代号没有着落',
    advice: '运行 npm run aliases，按它给出的代号改；或在网页“逐句链接”里查新句子的代号。',
  },
  'duplicate-id': { severity: 'error', title: '代号重复', advice: '每个代号只登记一次，删去或改掉其中一个。' },
  'heading-topic': {
    severity: 'error',
    title: '小标题没有主题',
    advice: '写成 ## [主题名](../../topics/代号.md)：小标题，每个二级标题一个主题。',
  },
  'heading-level': {
    severity: 'error',
    title: '正文不用一级标题',
    advice: '题目写在文件头的 headline 里；正文小标题用 ##。',
  },
  'figure-without-number': {
    severity: 'error',
    title: '数字链接里没有数字',
    advice: '链接文字只放一个数字和它的量词，例如 [38家](…)；普通文字不要链接到指标。',
  },
  'figure-unreadable': {
    severity: 'error',
    title: '读不懂这个数字',
    advice: '链接文字只放一个数字、它的修饰词和量词，例如 近50人、43.611万元、30%—40%。',
  },
  'unit-mismatch': {
    severity: 'error',
    title: '量词与指标不合',
    advice: '核对源文的量词；指标确实还用这个量词时，把它加进该指标的 units。',
  },
  'period-malformed': {
    severity: 'error',
    title: '时段写法不对',
    advice: '写成 #2022、#2022-09、#2022-04-27、#2023-01/2023-04、#undated，或文件头 periods 里的名称。',
  },
  'period-unknown': {
    severity: 'error',
    title: '没有声明这个时段',
    advice: '在文件头 periods 里声明，或者改用日期写法。',
  },
  'figure-conflict': {
    severity: 'error',
    title: '同一个数字有两个值',
    advice: '核对源文；若说的不是同一件事，用链接标题里的范围、级别或 属: 区分，或换指标、时段。',
  },
  'year-differs': {
    severity: 'warning',
    title: '句子里的年份与数字的时段不同',
    advice: '核对这个数字说的是哪一年，必要时在链接后加 #年份。',
  },
  'level-doubtful': {
    severity: 'warning',
    title: '级别没有写清',
    advice: '写 全国、省级、设区市级 或 县区级；县级市报道里的“市”要先弄清是哪一级。',
  },
  'raw-html': { severity: 'error', title: '正文里有 HTML', advice: '改用 Markdown 写法；尖括号要原样出现时写成 \\<。' },
  'reference-undefined': {
    severity: 'error',
    title: '链接或脚注没有定义',
    advice: '另起一段补上定义：[^名称]: 文字 或 [名称]: 地址，冒号用半角，后面空一格；链接也可以改成 [文字](地址)。',
  },
  'link-broken': {
    severity: 'error',
    title: '链接没有写成',
    advice:
      '写成 [38家](../../indicators/new-unions.md#2022 "省级")：括号和引号用半角，] 和 ( 之间不留空格，结尾有 )。',
  },
  'heading-broken': {
    severity: 'error',
    title: '小标题没有写成',
    advice: '写成 ## [主题名](../../topics/代号.md)：小标题，# 用半角，后面空一格。',
  },
  'footnote-unused': {
    severity: 'warning',
    title: '脚注没有用到，或者定义了两次',
    advice: '在正文里用 [^名称] 引用它，或者删去这一条；两条脚注不能用同一个名称。',
  },
  'body-empty': {
    severity: 'error',
    title: '正文还没有写',
    advice: '小标题后面写几个字，小标题下面写正文；还没写完的稿子留在 content/drafts/ 里。',
  },
  'topic-name': {
    severity: 'error',
    title: '小标题的链接文字不是主题的名称',
    advice: '链接文字写主题的名称，自己的标题写在冒号后面；主题选错了就改链接的地址。',
  },
  'title-malformed': {
    severity: 'error',
    title: '链接标题写得不完整',
    advice: '在 属: 后面写出是谁的数字，例如 "属:某市"；就是本地区的数字就删去 属:。',
  },
  'stock-period': {
    severity: 'warning',
    title: '时点数用了一段时间',
    advice: '写出是哪一天或哪个月的数，例如 #2023-12-31；源文没有说就写 #undated。',
  },
  'source-duplicate': {
    severity: 'error',
    title: '同一份源文有两篇报道',
    advice: '留下一篇；两篇确实是两份源文时，重新导入，改正 source.sha256。',
  },
  'duplicate-name': {
    severity: 'error',
    title: '名称重复',
    advice: '改掉其中一个名称；说的是同一件事就合并，把另一个名称写进 aliases。',
  },
  'link-scheme': {
    severity: 'error',
    title: '链接的开头不能用',
    advice: '网址以 https:// 或 http:// 开头，邮箱以 mailto: 开头；站内写相对路径，如 ../../indicators/….md。',
  },
  image: {
    severity: 'error',
    title: '正文里有图片',
    advice: '网站不登图片；把图片说明用自己的话写进文件头的 photos。',
  },
} as const satisfies Record<string, CodeEntry>;
