import { measureAt } from './number-measure.ts';
import { before, matchAt, type NumberReader } from './number-span.ts';

const BARE_YEAR = /(?:19[4-9]|20[0-4])\d(?![\d.,，%‰万亿余多+])/y;
const COUNTING = /(?:\d|达到?|为|共|共计|有|近|约|至|到|数|超过?|计|量|人|家|编号)[:：]?$/;

/** 2019职工联赛: a year without 年, unless it says how many; 2023届 names the year's graduates. */
export const numberYearAt: NumberReader = (form, at) => {
  if (!matchAt(BARE_YEAR, form, at) || COUNTING.test(before(form, at))) return null;
  if (form[at - 1] === '\t' && !isYearRow(form, at)) return null;
  const end = at + 4;
  if (/^[级届]/.test(form.slice(end, end + 1))) return { kind: 'name', start: at, end: end + 1 };
  return measureAt(form, end) === '' ? { kind: 'date', start: at, end } : null;
};

const BARE_NUMBER = /^\d[\d.,，]*%?$/;
const YEAR_CELL = /^(?:19[4-9]|20[0-4])\d$/;
/** Longer than any row of a table is worth looking at. */
const ROW = 200;

/** A bare 2021 in a cell is a year where all numbers of its row are such. */
function isYearRow(form: string, at: number): boolean {
  const head =
    form
      .slice(Math.max(0, at - ROW), at)
      .split('\n')
      .at(-1) ?? '';
  const row = head + (form.slice(at, at + ROW).split('\n')[0] ?? '');
  return row.split('\t').every((cell) => !BARE_NUMBER.test(cell.trim()) || YEAR_CELL.test(cell.trim()));
}
