import { expect, it } from 'vitest';
import { countedBy } from '../../src/text/measure.ts';

it.each([
  ['名', 'person'],
  ['人次', 'person-time'],
  ['户', 'household'],
  ['家', 'item'],
  ['份', 'item'],
  ['场', 'event'],
  ['场(次)', 'event'],
  ['期', 'event'],
  ['元', 'money'],
  ['%', 'share'],
  ['個', 'item'],
  ['戶', 'household'],
  ['个小时', 'time'],
  ['人民币', 'money'],
  ['公里', 'other'],
  ['佳', 'other'],
  [null, 'other'],
])('%s counts %s', (unit, counted) => {
  expect(countedBy(unit)).toBe(counted);
});
