import { frontmatterOf } from '../../src/markdown/frontmatter.ts';
import { parseTree } from '../../src/markdown/processor.ts';
import { positionOf } from '../../src/text/position.ts';
import type { ContentFile } from '../../src/verify/content-file.ts';
import { digestTexts } from '../../src/verify/digest-text.ts';
import { findNumbers } from '../../src/text/find-numbers.ts';

/** A report with one digit or one measure word altered. */
export interface Mutation {
  /** 41家 → 42家 */
  name: string;
  text: string;
  /** Of the alteration. */
  line: number;
}

/** Parts of a report whose digits are no number of the source: fingerprint, addresses, footnote marks, retired ids. */
const NO_NUMBERS = /sha256: \S+|\]\([^#)"]*|\[\^[^\]]+\]:?|^(?:aliases|corrections|newspaper|page|url|accessed):.*$/gm;

const NEXT: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, String((Number(digit) + 1) % 10)])),
  ...Object.fromEntries([...'一二三四五六七八九'].map((digit, i, all) => [digit, all[(i + 1) % 9] ?? ''])),
  两: '三',
};

const UNITS: Readonly<Record<string, string>> = {
  万元: '元',
  人次: '人',
  场次: '场',
  家: '个',
  个: '家',
  名: '人',
  人: '人次',
  件: '份',
  '%': '‰',
};

/** Every report that differs from this one in one digit of a number or date, or in one measure word. */
export function mutationsOf(report: ContentFile): Mutation[] {
  return [...digitMutations(report.text), ...numberMutations(report)];
}

function digitMutations(text: string): Mutation[] {
  const masked = text.replace(NO_NUMBERS, (part) => part.replace(/[0-9]/g, '#'));
  return [...masked.matchAll(/[0-9]/g)].map(({ 0: digit, index }) => replaced(text, index, digit, NEXT[digit] ?? ''));
}

/** Numerals in Chinese characters, those of fixed terms apart (五一, 三个仪式), and the measure word of every number. */
function numberMutations({ path, text }: ContentFile): Mutation[] {
  const tree = parseTree(text);
  const frontmatter = frontmatterOf(tree);
  if (!frontmatter) return [];
  return digestTexts(path, text, tree, frontmatter).flatMap((prose) =>
    findNumbers(prose.text).flatMap(({ start, end, text: printed, kind }) => {
      if (isRemark(prose.part, printed) || (kind === 'name' && !printed.startsWith('第'))) return [];
      const numerals = Array.from({ length: end - start }, (_, i) => start + i).flatMap((at) => {
        const numeral = prose.text[at] ?? '';
        const next = /[0-9]/.test(numeral) ? undefined : NEXT[numeral];
        return next === undefined ? [] : [replaced(text, prose.offsets[at] ?? 0, numeral, next)];
      });
      const unit = Object.keys(UNITS).find((word) => kind === 'figure' && prose.text.slice(start, end).endsWith(word));
      if (unit === undefined) return numerals;
      return [...numerals, replaced(text, prose.offsets[end - unit.length] ?? 0, unit, UNITS[unit] ?? '')];
    }),
  );
}

/** Two, both, the first: in footnotes small numbers in words are the editor's own. */
function isRemark(part: string, printed: string): boolean {
  return part === 'footnote' && !/[0-9]/.test(printed);
}

function replaced(text: string, at: number, before: string, after: string): Mutation {
  const mutated = text.slice(0, at) + after + text.slice(at + before.length);
  const name = `${text.slice(Math.max(0, at - 8), at)}【${before}→${after}】${text.slice(at + before.length, at + before.length + 8)}`;
  return { name: name.replaceAll('\n', ' '), text: mutated, line: positionOf(text, at).line };
}
