import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/markdown/parse-report.ts';
import { renderReport } from '../../src/markdown/render-report.ts';
import { routeOf } from '../../src/markdown/routes.ts';

const PATH = 'content/reports/qingshi/2024-03-08.md';
const SECTION = '## [组织建设](../../topics/organising.md)：题\n\n';
const render = (markdown: string, base = '/', aliases = {}): string => {
  const { body, footnotes } = renderReport(parseReport(PATH, markdown), { base, period: '2023', aliases });
  return body + footnotes;
};

describe('renderReport', () => {
  it('wraps sentences with their ids and leaves their words alone', () => {
    const html = render('“甲”——乙……丙。');
    expect(html).toMatch(
      /^<p><span id="(s-[0-9a-f]{8})" class="sentence">“甲”——乙……丙。<\/span><a [^>]*href="#\1"[^>]*><\/a><\/p>$/,
    );
  });

  it('links a figure to its indicator and period, under the base', () => {
    expect(render('新建[3家](../../indicators/new-unions.md)。', '/sub/')).toContain(
      '<a href="/sub/indicators/new-unions/#2023" class="figure">3家</a>',
    );
    expect(render('新建[3家](../../indicators/new-unions.md#2022)。')).toContain('href="/indicators/new-unions/#2022"');
  });

  it('links terms, topics and reports', () => {
    const html = render(`${SECTION}[职代会](../../glossary/workers-congress.md)，[旧文](../linxi/undated.md)`, '/sub/');
    expect(html).toContain('<a href="/sub/glossary/#workers-congress" class="term" data-n="1">职代会</a>');
    expect(html).toContain('href="/sub/topics/organising/"');
    expect(html).toContain('href="/sub/reports/linxi/undated/"');
  });

  it('leaves quotation marks around a link to the text', () => {
    const link = (text: string): string => render(`${SECTION}办[${text}](../../glossary/workers-congress.md)。`);
    const term = (text: string): string => `<a href="/glossary/#workers-congress" class="term" data-n="1">${text}</a>`;
    expect(link('“职代会”')).toContain(`办“${term('职代会')}”。`);
    expect(link('“职代会”制度')).toContain(`办${term('“职代会”制度')}。`);
    expect(link('“职代会”和“厂务公开”')).toContain(`办${term('“职代会”和“厂务公开”')}。`);
  });

  it('marks dates', () => {
    expect(render('2022年4月27日开会。')).toContain('<time datetime="2022-04-27">2022年4月27日</time>');
  });

  it('prints footnote signs by attribute only', () => {
    const html = render('甲。[^a]\n\n[^a]: 注。');
    expect(html).toMatch(/<a [^>]*data-mark="1"[^>]*aria-label="注1"[^>]*><\/a>/);
    expect(html).toContain('aria-label="回到注1的正文"');
  });

  it('makes bold work between Han characters', () => {
    expect(render('**“青石县”**是')).toContain('<strong>“青石县”</strong>');
  });

  it.each([
    ['script address', '[x](javascript:alert(1))', 'javascript:'],
    ['raw HTML', '甲<img src=x onerror=alert(1)>乙', '<img'],
    ['data address', '[x](data:text/html,1)', 'data:text'],
  ])('lets no %s through', (_name, body, bad) => {
    expect(render(body)).not.toContain(bad);
  });
});

describe('routeOf', () => {
  it.each([
    ['../../indicators/x.md#2022-01/2022-03', '/b/indicators/x/#2022-01/2022-03'],
    ['../../topics/care.md', '/b/topics/care/'],
    ['../../glossary/x.md', '/b/glossary/#x'],
    ['2023-03-08.md#s-1', '/b/reports/qingshi/2023-03-08/#s-1'],
    ['https://example.org/', 'https://example.org/'],
    ['#fn-1', '#fn-1'],
  ])('%s', (url, route) => {
    expect(routeOf(PATH, url, '/b/')).toBe(route);
  });
});
