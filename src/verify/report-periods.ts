import type { Yaml } from '../markdown/frontmatter.ts';
import { type NamedPeriods, namedPeriods } from '../schema/period.ts';

/** The periods that a report's frontmatter declares, as far as they are valid. */
export interface ReportPeriods {
  /** Of figures that name none; null when it is missing. */
  period: string | null;
  names: NamedPeriods;
  /** Whether the names could be read; if not, that is told already, and no name can be called unknown. */
  complete: boolean;
}

/** Reads them from frontmatter that may be broken in any way. */
export function periodsOf(frontmatter: Yaml | null): ReportPeriods {
  const data = frontmatter?.data;
  const field = (key: string): unknown =>
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  const period = field('period');
  const parsed = namedPeriods.safeParse(field('periods') ?? {});
  return {
    period: typeof period === 'string' || typeof period === 'number' ? String(period) : null,
    names: parsed.success ? parsed.data : {},
    complete: parsed.success && frontmatter?.problems.length === 0,
  };
}
