import { readQuantity } from './quantity.ts';

/** Bounds in the base unit; null = open. `max` is exclusive for 余, 多 and 数, else inclusive. */
export interface Interval {
  min: number | null;
  max: number | null;
}

/** Qualifiers that reach to the next step of the last significant digit. */
const STEPS: ReadonlySet<string> = new Set(['余', '有余', '多', '几']);

/**
 * What a printed inexact number allows (DESIGN §4): 余 and 多 reach to the next step of the last
 * significant digit (320余 → [320, 330), 百余 → [100, 200)), 数十 to the next power, 近 and 不到 bound
 * from above, 以上 and 超过 from below. Null for 约 and the like, which name no bound, and for text that
 * is no quantity.
 */
export function intervalOf(text: string): Interval | null {
  const quantity = readQuantity(text);
  if (!quantity) return null;
  const { value, valueMax, step, precision } = quantity;
  const words = quantity.qualifier?.split('…') ?? [];
  if (/^(?:好?几|数)/.test(text.trim())) return { min: 2 * value, max: 10 * value };
  if (precision === 'exact') return { min: value, max: value };
  if (precision === 'range') return { min: value, max: valueMax };
  if (words.some((word) => STEPS.has(word))) return { min: value, max: value + step };
  if (precision === 'below') return { min: null, max: value };
  return precision === 'above' ? { min: value, max: null } : null;
}
