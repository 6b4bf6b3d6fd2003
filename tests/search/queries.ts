import type { InventedPage } from './invented-site.ts';
import { seeded } from './random.ts';
import { plain, truth } from './truth.ts';

/** Runs of 1 to 8 characters, each taken from inside some block. */
export function presentRuns(pages: readonly InventedPage[], count: number, seed = 3): string[] {
  const random = seeded(seed);
  const runs: string[] = [];
  while (runs.length < count) {
    const characters = [...random.pick(random.pick(pages).blocks).text];
    const length = 1 + random.below(8);
    const start = random.below(Math.max(1, characters.length - length + 1));
    const run = characters.slice(start, start + length).join('');
    if (plain(run) !== '') runs.push(run);
  }
  return runs;
}

/** Runs of 2 to 8 characters of which every one stands on some page, but the run on none. */
export function absentRuns(pages: readonly InventedPage[], count: number): string[] {
  const random = seeded(5);
  const characters = [...pages.flatMap(({ blocks }) => blocks.map(({ text }) => plain(text))).join('')];
  const runs: string[] = [];
  while (runs.length < count) {
    const run = Array.from({ length: 2 + random.below(7) }, () => random.pick(characters)).join('');
    if (Object.keys(truth(pages, run)).length === 0) runs.push(run);
  }
  return runs;
}

/** The same run in full width, upper case and with spaces of several kinds. */
export function altered(run: string): string {
  const wide = [...run].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : character.toUpperCase();
  });
  return ` ${wide.join('\u3000\u200B ')} `;
}
