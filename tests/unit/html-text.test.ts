import { describe, expect, it } from 'vitest';
import { declaredEncoding, htmlText } from '../../src/ingest/html.ts';

/** The blocks of a page with this body. */
const blocks = (body: string, title = '') =>
  htmlText(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`)
    .text.trimEnd()
    .split('\n\n');

describe('htmlText', () => {
  it('keeps each block apart and what is inline together', () => {
    const body =
      '<div>外<p>去年<span>新</span>建<a>工会</a> <b>38</b> 家</p>后</div>\n<section>\n<p>第二段</p></section>';
    expect(blocks(body)).toEqual(['外', '去年新建工会 38 家', '后', '第二段']);
  });

  it('collapses white space as a browser does, entities and no-break spaces too', () => {
    expect(blocks('<p>\n  &nbsp;&nbsp;去年\n  新建&ensp;38\n家 &lt;工会&gt; &amp;\u200B会员\n</p>')).toEqual([
      '去年新建 38 家 <工会> &会员',
    ]);
    expect(blocks('<pre>甲\n乙  3</pre>')).toEqual(['甲\n乙 3']);
  });

  it('reads a line break as one, two as a new paragraph', () => {
    expect(blocks('<p>甲<br>乙<br><br/>丙</p>')).toEqual(['甲\n乙', '丙']);
  });

  it('joins a bold title that is broken into lines, but not a number above it', () => {
    expect(blocks('<p><b>聚力铸魂<br>让主旋律更响</b></p>')).toEqual(['**聚力铸魂 让主旋律更响**']);
    expect(blocks('<p><b>PART 01</b><br><b>聚力铸魂</b></p>')).toEqual(['**PART 01**\n**聚力铸魂**']);
    expect(blocks('<p><b>聚力铸魂</b><br>正文</p>')).toEqual(['**聚力铸魂**\n正文']);
  });

  it('marks headings and bold lines', () => {
    const body =
      '<h1>标题<br>第二行</h1><h3><p>小标题</p></h3><div role="heading" aria-level="2">节</div><h2> </h2>' +
      '<p><strong>一、建会</strong><br>正文</p><p style="font-weight: 700">二、帮扶</p><p><b>甲</b>不是</p><b><p>三、维权</p></b>';
    expect(blocks(body)).toEqual([
      '# 标题 第二行',
      '### 小标题',
      '## 节',
      '**一、建会**\n正文',
      '**二、帮扶**',
      '甲不是',
      '**三、维权**',
    ]);
  });

  it('writes lists as items', () => {
    expect(blocks('<ul><li>甲 3 家</li><li><p><b>乙</b></p></li><li></li></ul>')).toEqual(['- 甲 3 家\n- 乙']);
    expect(blocks('<ol start="3"><li>丙<li>丁</ol>')).toEqual(['3. 丙\n4. 丁']);
    expect(blocks('<ol><li><p>一</p><p>二</p></li></ol>')).toEqual(['1. 一', '二']);
    expect(blocks('<ul><li>甲<ul><li>乙</li></ul></li></ul>')).toEqual(['- 甲', '- 乙']);
  });

  it('writes a table of data as rows of cells in their columns', () => {
    const table =
      '<table><caption>表 1</caption><thead><tr><th>项目</th><th colspan="2">数量</th></tr></thead>' +
      '<tr><td rowspan="2">建会</td><td><p>3</p></td><td>4 家</td></tr><tr><td>5</td><td>6<br>家</td></tr></table>';
    expect(blocks(table)).toEqual(['表 1', '项目\t数量\t\n建会\t3\t4 家\n\t5\t6 家']);
  });

  it('reads a table that lays out the page as its cells', () => {
    expect(
      blocks('<table><tr><td><h3>标题</h3><p>一段</p></td><td>边栏</td></tr><tr><td>尾</td><td>注</td></tr></table>'),
    ).toEqual(['### 标题', '一段', '边栏', '尾', '注']);
    expect(blocks(`<table><tr><td>${'长文。'.repeat(200)}</td></tr></table>`)).toEqual(['长文。'.repeat(200)]);
  });

  it('keeps captions on lines of their own', () => {
    expect(blocks('<p>上</p><figure><img alt="图"><figcaption>▲ 职工在比赛</figcaption></figure><p>下</p>')).toEqual([
      '上',
      '▲ 职工在比赛',
      '下',
    ]);
  });

  it('leaves out what no reader sees', () => {
    const body =
      '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><!-- e -->' +
      '<p hidden>f</p><p style="color:red; DISPLAY : none">g</p><p aria-hidden="true">h</p><p style="visibility:hidden">i</p><p>见</p>';
    expect(blocks(body)).toEqual(['见']);
  });

  it('takes display from the style where the tag says otherwise', () => {
    expect(
      blocks('<p style="display:inline">甲</p><p style="display: inline">乙</p><span style="display:block">丙</span>'),
    ).toEqual(['甲乙', '丙']);
  });

  it('makes the block that says the same as the title the headline, else takes the title', () => {
    const title = '青石县总工会：凝心聚力_工会动态_某某网';
    expect(blocks('<div>首页</div><div><b>青石县总工会： 凝心聚力</b></div><p>正文</p>', title)).toEqual([
      '首页',
      '# 青石县总工会： 凝心聚力',
      '正文',
    ]);
    expect(blocks('<p>正文</p>', title)).toEqual(['# 青石县总工会：凝心聚力', '正文']);
    expect(blocks('<h1>另一个</h1><p>正文</p>', title)).toEqual(['# 另一个', '正文']);
    expect(blocks('<p>正文</p>')).toEqual(['正文']);
  });

  it('drops menus, keeps paths and paragraphs of links, and counts what it dropped', () => {
    const menu = '<a>首页</a> <a>新闻</a> <a>视频</a> <a>专题</a> <a>评论</a>';
    const article = `<p>${'去年新建工会38家。'.repeat(10)}</p>`;
    const page = htmlText(
      `<html><body><nav>${menu}</nav><div><a>首页</a> &gt; <a>新闻</a></div>${article}<ul>${menu.replaceAll('a>', 'li>').replaceAll('<li>', '<li><a>')}</ul></body></html>`,
    );
    expect(page.text).toBe(`首页 > 新闻\n\n${'去年新建工会38家。'.repeat(10)}\n`);
    expect(page.leftOut).toBe(20);
    const list = '<div><a>一</a><a>二</a><a>三</a><a>四</a><a>五</a></div>';
    expect(htmlText(list)).toEqual({ text: '一二三四五\n', leftOut: 0 });
    expect(htmlText(`${article}<div>${`<p><a>${'工会'.repeat(30)}</a></p>`.repeat(6)}</div>`).leftOut).toBe(0);
  });

  it('takes of a WeChat article headline, account, date and text', () => {
    const page =
      '<html><head><title></title></head><body><div id="img-content"><h1 id="activity-name">\n 凝心聚力 \n</h1>' +
      '<div id="meta_content"><span>原创</span> <span id="profileBt"><a id="js_name"> 青石工会 </a><div style="display:none">二维码</div></span>' +
      '<em id="publish_time">2023-04-26 10:00</em></div><div id="js_content" style="visibility: hidden; opacity: 0;">' +
      '<section><section><p><span>PART </span><span>01</span></p></section><section><p><strong><span>建会</span></strong></p></section></section>' +
      '<section><span>今年</span><span>以来，</span><span>新建38家。</span></section></div></div><div>阅读 100</div></body></html>';
    expect(htmlText(page).text.split('\n\n')).toEqual([
      '# 凝心聚力',
      '原创',
      '青石工会',
      '2023-04-26 10:00',
      'PART 01',
      '**建会**',
      '今年以来，新建38家。\n',
    ]);
    expect(htmlText(page).leftOut).toBe(5);
    const bare = '<h2 id="activity-name">标题</h2><a id="js_name">青石工会</a><div id="js_content">正文</div>';
    expect(htmlText(bare).text).toBe('# 标题\n\n青石工会\n\n正文\n');
  });

  it('takes a page of 2 MB apart', () => {
    expect(
      htmlText('<div><p>去年<span>新建</span>工会<b>38</b>家。</p></div>'.repeat(35_000)).text.split('\n\n').length,
    ).toBe(35_000);
  });

  it('is not led astray by cells that claim to reach over everything', () => {
    const row = '<tr><td colspan="1000" rowspan="1000">1</td><td>2</td></tr>';
    const rows = blocks(`<table>${row.repeat(500)}</table>`)
      .join('')
      .split('\n');
    expect(rows.map((line) => line.split('\t').filter((cell) => cell !== ''))).toEqual(rows.map(() => ['1', '2']));
  });

  it('refuses a page that is nested beyond reading', () => {
    expect(() => htmlText(`${'<div>'.repeat(60_000)}文`)).toThrow('这个网页嵌套太深');
    expect(() => htmlText(`${'<div>'.repeat(1500)}文`)).toThrow('这个网页嵌套太深');
    expect(htmlText(`${'<div>'.repeat(380)}文`).text).toBe('文\n');
  });
});

describe('declaredEncoding', () => {
  it.each([
    ['<meta charset="gb2312">', 'gb2312'],
    ['<META http-equiv="Content-Type" content="text/html; charset=GBK">', 'GBK'],
    ['<?xml version="1.0" encoding="big5"?>', 'big5'],
    ['<p>charset=gbk</p>', undefined],
  ])('of %s', (html, encoding) => {
    expect(declaredEncoding(Buffer.from(html))).toBe(encoding);
  });
});
