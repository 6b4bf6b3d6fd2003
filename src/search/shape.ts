import { canonical, pieces } from './canonical.ts';

/**
 * How a shown text differs from its canonical form, so that the index need hold the text only once:
 * a number stands for as many characters shown as they are, a string for the characters shown instead of
 * their own canonical form. `ＡB 厂` is `["ＡB ", 1]`, over `ab厂`.
 */
export type Shape = readonly (number | string)[];

/** The shape of a shown text. */
export function shapeOf(shown: string): Shape {
  const shape: (number | string)[] = [];
  for (const piece of pieces(shown)) {
    const part = piece.shown === piece.canonical ? [...piece.shown].length : piece.shown;
    const last = shape.at(-1);
    if (typeof part === 'number' && typeof last === 'number') shape.splice(-1, 1, last + part);
    else if (typeof part === 'string' && typeof last === 'string') shape.splice(-1, 1, last + part);
    else shape.push(part);
  }
  return shape;
}

/** The shown text that has this shape over its canonical form. */
export function show(canonicalText: string, shape: Shape): string {
  const characters = [...canonicalText];
  let position = 0;
  let shown = '';
  for (const part of shape) {
    const length = typeof part === 'number' ? part : [...canonical(part)].length;
    shown += typeof part === 'number' ? characters.slice(position, position + length).join('') : part;
    position += length;
  }
  return shown;
}
