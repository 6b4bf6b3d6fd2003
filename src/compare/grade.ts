import type { Counted } from '../schema/figure.ts';
import type { Grade, GradedAs } from '../schema/grade.ts';
import type { Basis } from '../schema/indicator.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { countedBy } from '../text/measure.ts';
import type { Cell } from './cell.ts';
import { type PeriodKey, periodKey } from './period-length.ts';

/** What a figure is compared by. */
interface Traits {
  readonly figure: SiteFigure;
  readonly district: string;
  readonly counted: Counted;
  readonly period: PeriodKey | null;
}

/**
 * How far the figures of a row can be compared, each with the reason in words. The reference is the largest set of
 * cells that agree in what they count and in length and time of their period; among equally large ones the newest.
 * A: in it, exact or about, without scope. B: one difference in time, scope, level or exactness. C: more than one, or
 * another count, another or an unknown length of time, another owner, or a rank. A row of one cell has no grade.
 * An editor may lower a grade with a reason, never raise it.
 */
export function gradeRow(cells: readonly Cell[], basis: Basis): Map<SiteFigure, GradedAs> {
  const reporting = cells.filter(({ main }) => main.length > 0);
  const traits = reporting.flatMap(({ district, main }) => main.map((figure) => traitsOf(figure, district, basis)));
  if (reporting.length === 1) return new Map(traits.map(({ figure }) => [figure, ALONE]));
  const reference = referenceOf(traits);
  return new Map(traits.map((one) => [one.figure, lowered(gradeOf(one, reference, basis), one.figure)]));
}

/** The grade of a figure that does not stand for its district. */
export const NOT_SHOWN: GradedAs = { grade: null, reason: '表中代表这个地区的是别的数字' };

const ALONE: GradedAs = { grade: null, reason: '仅一地报道' };

/** An editor's grade counts where it is worse than that of the rules: nothing is ever raised. */
function lowered(ruled: GradedAs, { lowered: wish }: SiteFigure): GradedAs {
  if (wish === null || ruled.grade === null || ruled.grade >= wish.grade) return ruled;
  const reason = `编者：${wish.reason}`;
  return { grade: wish.grade, reason: ruled.grade === 'A' ? reason : `${ruled.reason}；${reason}` };
}

function traitsOf(figure: SiteFigure, district: string, basis: Basis): Traits {
  const { unit, periodStart: start, periodEnd: end } = figure;
  return { figure, district, counted: countedBy(unit), period: periodKey({ start, end }, basis) };
}

/** What the row is held against; null when no figure is dated and the district's own. */
interface Reference {
  readonly counted: Counted;
  readonly period: PeriodKey;
  readonly levels: string;
  /** One of its figures, to speak of. */
  readonly figure: SiteFigure;
  readonly districts: number;
}

function referenceOf(traits: readonly Traits[]): Reference | null {
  const eligible = traits.filter(({ figure, period }) => figure.owner === null && period !== null);
  const groups = [...Map.groupBy(eligible, keyOf).values()].map((members) => ({
    members,
    districts: new Set(members.map(({ district }) => district)).size,
    newest:
      members
        .map(({ figure }) => figure.periodSortKey)
        .toSorted()
        .at(-1) ?? '',
  }));
  const [best] = groups.toSorted((a, b) => b.districts - a.districts || (a.newest < b.newest ? 1 : -1));
  const { counted, period = null, figure } = best?.members[0] ?? {};
  if (best === undefined || counted === undefined || period === null || figure === undefined) return null;
  return { counted, period, figure, districts: best.districts, levels: usualLevels(best.members) };
}

function keyOf({ counted, period }: Traits): string {
  return `${counted} ${period?.length} ${period?.time}`;
}

/** The levels that most figures have; none before any. */
function usualLevels(members: readonly Traits[]): string {
  const counts = [...Map.groupBy(members, ({ figure }) => figure.levels.join('、'))];
  return counts.toSorted(([a, one], [b, other]) => other.length - one.length || a.length - b.length)[0]?.[0] ?? '';
}

function gradeOf(one: Traits, reference: Reference | null, basis: Basis): GradedAs {
  const hard = hardDifferences(one, reference, basis);
  const soft = softDifferences(one, reference, basis);
  const grade: Grade = hard.length > 0 || soft.length > 1 ? 'C' : soft.length === 1 ? 'B' : 'A';
  const reason = [...hard, ...soft].join('；');
  return { grade, reason: reason === '' ? agreement(reference) : reason };
}

function agreement(reference: Reference | null): string {
  const others = (reference?.districts ?? 1) - 1;
  return others === 0 ? '拿它作比较的标准' : `可比：和另外 ${others} 个地区数的一样、时间一样`;
}

function hardDifferences({ figure, counted, period }: Traits, reference: Reference | null, basis: Basis): string[] {
  const { owner, unit, periodLabel } = figure;
  if (basis === 'rank') return ['名次各有各的评比范围'];
  const found: string[] = [];
  if (owner !== null) found.push(`属${owner}，不是这个地区的`);
  if (reference !== null && counted !== reference.counted) {
    found.push(`这里以“${unit ?? '无量词'}”计，其余多以“${reference.figure.unit ?? '无量词'}”计`);
  }
  if (basis !== 'flow') return found;
  if (period === null) return [...found, `${periodLabel === UNDATED ? '' : `${periodLabel}，`}时间长短不详`];
  if (reference !== null && period.length !== reference.period.length) {
    found.push(`这里是${periodLabel}，其余多是${reference.figure.periodLabel}，时间长短不同`);
  }
  return found;
}

const UNDATED = '时间不详';

function softDifferences({ figure, period }: Traits, reference: Reference | null, basis: Basis): string[] {
  const { scope, levels, precision, periodLabel } = figure;
  const found: string[] = [];
  if (reference !== null && differsInTime(period, reference.period, basis)) {
    found.push(period === null ? UNDATED : `这里是${periodLabel}，其余多是${reference.figure.periodLabel}`);
  }
  if (scope !== null) found.push(`只是${scope}`);
  const own = levels.join('、');
  if (reference !== null && own !== reference.levels) {
    found.push(
      `${own === '' ? '没有说级别' : `这里是${own}`}，其余多${reference.levels === '' ? '没有说级别' : `是${reference.levels}`}`,
    );
  }
  const inexact = INEXACT[precision];
  if (inexact !== undefined) found.push(inexact);
  return found;
}

/** Of periods of different length the time is not told besides. */
function differsInTime(period: PeriodKey | null, reference: PeriodKey, basis: Basis): boolean {
  if (period === null) return basis !== 'flow';
  return period.length === reference.length && period.time !== reference.time;
}

const INEXACT: Readonly<Partial<Record<SiteFigure['precision'], string>>> = {
  above: '只知道实际更多',
  below: '只知道实际更少',
  range: '只知道在两数之间',
};
