import type { NumberKind } from '../schema/ledger.ts';
import type { QuantityRead } from './quantity.ts';

/** One number that stands in a running text; `start` and `end` are UTF-16 offsets. */
export interface NumberFound {
  kind: NumberKind;
  start: number;
  end: number;
  /** As printed, without white space inside: 近50人, 43.611万元, 2022年9月, 第十四次, 8+X. */
  text: string;
  /** Null for names and dates that are no quantity. */
  quantity: QuantityRead | null;
  /** How many things 各 or 均 spreads it over: 全国、省级各1个 → 2; undefined when over none. */
  each?: number;
}
