import type { Figure } from '../schema/figure.ts';

/** The words that say which part, level or owner a figure speaks of, as a reader reads them; '' when none. */
export function figureWords({ levels, scope, owner }: Pick<Figure, 'levels' | 'scope' | 'owner'>): string {
  const words = [levels.join('、'), scope ?? '', owner === null ? '' : `属${owner}`];
  return words.filter((word) => word !== '').join('；');
}
