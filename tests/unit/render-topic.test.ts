import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/markdown/parse-report.ts';
import { renderTopic } from '../../src/markdown/render-topic.ts';

const heading = (words: string): string => `## [组织建设](../../topics/organising.md)${words}`;
const ELSEWHERE = '## [帮扶关爱](../../topics/care.md)：题\n\n';
const render = (markdown: string) =>
  renderTopic(parseReport('content/reports/qingshi/2024-03-08.md', markdown), {
    ...{ base: '/sub/', period: '2023', topic: 'organising', href: '/sub/reports/qingshi/2024-03-08/' },
    ...{ prefix: 'note-qingshi-', headingLevel: 4 },
  });

/** The values of an attribute, in the order of the text. */
const all = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('what a report says on a topic', () => {
  it('is its sections on it, with lower headings and without the ids of the report’s own page', () => {
    const { sections, notes } = render(`${heading('：题')}\n\n甲。\n\n${ELSEWHERE}乙。\n\n${heading('：又')}\n\n丙。`);
    expect(sections).toHaveLength(2);
    expect(sections.join('')).toMatch(/<h4>.*题.*甲。.*<h4>.*又.*丙。/s);
    expect(sections.join('')).not.toMatch(/ id="|乙。/);
    expect(notes).toBe('');
  });

  it('does not name the topic in every heading, but where nothing else stands there', () => {
    const { sections } = render(`${heading('：2023年建会')}\n\n甲。\n\n${heading('')}\n\n乙。`);
    expect(sections[0]).toMatch(/<h4><span class="sentence">(?:<[^>]+>)*2023年/);
    expect(sections[0]).not.toContain('topics/organising');
    expect(sections[1]).toContain('>组织建设</a>');
  });

  it('keeps links within the report', () => {
    const { sections } = render(`${heading('：题')}\n\n[前文](#s-1)。`);
    expect(sections[0]).toContain('href="/sub/reports/qingshi/2024-03-08/#s-1"');
  });
});

describe('the notes on a topic', () => {
  const { sections, notes } = render(
    `${ELSEWHERE}乙[^a]，丁[^b]。\n\n${heading('：题')}\n\n甲[^b]，又[^c]，再[^b]。\n\n[^a]: 一。\n\n[^b]: 二，见[^d]。\n\n[^c]: 三。\n\n[^d]: 四。`,
  );

  it('are those cited there, and what these cite, counted anew', () => {
    expect(all(sections.join(''), 'data-mark')).toEqual(['1', '2', '1']);
    expect([...notes.matchAll(/[一二三四](?=[，。])/g)].map(String)).toEqual(['二', '三', '四']);
    expect(notes).toContain('aria-label="注3"');
  });

  it('and their marks lead to each other on the page, and nowhere else', () => {
    const html = sections.join('') + notes;
    const ids = all(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('note-qingshi-'))).toBe(true);
    const targets = all(html, 'href').map((href) => href.replace(/^#/, ''));
    expect(targets.toSorted()).toEqual([...ids, 'note-qingshi-fn-b'].toSorted());
  });
});
