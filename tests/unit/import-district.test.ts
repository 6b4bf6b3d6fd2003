import { describe, expect, it } from 'vitest';
import { importDistrict } from '../../src/ingest/import-district.ts';

const districts = [
  { id: 'qingshi', name: '青石县', city: '云川市', order: 3 },
  { id: 'linxi', name: '临溪区', city: '云川市', order: 7 },
];

describe('importDistrict', () => {
  it.each([
    ['青石县', 'qingshi'],
    ['青石', 'qingshi'],
    ['云川市临溪区', 'linxi'],
    ['臨溪區', 'linxi'],
  ])('knows %s', (printed, id) => {
    expect(importDistrict(printed, undefined, districts)).toMatchObject({ known: true, id });
  });

  it('proposes an id and an order for a new one', () => {
    expect(importDistrict('白鹭区', undefined, districts)).toEqual({
      known: false,
      id: 'bailu',
      name: '白鹭区',
      order: 8,
    });
  });

  it('gives no id twice', () => {
    expect(importDistrict('清石县', undefined, districts)).toMatchObject({ known: false, id: 'qingshi-2' });
  });

  it('lets the editor say it', () => {
    expect(importDistrict('白鹭区', 'linxi', districts)).toEqual({ known: true, id: 'linxi', name: '临溪区' });
    expect(importDistrict(null, 'heron', districts)).toMatchObject({ known: false, id: 'heron', name: null });
  });

  it('does not guess one that is not printed', () => {
    expect(importDistrict(null, undefined, districts)).toMatchObject({ known: false, id: 'unknown' });
  });
});
