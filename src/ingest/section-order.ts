import type { Notice } from './layout.ts';
import { extentOf, isBody, type Passage, type Step } from './passage.ts';

/** Sorts numbered sections that are printed out of order; tells where numbers are missing or stand twice. */
export function orderSections(passages: readonly Passage[]): Step {
  const notices: Notice[] = [];
  const deepest = passages.reduce((depth, { level }) => Math.max(depth, level), 2);
  let ordered: Passage[] = [...passages];
  for (let level = 2; level <= deepest; level += 1) {
    ordered = runsOf(ordered, level).flatMap((run) => sortRun(run, level, notices));
  }
  return { passages: ordered, notices };
}

/** Cuts before every heading above the level: what stands between two of them is sorted on its own. */
function runsOf(passages: readonly Passage[], level: number): Passage[][] {
  const runs: Passage[][] = [[]];
  for (const passage of passages) {
    if (passage.kind === 'heading' && passage.level < level) runs.push([]);
    runs.at(-1)?.push(passage);
  }
  return runs;
}

function sortRun(run: Passage[], level: number, notices: Notice[]): Passage[] {
  const starts = run.flatMap((passage, i) => (passage.kind === 'heading' && passage.level === level ? [i] : []));
  const numbers = starts.map((i) => run[i]?.style?.number ?? null);
  const printed = numbers.filter((number) => number !== null);
  if (starts.length < 2 || printed.length < starts.length || isSorted(printed)) return run;
  const first = run[starts[0] ?? 0];
  const whole = printed.toSorted((a, b) => a - b).every((number, i) => number === i + 1);
  if (first) notices.push(whole ? sortedNotice(first, printed) : gapNotice(first, printed));
  if (!whole) return run;
  const tail = tailStart(run, starts.at(-1) ?? 0);
  const sections = starts.map((start, n) => ({
    number: numbers[n] ?? 0,
    passages: run.slice(start, starts[n + 1] ?? tail),
  }));
  return [
    ...run.slice(0, starts[0]),
    ...sections.toSorted((a, b) => a.number - b.number).flatMap((section) => section.passages),
    ...run.slice(tail),
  ];
}

function isSorted(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number === i + 1);
}

const CLOSING =
  /^(?:下一步|下阶段|接下来|今后|未来|展望|面向未来|站在新|新征程|新时代新征程|新的一年|奋进新|征程万里|蓝图|潮起|[\d一二〇零]{4}年是|[\d〇零一二三四五六七八九]{4}年，)/;

/** Where the closing words of the page begin; they stay at its end whatever section is printed last. */
function tailStart(run: readonly Passage[], lastHeading: number): number {
  const texts = run.flatMap((passage, i) => (i > lastHeading && isBody(passage) ? [i] : []));
  const last = texts.at(-1);
  if (last === undefined) return run.length;
  return texts.length > 1 && CLOSING.test(run[last]?.text ?? '') ? last : last + 1;
}

function sortedNotice(first: Passage, printed: readonly number[]): Notice {
  return {
    code: 'sections-sorted',
    ...extentOf(first),
    message: `各部分印刷的次序为 ${printed.join('、')}，已按编号重排。`,
    advice: '请对照版面核对各部分次序。',
  };
}

function gapNotice(first: Passage, printed: readonly number[]): Notice {
  return {
    code: 'sections-numbered',
    ...extentOf(first),
    message: `各部分的编号为 ${printed.join('、')}，有缺漏或重复，次序未改。`,
    advice: '请对照版面，看是否漏了一部分或编号有误。',
  };
}
