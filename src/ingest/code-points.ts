/** Turns UTF-16 offsets of a text into code points, in constant time each. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    before[i + 1] = (before[i] ?? 0) + (isSecondHalf(text, i) ? 0 : 1);
  }
  return (offset) => before[offset] ?? before.at(-1) ?? 0;
}

const SURROGATE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
