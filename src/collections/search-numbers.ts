import { type NumberEntry, type NumberShard, shardCount, toShards } from '../search/number-shards.ts';
import { getDistricts } from './districts.ts';
import { getFigures } from './figures.ts';
import { getIndicatorNames } from './indicator-names.ts';

/** Into how many files the figures are dealt out. */
export async function getNumberShardCount(): Promise<number> {
  return shardCount((await getFigures()).length);
}

/** The files of figures by which a number is found. */
export async function getNumberShards(): Promise<NumberShard[]> {
  const [figures, names, districts] = await Promise.all([getFigures(), getIndicatorNames(), getDistricts()]);
  const districtNames = new Map(districts.map(({ id, name }) => [id, name]));
  return toShards(
    figures.map(({ value, valueMax, text, unit, precision, indicator, district, ...figure }): NumberEntry => {
      const { periodLabel: period, periodSortKey: order, href } = figure;
      return {
        value,
        valueMax,
        text,
        unit,
        exact: precision === 'exact',
        indicator: names.get(indicator) ?? indicator,
        district: districtNames.get(district) ?? district,
        period,
        order,
        href,
      };
    }),
  );
}
