import type { InventedPage } from './invented-pages.ts';

/** One way in which a page may reach an editor, as plain text. */
export interface Printing {
  name: string;
  print: (page: InventedPage) => string;
  /** How its headings are printed; as they are when left out. */
  heading?: (heading: string, i: number) => string;
  /** Without captions on the page. */
  bare?: boolean;
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八'];
const lines = (...parts: (string | readonly string[])[]): string => parts.flat().join('\n');
const masthead = (page: InventedPage): string[] => [
  `${page.date} 星期五`,
  '责编/石小雨 美编/方圆 校对/文静',
  '',
  `${page.organisation}： ${page.headline.join(' ')}`,
  '',
  `本报通讯员 ${page.writer} 本报记者 ${page.reporter}`,
  '',
];

/** Every line of at most `width` characters; a mark that must not begin a line hangs on. */
function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let rest = text;
  while (rest.length > width) {
    let at = width;
    if (/[，。、；：！？”）》]/.test(rest[at] ?? '')) at -= 1;
    if (/\d/.test(rest[at] ?? '') && /[\d.]/.test(rest[at - 1] ?? '')) at = rest.slice(0, at).search(/[\d.]+$/);
    rows.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...rows, rest];
}

type Body = (
  page: InventedPage,
  heading: (heading: string, i: number) => string,
  paragraph: (text: string, n: number) => string[],
) => string[];

/** Lead, headings and paragraphs with empty lines between; captions behind the first paragraph of each section. */
const body: Body = (page, heading, paragraph) => {
  let n = 0;
  return [
    ...paragraph(page.lead, n),
    '',
    ...page.sections.flatMap((section, i) => [
      heading(section.heading, i),
      '',
      ...section.paragraphs.flatMap((text) => [...paragraph(text, (n += 1)), '']),
    ]),
  ];
};

const asIs = (heading: string): string => heading;
const whole = (text: string): string[] => [text];

/** Cuts every third paragraph inside a sentence, with what stands in the gap. */
const cut =
  (gap: readonly string[]) =>
  (text: string, n: number): string[] => {
    if (n % 3 !== 1) return [text];
    let at = Math.floor(text.length / 2);
    while (/[。！？；：”]/.test(text[at - 1] ?? '') || /[，。、；：！？”）》]/.test(text[at] ?? '')) at += 1;
    return [text.slice(0, at), ...gap, text.slice(at)];
  };

/** Bare captions above each heading but the first. */
const withCaptions = (page: InventedPage, text: readonly string[]): string[] => {
  let i = 0;
  return text.flatMap((line) => {
    const heads = page.sections.slice(1).some(({ heading }) => line === heading);
    const caption = heads ? page.captions[i] : undefined;
    if (heads) i += 1;
    return caption === undefined ? [line] : ['', '', caption, '', '', '', line];
  });
};

