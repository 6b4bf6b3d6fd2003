import type { NumberFound } from '../text/number-found.ts';
import { cueForm, type Cues, type KnownIndicator, readCues } from './cue.ts';
import { type Candidate, candidates } from './cue-match.ts';
import { isAchieved, isBareSum, isPartOnly, namesHelpers } from './number-words.ts';
import { type NumberZone, numberZones } from './number-zone.ts';

/**
 * The indicator that each number of a paragraph belongs to, by the words and the measure word that it
 * stands with; one entry for each number, null where none is certain. What an indicator is known by is
 * written with it: `units`, `aliases`, `cues`, `excludes`.
 */
export function proposeIndicators(
  paragraph: string,
  numbers: readonly NumberFound[],
  indicators: readonly KnownIndicator[],
): (string | null)[] {
  const text = cueForm(paragraph);
  const cues = cuesOf(indicators);
  const figures = numbers.filter(({ kind }) => kind === 'figure');
  const zones = numberZones(text, figures);
  const chosen = new Map<NumberFound, KnownIndicator>();
  figures.forEach((figure, i) => {
    const zone = zones[i];
    if (!zone || isSingleEvent(figure) || !isAchieved(text, zone)) return;
    const earlier = figures.slice(Math.max(0, i - REACH), i).filter(({ start }) => start >= zone.sentence);
    const known = earlier.map((number): Known => ({ number, indicator: chosen.get(number) ?? null }));
    const own = choose(text, zone, figure, cues) ?? inherit(text, zone, figure, known, indicators);
    if (own !== 'doubtful') chosen.set(figure, own);
  });
  return numbers.map((number) => chosen.get(number)?.id ?? null);
}

/** 一场 in a story says that there was one, and counts nothing. */
function isSingleEvent({ text }: NumberFound): boolean {
  return /^一[场次期]$/.test(text);
}

const READ = new WeakMap<readonly KnownIndicator[], Cues>();

function cuesOf(indicators: readonly KnownIndicator[]): Cues {
  const cues = READ.get(indicators) ?? readCues(indicators);
  READ.set(indicators, cues);
  return cues;
}

/** How much must speak for an indicator, and how much more than for the next best. */
const LEAST = 1;
const LEAD = 0.4;

/** The indicator that speaks for itself; null when no words of any stand by. */
function choose(
  text: string,
  zone: NumberZone,
  { quantity }: NumberFound,
  cues: Cues,
): KnownIndicator | 'doubtful' | null {
  const found = candidates(text, zone, quantity?.unit ?? null, cues);
  const standing = namesHelpers(text, zone) ? found.filter(({ start }) => start >= zone.after.start) : found;
  const [best, second] = standing;
  if (best === undefined) return null;
  if (best.score < LEAST || (second && best.score - second.score < LEAD)) return 'doubtful';
  return found.some((other) => sharesNumber(text, other, best, zone)) ? 'doubtful' : best.indicator;
}

/** Whether a number may be the sum of two things: 职工书屋和母婴室30个. */
function sharesNumber(text: string, other: Candidate, best: Candidate, zone: NumberZone): boolean {
  if (other === best || other.end > best.start || best.start >= zone.before.end) return false;
  const between = text.slice(other.end, best.start);
  return (
    between.length <= 8 &&
    /^[”"』」)]*[、和及与][“"]?(?:[全国省市区县级星新建]*)$/.test(between) &&
    !/各\S{0,1}$/.test(text.slice(best.end, zone.before.end))
  );
}

/** A number of the same sentence that stands before. */
interface Known {
  number: NumberFound;
  indicator: KnownIndicator | null;
}

/** How many numbers back a part may look for its whole. */
const REACH = 6;

/** A part goes to what the last number with its measure word counts, a bare sum of money to the money of what stands before. */
function inherit(
  text: string,
  zone: NumberZone,
  { quantity }: NumberFound,
  known: readonly Known[],
  indicators: readonly KnownIndicator[],
): KnownIndicator | 'doubtful' {
  const unit = quantity?.unit ?? '';
  const last = known.at(-1)?.indicator;
  const sum = unit === '元' && isBareSum(text, zone) && last ? sumOf(last, unit, indicators) : null;
  const whole = known.findLast(({ number }) => number.quantity?.unit === unit)?.indicator;
  return sum ?? (isPartOnly(text, zone) ? whole : null) ?? 'doubtful';
}

/** The money of what an indicator counts, where there is one only. */
function sumOf(
  { units: own, related }: KnownIndicator,
  unit: string,
  indicators: readonly KnownIndicator[],
): KnownIndicator | null {
  if (own.includes(unit)) return null;
  const sums = indicators.filter(({ id, units }) => related.includes(id) && units.includes(unit));
  return sums.length === 1 ? (sums[0] ?? null) : null;
}
