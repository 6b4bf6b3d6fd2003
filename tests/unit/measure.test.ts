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
  ['佳', 'other'],
  [null, 'other'],
])('%s counts %s', (unit, counted) => {
  expect(countedBy(unit)).toBe(counted);
});
