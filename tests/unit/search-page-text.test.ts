import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/search/page-text.ts';

function read(body: string) {
  return readPage(`<!doctype html><html lang="zh-CN"><body>${body}</body></html>`);
}

function texts(body: string): string[] | undefined {
  return read(`<main data-pagefind-body>${body}</main>`)?.blocks.map(({ text }) => text);
}

describe('readPage', () => {
  it('leaves out a page that is not marked for search', () => {
    expect(read('<main><p>棋社</p></main>')).toBeNull();
  });

  it('takes exactly what is inside the marked elements', () => {
    const page = read(
      '<nav>导航</nav><main data-pagefind-body><p>棋社</p><div data-pagefind-body>里层</div></main><aside data-pagefind-body>旁注</aside><p>页脚</p>',
    );
    expect(page?.blocks.map(({ text }) => text)).toEqual(['棋社', '里层', '旁注']);
  });

  it('breaks at blocks, never at inline elements', () => {
    expect(
      texts('<h2>合<i>唱</i>队</h2>前<p>有<a href="#a">三十</a>人</p>后<ul><li>甲<b>乙</b></li><li>丙</li></ul>'),
    ).toEqual(['合唱队', '前', '有三十人', '后', '甲乙', '丙']);
  });

  it('takes cells, terms, captions, quotations and summaries as blocks of their own', () => {
    const body =
      '<table><caption>表</caption><tr><th>名</th><td>数</td></tr></table><dl><dt>词</dt><dd>义</dd></dl><figure><svg><title>图</title><text>甲</text><text>乙</text></svg><figcaption>题</figcaption></figure><blockquote>引</blockquote><details><summary>开</summary>合</details>';
    expect(texts(body)).toEqual(['表', '名', '数', '词', '义', '图', '甲', '乙', '题', '引', '开', '合']);
  });

  it('leaves out scripts, styles and templates, and keeps what is hidden', () => {
    expect(texts('<p>甲<script>1</script><style>p{}</style><template>丙</template>乙</p><p hidden>藏</p>')).toEqual([
      '甲乙',
      '藏',
    ]);
  });

  it('collapses white space as a browser does', () => {
    expect(texts('<p>\n  夜班 \n <b> 之</b> 歌<br>第二行\u00A0\u3000x\n</p><p> \n </p>')).toEqual([
      '夜班 之 歌 第二行\u00A0\u3000x',
    ]);
  });

  it('reads entities as the characters they stand for', () => {
    expect(texts('<p>A&amp;B &lt;b&gt; &#x1F3BB;</p>')).toEqual(['A&B <b> 🎻']);
  });
});

describe('anchors', () => {
  function anchors(body: string, main = '') {
    return read(`<main data-pagefind-body ${main}>${body}</main>`)?.blocks.map((block) =>
      block.anchors.map(({ start, id }) => [start, id]),
    );
  }

  it('are the innermost element with an id at each offset', () => {
    expect(anchors('<p id="p">先<span id="s-1">一句。</span> <span id="s-2">两<a id="f">句</a>。</span></p>')).toEqual([
      [
        [0, 'p'],
        [1, 's-1'],
        [5, 's-2'],
        [6, 'f'],
        [7, 's-2'],
      ],
    ]);
  });

  it('are inherited, and taken from a heading or term that stands before', () => {
    expect(
      anchors(
        '<div id="d"><p>甲</p></div><h2 id="h">题</h2><p>乙</p><h3>无</h3><p>丙</p><dl><dt id="t">词</dt><dd>义</dd><dt>又</dt><dd>再</dd></dl>',
        'id="m"',
      ),
    ).toEqual([
      [[0, 'd']],
      [[0, 'h']],
      [[0, 'h']],
      [[0, 'm']],
      [[0, 'm']],
      [[0, 't']],
      [[0, 't']],
      [[0, 'm']],
      [[0, 'm']],
    ]);
  });

  it('are empty where a page has no id', () => {
    expect(anchors('<p>甲</p>')).toEqual([[[0, '']]]);
  });
});

describe('topics', () => {
  it('are those of the nearest element that names some, which may stand outside', () => {
    const page = read(
      '<div data-topic="sport"><main data-pagefind-body><p>甲</p><section data-topic="care  organising"><p>乙</p><p data-topic="">丙</p></section></main></div>',
    );
    expect(page?.blocks.map(({ topics }) => topics)).toEqual([['sport'], ['care', 'organising'], []]);
  });
});

describe('metadata', () => {
  it('takes the title from its attribute wherever it stands', () => {
    expect(
      read('<p data-pagefind-meta="title: 夜班，之歌 "></p><main data-pagefind-body><h1>别的</h1></main>')?.title,
    ).toBe('夜班，之歌');
  });

  it('else from the first h1', () => {
    expect(read('<main data-pagefind-body><h1>\n 棋社<b>纪事</b></h1><h1>又</h1></main>')?.title).toBe('棋社纪事');
    expect(read('<main data-pagefind-body></main>')?.title).toBe('');
  });

  it('gathers filters from all elements, several values and several in one attribute', () => {
    const page = read(
      '<main data-pagefind-body data-pagefind-filter="kind:报告"><i data-pagefind-filter="district:甲区"></i><i data-pagefind-filter="district:乙区, kind:专题"></i><i data-pagefind-filter="district:甲区"></i></main>',
    );
    expect(page?.filters).toEqual({ kind: ['报告', '专题'], district: ['甲区', '乙区'] });
  });
});
