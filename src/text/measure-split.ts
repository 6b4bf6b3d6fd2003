/** A measure word that a qualifier or 半 stands in. */
export interface MeasureSplit {
  /** Offsets of what stands between the measure word's parts, or behind it. */
  start: number;
  end: number;
  /** 多 or 余; null for 半. */
  word: string | null;
}

const INSIDE = /^个(?:([多余])|半)(?=(?:月|小时|星期|季度|百分点)$)/;
const BEHIND = /(?:年|天|小时|个月|倍|公里)(半)$/;

/** 3个多月 and 1个半月 count 个月, two 年半 are two years and a half. Null for a measure word in one piece. */
export function splitMeasure(measure: string): MeasureSplit | null {
  const inside = INSIDE.exec(measure);
  if (inside) return { start: 1, end: 2, word: inside[1] ?? null };
  return BEHIND.test(measure) ? { start: measure.length - 1, end: measure.length, word: null } : null;
}
