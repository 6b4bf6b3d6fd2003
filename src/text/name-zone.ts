import { termZones } from './name-term.ts';
import { codeZones } from './name-token.ts';
import type { Zone } from './number-span.ts';

/** Where a text's numbers are names, whatever follows them. Offsets must be asked for in ascending order. */
export interface Zones {
  /** The code (8+X, A03, 〔2020〕55号, a telephone number) that holds an offset. */
  codeAt: (at: number) => Zone | null;
  /** The title or short quoted term that holds an offset. */
  termAt: (at: number) => Zone | null;
}

export function nameZones(form: string): Zones {
  return { codeAt: cursor(codeZones(form)), termAt: cursor(termZones(form)) };
}

/** The innermost zone that holds an offset. */
function cursor(zones: readonly Zone[]): (at: number) => Zone | null {
  const sorted = zones.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const open: Zone[] = [];
  let next = 0;
  return (at) => {
    for (let zone = sorted[next]; zone && zone.start <= at; zone = sorted[++next]) open.push(zone);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop();
    return open.at(-1) ?? null;
  };
}
