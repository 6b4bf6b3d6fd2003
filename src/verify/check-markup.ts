import type { Html, Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Slip } from '../markdown/slips.ts';
import type { Finding } from '../schema/finding.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { toFinding } from './finding.ts';

/** No raw HTML or image in a file, nothing that was meant as Markdown and is not, no footnote too many. */
export function checkMarkup(file: string, tree: Root, slips: readonly Slip[]): Finding[] {
  const findings = slips.map((slip) => slipFinding(file, slip));
  visit(tree, ['html', 'image', 'imageReference'], (node) => {
    const { position, ...mark } = node as Html | Image | ImageReference;
    const { line = 1, column = 1 } = position?.start ?? {};
    const html = mark.type === 'html';
    const actual = html ? (mark.value.split('\n')[0] ?? '') : (mark.alt ?? '');
    findings.push(toFinding(html ? 'raw-html' : 'image', { file, line, column, actual }));
  });
  return [...findings, ...checkFootnotes(file, tree)];
}

const CODES = { reference: 'reference-undefined', link: 'link-broken', heading: 'heading-broken' } as const;

const LONGEST = 60;

function slipFinding(file: string, { kind, line, column, text }: Slip): Finding {
  const quoted = `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
  const messages = {
    reference: `${quoted}没有定义`,
    link: `${quoted}没有成为链接：括号和引号要用半角的 [ ] ( ) "，中间不留空格`,
    heading: `${quoted}没有成为小标题：# 后面要空一格`,
  };
  return toFinding(CODES[kind], { file, line, column, message: messages[kind], actual: text });
}
