/** How far what is written may stray from what is read: an entity, a folded line with its indent. */
const LONGEST_STRAY = 80;

/**
 * The offset in a file of every UTF-16 unit of a text that was read from `written`, the file's part at
 * `base`: escapes, entities, quotes and folded lines make it longer than the text. One more for the end.
 */
export function alignedOffsets(text: string, written: string, base: number): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const unit of text) {
    const stray = written.startsWith(unit, at) ? 0 : written.slice(at, at + LONGEST_STRAY).indexOf(unit);
    at += Math.max(stray, 0);
    for (let i = 0; i < unit.length; i += 1) offsets.push(base + at + i);
    at += stray < 0 ? 0 : unit.length;
  }
  offsets.push(base + at);
  return offsets;
}
