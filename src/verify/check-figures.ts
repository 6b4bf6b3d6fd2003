import type { Mention } from '../markdown/mentions.ts';
import type { ParsedReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import { isDoubtfulLevel } from '../text/level.ts';
import { readingForm } from '../text/reading-form.ts';
import { toFinding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every figure link holds one number whose measure word fits its indicator, and clear levels. */
export function checkFigures({ path, mentions }: ParsedReport, vocabulary: Vocabulary): Finding[] {
  return mentions.flatMap((mention) => [
    ...checkNumber(path, mention),
    ...checkUnit(path, mention, vocabulary),
    ...checkLevels(path, mention),
    ...checkOwner(path, mention),
  ]);
}

function checkNumber(file: string, { text, quantity, line, column }: Mention): Finding[] {
  if (quantity) return [];
  const holdsDigit = /[0-9０-９零〇一二三四五六七八九十百千万亿两]/.test(text);
  return [
    toFinding(holdsDigit ? 'figure-unreadable' : 'figure-without-number', {
      file,
      line,
      column,
      message: holdsDigit ? `“${text}”读不成一个数字` : `“${text}”里没有数字`,
      actual: text,
      expected: '一个数字连同量词，例如 38家',
    }),
  ];
}

function checkUnit(
  file: string,
  { quantity, indicator, text, line, column }: Mention,
  vocabulary: Vocabulary,
): Finding[] {
  const known = vocabulary.indicators.get(indicator);
  if (!quantity || !known || quantity.unit === null || known.units.includes(readingForm(quantity.unit))) return [];
  return [
    toFinding('unit-mismatch', {
      file,
      line,
      column,
      message: `“${text}”的量词“${quantity.unit}”不在指标“${known.name}”的 units 里`,
      actual: quantity.unit,
      expected: known.units.join('、'),
    }),
  ];
}

function checkLevels(file: string, { scope, text, line, column }: Mention): Finding[] {
  const doubtful = (scope ?? '').split('；').filter(isDoubtfulLevel);
  return doubtful.map((word) =>
    toFinding('level-doubtful', {
      file,
      line,
      column,
      message: `“${text}”的级别“${word}”没有写清`,
      actual: word,
      expected: '全国、省级、设区市级、县区级',
    }),
  );
}

function checkOwner(file: string, { owner, text, line, column }: Mention): Finding[] {
  if (owner === null || !owner.split('；').includes('')) return [];
  const message = `“${text}”的标题里，属: 后面没有写是谁的`;
  return [toFinding('title-malformed', { file, line, column, message, expected: '属:某市' })];
}
