import { type BareLine, NEVER } from './bare-line.ts';
import { likeness } from './parallel-lines.ts';

/** Headings of a page are made alike: for each line, how much it is like the two others that it is most like. */
export function agreements(lines: readonly BareLine[]): number[] {
  if (lines.length > MOST) return lines.map(() => 0);
  const likely = lines.filter(({ score }) => score > LIKELY);
  let near = 0;
  return lines.map((line) => {
    if (line.score <= NEVER / 2) return 0;
    while (near < likely.length && (likely[near]?.at ?? 0) < line.at) near += 1;
    const others = likely.slice(Math.max(0, near - WINDOW), near + WINDOW).filter((other) => other !== line);
    return Math.max(
      ...line.readings.map((text) =>
        twoBest(others.map((other) => Math.max(...other.readings.map((reading) => likeness(reading, text))))),
      ),
    );
  });
}

const LIKELY = -0.5;
/** More short lines than that are no page. */
const MOST = 3000;
/** How many lines on either side a line is compared with. */
const WINDOW = 12;
/** What two lines that have nothing in common may still seem to share. */
const UNLIKE = 0.6;

function twoBest(values: readonly number[]): number {
  const [first = 0, second = 0] = values.toSorted((a, b) => b - a);
  return first + second - (values.length > 1 ? UNLIKE : 0);
}
