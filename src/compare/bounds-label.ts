import type { Quantity } from '../schema/figure.ts';
import { intervalOf } from '../text/interval.ts';

/**
 * What a printed inexact number allows, in words: 320名及以上、不到330名. Null for exact numbers and for
 * printed ranges, which say it themselves.
 */
export function boundsLabel({
  text,
  unit,
  precision,
}: Pick<Quantity, 'unit' | 'precision'> & { text: string }): string | null {
  if (precision === 'exact' || precision === 'range') return null;
  const bounds = intervalOf(text);
  if (!bounds) return '约数，没有说明上下限';
  const { min, max } = bounds;
  if (min === null) return max === null ? null : `不超过${amount(max, unit)}`;
  return max === null ? `不少于${amount(min, unit)}` : `${amount(min, unit)}及以上、不到${amount(max, unit)}`;
}

function amount(value: number, unit: string | null): string {
  const [factor, power] = value >= 1e8 ? [1e8, '亿'] : value >= 1e4 ? [1e4, '万'] : [1, ''];
  const digits = Number((value / factor).toFixed(4));
  return `${digits}${power}${unit ?? ''}`;
}
