import fc from 'fast-check';

/** Texts made from others as a bad copy makes them: lines shuffled, cut, doubled, lost, characters garbled. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.nat(), anyLine()), { maxLength: 12 }))
    .map(([text, edits]) => edits.reduce((lines, edit) => mutate(lines, edit), text.split('\n')).join('\n'));
}

/** A line of anything: Chinese, digits, marks, controls, lone surrogates. */
export function anyLine(): fc.Arbitrary<string> {
  const sign = fc.constantFrom(
    ...'工会职员万余十百一二三个家名年月日第、，。：“”（）【】#*▲图为责编 \t0123456789.%—-|',
  );
  const unit = fc.oneof(
    { weight: 8, arbitrary: sign },
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constant('\uD800'),
  );
  // Two NUL bytes and little else are no text, and are refused.
  return fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('').replaceAll('\0', ''));
}

function mutate(lines: readonly string[], [kind, a, b, line]: [number, number, number, string]): string[] {
  const at = a % Math.max(1, lines.length);
  const other = b % Math.max(1, lines.length);
  const here = lines[at] ?? '';
  switch (kind) {
    case 0:
      return lines.with(at, lines[other] ?? '').with(other, here);
    case 1:
      return lines.toSpliced(at, 1, here.slice(0, b % (here.length + 1)), here.slice(b % (here.length + 1)));
    case 2:
      return lines.toSpliced(other, 0, here);
    case 3:
      return lines.toSpliced(at, 1);
    case 4:
      return lines.toSpliced(at, 0, line);
    default:
      return lines.with(at, here.slice(0, b % (here.length + 1)) + line + here.slice(b % (here.length + 1)));
  }
}
