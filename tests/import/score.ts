import type { Imported } from '../../src/schema/imported.ts';
import { canonicalText } from '../../src/text/canonical.ts';
import type { Expectation } from './expectation.ts';

/** Of so many expected, so many given, so many agree. */
export interface Count {
  expected: number;
  given: number;
  right: number;
}

export type Measure =
  | 'masthead'
  | 'sections'
  | 'captions'
  | 'cuts'
  | 'paragraphs'
  | 'furniture'
  | 'figures'
  | 'values'
  | 'units'
  | 'periods'
  | 'indicators';

export interface Score {
  counts: Record<Measure, Count>;
  /** Every difference, for people. */
  differences: string[];
}

/** Holds an import against what is expected of it. Words are compared without white space and width. */
export function score(given: Imported, expected: Expectation): Score {
  const differences: string[] = [];
  const compare = (measure: string, mine: readonly string[], theirs: readonly string[]): Count => {
    const pairs = align(mine, theirs);
    const [found, met] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
    theirs.forEach((text, j) => met.has(j) || differences.push(`${measure} − ${text}`));
    mine.forEach((text, i) => found.has(i) || differences.push(`${measure} + ${text}`));
    return { expected: theirs.length, given: mine.length, right: pairs.length };
  };
  return {
    counts: {
      masthead: compare('masthead', masthead(given), masthead(expected)),
      sections: compare('section', headings(given), headings(expected)),
      captions: compare('caption', given.captions.map(canonicalText), expected.captions.map(canonicalText)),
      paragraphs: compare('paragraph', paragraphs(given), paragraphs(expected)),
      cuts: cuts(given, expected, differences),
      furniture: furniture(given, expected, differences),
      ...figures(given, expected, differences),
    },
    differences,
  };
}

/** The longest common subsequence, as pairs of indices. */
function align(mine: readonly string[], theirs: readonly string[]): [number, number][] {
  const best = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = mine[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < mine.length && j < theirs.length;) {
    if (mine[i] === theirs[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

type Masthead = Pick<
  Imported,
  'organisation' | 'district' | 'headline' | 'subheadline' | 'date' | 'byline' | 'credits'
>;

function masthead({ byline, credits, ...rest }: Masthead): string[] {
  const keys = ['organisation', 'district', 'headline', 'subheadline', 'date'] as const;
  const people = (label: string, roles: Record<string, string[]>): string[] =>
    Object.entries(roles)
      .flatMap(([role, names]) => names.map((name) => `${label} ${role} ${name}`))
      .toSorted();
  return [
    ...keys.map((key) => `${key} ${canonicalText(rest[key] ?? 'null')}`),
    ...people('byline', byline),
    ...people('credits', credits),
  ];
}

function headings({ sections }: Pick<Imported, 'sections'>): string[] {
  return sections.map(({ heading }) => canonicalText(heading)).filter((heading) => heading !== '');
}

function paragraphs({ sections }: Pick<Imported, 'sections'>): string[] {
  return sections.flatMap((section) => section.paragraphs.map(canonicalText));
}

function cuts(given: Imported, expected: Expectation, differences: string[]): Count {
  const all = paragraphs(given).join('\n');
  const whole = ([left, right]: readonly [string, string]): string =>
    canonicalText(left.replace(/^…/, '') + right.replace(/…$/, ''));
  const right = expected.cuts.filter((cut) => all.includes(whole(cut)));
  for (const cut of expected.cuts) if (!right.includes(cut)) differences.push(`cut − ${cut.join(' | ')}`);
  return { expected: expected.cuts.length, given: expected.cuts.length, right: right.length };
}

function furniture(given: Imported, expected: Expectation, differences: string[]): Count {
  const all = canonicalText(given.furniture.join('\n'));
  const missing = expected.furniture.filter((run) => !all.includes(canonicalText(run)));
  differences.push(...missing.map((run) => `furniture − ${run}`));
  const { length } = expected.furniture;
  return { expected: length, given: length, right: length - missing.length };
}

type Figures = 'figures' | 'values' | 'units' | 'periods' | 'indicators';

function figures(given: Imported, expected: Expectation, differences: string[]): Record<Figures, Count> {
  const [mine, theirs] = [given.figures, expected.figures];
  const pairs = align(
    mine.map(({ text }) => canonicalText(text)),
    theirs.map(({ text }) => canonicalText(text)),
  );
  const [found, met] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  mine.forEach(({ text, context }, i) => found.has(i) || differences.push(`figure + ${text} (${context})`));
  theirs.forEach(({ text }, j) => met.has(j) || differences.push(`figure − ${text}`));
  const agree = (measure: string, key: (figure: (typeof theirs)[number]) => string): number =>
    pairs.filter(([i, j]) => {
      const [a, b] = [mine[i], theirs[j]];
      if (!a || !b) return false;
      if (key(a) !== key(b)) differences.push(`${measure} of ${b.text} (${a.context}): ${key(a)}, not ${key(b)}`);
      return key(a) === key(b);
    }).length;
  const { length } = pairs;
  const known = pairs.filter(
    ([i, j]) => typeof mine[i]?.indicator === 'string' && mine[i].indicator === theirs[j]?.indicator,
  );
  agree('indicator', ({ indicator }) => String(indicator));
  return {
    figures: { expected: theirs.length, given: mine.length, right: length },
    values: { expected: length, given: length, right: agree('value', ({ value, valueMax }) => `${value} ${valueMax}`) },
    units: { expected: length, given: length, right: agree('unit', ({ unit, qualifier }) => `${unit} ${qualifier}`) },
    periods: { expected: length, given: length, right: agree('period', ({ period }) => String(period)) },
    indicators: {
      expected: theirs.filter(({ indicator }) => indicator !== null).length,
      given: mine.filter(({ indicator }) => indicator !== null).length,
      right: known.length,
    },
  };
}