export const printings: readonly Printing[] = [
  {
    name: 'newspaper, headings without marks',
    bare: true,
    print: (page) => lines(masthead(page), body(page, asIs, whole)),
  },
  {
    name: 'newspaper, cut by columns',
    bare: true,
    print: (page) => lines(masthead(page), body(page, asIs, cut(['']))),
  },
  {
    name: 'newspaper, bare captions above the headings',
    print: (page) =>
      lines(
        masthead(page),
        withCaptions(page, body(page, asIs, whole)),
        page.captions.slice(page.sections.length - 1).flatMap((caption) => ['', '', caption]),
      ),
  },
  {
    name: 'newspaper, captions at the end in a row',
    print: (page) =>
      lines(
        masthead(page),
        body(page, asIs, cut([''])),
        page.captions.flatMap((caption) => ['', '', caption]),
      ),
  },
  {
    name: 'newspaper, captions at the top in a row',
    print: (page) =>
      lines(
        masthead(page),
        page.captions.flatMap((caption) => [caption, '', '']),
        body(page, asIs, whole),
      ),
  },
  {
    name: 'newspaper, captions with pointers and credits',
    print: (page) =>
      lines(
        masthead(page),
        body(page, asIs, whole),
        page.captions.flatMap((caption, i) => [`${'▲▼◀'[i % 3]}${caption} ${page.reporter} 摄`, '']),
      ),
  },
  {
    name: 'a caption inside a broken sentence',
    print: (page) => {
      let i = -1;
      const paragraph = (text: string, n: number): string[] => {
        const cutting = cut(['', '', '', page.captions[(i += n % 3 === 1 ? 1 : 0)] ?? '', '', ''])(text, n);
        return cutting;
      };
      const text = body(page, asIs, paragraph);
      return lines(
        masthead(page),
        text,
        page.captions.slice(i + 1).flatMap((caption) => ['', '', caption]),
      );
    },
  },
  {
    name: 'web page with a path and numbered headings',
    bare: true,
    heading: (heading, i) => `${HAN[i]}、${heading}`,
    print: (page) =>
      lines(
        '当前位置：首页 > 工会动态 > 正文',
        '',
        page.organisation + '：' + page.headline.join(' '),
        `发布时间：${page.date}  来源：本站  浏览次数：128次  字号：[大 中 小]`,
        '',
        body(
          page,
          (heading, i) => `${HAN[i]}、${heading}`,
          (text) => [`　　${text}`],
        ),
        '【打印本页】 【关闭窗口】',
        '上一篇：春季招聘会开场',
        '版权所有：某某网站',
      ),
  },
  {
    name: 'no empty lines, indented paragraphs',
    bare: true,
    print: (page) =>
      lines(
        masthead(page).filter((line) => line !== ''),
        body(page, asIs, (text) => [`　　${text}`]).filter((line) => line !== ''),
      ),
  },
  {
    name: 'no empty lines, nothing indented',
    bare: true,
    heading: (heading, i) => `（${HAN[i]}）${heading}`,
    print: (page) =>
      lines(
        masthead(page).filter((line) => line !== ''),
        body(page, (heading, i) => `（${HAN[i]}）${heading}`, whole).filter((line) => line !== ''),
      ),
  },
  {
    name: 'wrapped at 30 characters, indented',
    bare: true,
    print: (page) =>
      lines(
        masthead(page),
        body(page, asIs, (text) => wrap(`　　${text}`, 30)).filter((line) => line !== ''),
      ),
  },
  {
    name: 'wrapped at 24 characters, empty lines between paragraphs',
    bare: true,
    print: (page) =>
      lines(
        masthead(page),
        body(page, asIs, (text) => wrap(text, 24)),
      ),
  },
  {
    name: 'wrapped at 36 characters with page numbers and running heads',
    bare: true,
    heading: (heading, i) => `${HAN[i]}、${heading}`,
    print: (page) => {
      const rows = body(
        page,
        (heading, i) => `${HAN[i]}、${heading}`,
        (text) => wrap(`　　${text}`, 36),
      ).filter((line) => line !== '');
      return lines(
        masthead(page),
        rows.flatMap((row, i) => (i % 18 === 17 ? [row, `— ${(i + 1) / 18} —`] : [row])),
      );
    },
  },
  {
    name: 'wrapped at 27 characters without indent or empty lines, numbered',
    bare: true,
    heading: (heading, i) => `${i + 1}. ${heading}`,
    print: (page) =>
      lines(
        masthead(page),
        body(
          page,
          (heading, i) => `${i + 1}. ${heading}`,
          (text) => wrap(text, 27),
        ).filter((line) => line !== ''),
      ),
  },
  {
    name: 'WeChat article with PART numbers',
    bare: true,
    print: (page) =>
      lines(
        page.headline.join(' '),
        `${page.organisation.replace('总工会', '工会')} ${page.date} 08:30`,
        '点击蓝字 关注我们',
        '',
        body(page, (heading, i) => `PART 0${i + 1}\n${heading}`, whole),
        '- END -',
        '来源丨青石融媒',
        '编辑丨石小雨　审核丨方圆',
        '阅读 1024　赞 56　在看 12',
        `${page.organisation}`,
      ),
  },
  {
    name: 'WeChat article with 01, 02',
    bare: true,
    print: (page) =>
      lines(
        `${page.organisation}：${page.headline.join('，')}`,
        '',
        body(page, (heading, i) => `0${i + 1}\n\n${heading}`, whole),
        '长按识别二维码关注我们',
      ),
  },
  {
    name: 'bulletin with brackets',
    bare: true,
    print: (page) =>
      lines(
        '工会工作简报',
        '第12期（总第86期）',
        `${page.organisation}办公室编　　${page.date}`,
        '',
        page.headline.join(' '),
        '',
        body(page, (heading) => `【${heading}】`, whole),
        `${page.organisation}`,
        page.date,
        '报：市总工会',
        '送：各镇街工会',
        '（共印80份）',
      ),
  },
  {
    name: 'Markdown',
    print: (page) =>
      lines(
        `# ${page.organisation}：${page.headline.join(' ')}`,
        '',
        `本报通讯员 ${page.writer} 本报记者 ${page.reporter}`,
        '',
        withCaptions(page, body(page, asIs, whole)).map((line) =>
          page.sections.some(({ heading }) => heading === line) ? `## ${line}` : line,
        ),
        page.captions.slice(page.sections.length - 1),
      ),
  },
  {
    name: 'ornaments',
    bare: true,
    print: (page) =>
      lines(
        masthead(page),
        body(page, (heading, i) => `${'◆■●'[0] ?? i}${heading}`, whole),
      ),
  },
  {
    name: 'bold lines',
    bare: true,
    print: (page) =>
      lines(
        masthead(page),
        body(page, (heading) => `**${heading}**`, whole),
      ),
  },
  {
    name: 'parts',
    bare: true,
    print: (page) =>
      lines(
        masthead(page),
        body(page, (heading, i) => `第${HAN[i]}部分\n${heading}`, whole),
      ),
  },
  {
    name: 'headline on two lines',
    bare: true,
    print: (page) =>
      lines(
        `${page.organisation}：`,
        page.headline,
        '',
        `通讯员 ${page.writer} 记者 ${page.reporter}`,
        '',
        body(page, asIs, whole),
      ),
  },
  {
    name: 'headings on two lines',
    bare: true,
    print: (page) =>
      lines(
        masthead(page),
        body(page, (heading) => (/[ ，]/.test(heading) ? heading.replace(/[ ，]/, '\n\n') : heading), whole),
      ),
    heading: (heading) => heading.replace('，', ' '),
  },
  {
    name: 'sections out of order',
    bare: true,
    heading: (heading, i) => `${HAN[i]}、${heading}`,
    print: (page) => {
      const [first, second, third, ...rest] = page.sections.map((section, i) => [
        `${HAN[i]}、${section.heading}`,
        '',
        ...section.paragraphs.flatMap((text) => [text, '']),
      ]);
      return lines(
        masthead(page),
        page.lead,
        '',
        ...[first, third, second, ...rest].filter((section) => section !== undefined),
      );
    },
  },
];
