import { checkCycles } from './cycles.ts';
import { checkLayers } from './layer-rules.ts';
import { checkContentNames, checkPathWords } from './name-rules.ts';
import { checkSize } from './size-rules.ts';
import type { SourceFile, Violation } from './source-file.ts';
import { checkAny, checkConsole } from './syntax-rules.ts';

/** Every rule of the design's chapter 5 that the files of `src/` and `scripts/` break. */
export function findViolations(files: SourceFile[], names: string[]): Violation[] {
  const single = files.flatMap((file) => [
    ...checkLayers(file),
    ...checkAny(file),
    ...checkConsole(file),
    ...checkSize(file),
    ...checkPathWords(file),
    ...checkContentNames(file, names),
  ]);
  return [...single, ...checkCycles(files)];
}
