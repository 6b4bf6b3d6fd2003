import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/markdown/parse-report.ts';
import { renderReport } from '../../src/markdown/render-report.ts';

const render = (markdown: string) =>
  renderReport(parseReport('content/reports/qingshi/2024-03-08.md', markdown), {
    base: '/sub/',
    period: '2023',
    aliases: {},
  });

const TERM = '[职代会](../../glossary/workers-congress.md)';
const OUTSIDE = '[公报](https://example.org/a?b=1&c=2)';

describe('numberLinks', () => {
  it('lists every target once, in the order of the text, footnotes last', () => {
    const { links } = render(`${TERM}开了，[大会](../../glossary/workers-congress.md)见${OUTSIDE}。[^1]

又见${OUTSIDE}。

[^1]: 也见[县志](https://example.org/b)。`);
    expect(links).toEqual([
      { href: '/sub/glossary/#workers-congress', text: '职代会' },
      { href: 'https://example.org/a?b=1&c=2', text: '公报' },
      { href: 'https://example.org/b', text: '县志' },
    ]);
  });

  it('gives all links to one target the same number', () => {
    const { body, footnotes } = render(`${TERM}，${OUTSIDE}，${TERM}。[^1]\n\n[^1]: [志](https://example.org/b)。`);
    const numbers = [...(body + footnotes).matchAll(/data-n="(\d+)"/g)].map(([, n]) => n);
    expect(numbers).toEqual(['1', '2', '1', '3']);
  });

  it('leaves figures, headings, permalinks and footnote marks without a number', () => {
    const { body, footnotes, links } = render(`## [组织建设](../../topics/organising.md)：题

新建[3家](../../indicators/new-unions.md)。[^1]

[^1]: 注。`);
    expect(links).toEqual([]);
    expect(body + footnotes).not.toContain('data-n=');
  });

  it('keeps the words of a link whose parts are set apart', () => {
    expect(render('[甲**乙**丙](https://example.org/)。').links).toEqual([
      { href: 'https://example.org/', text: '甲乙丙' },
    ]);
  });
});
