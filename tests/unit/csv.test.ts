import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/publish/csv.ts';
import type { DataTable } from '../../src/publish/data-table.ts';

const table = (text: string): DataTable => ({
  name: 'x',
  label: '字',
  title: '每行一段文字',
  key: ['text'],
  columns: {
    text: { type: 'text', meaning: '文字' },
    value: { type: 'number', meaning: '数' },
    levels: { type: 'list', meaning: '级别' },
    none: { type: 'text', optional: true, meaning: '没有的' },
  },
  rows: [{ text, value: 43.611, levels: ['全国', '省级'], none: null }],
});

describe('toCsv', () => {
  it('writes columns in their order, lists joined, nothing for null', () => {
    expect(toCsv(table('近50人'), 'plain')).toBe('text,value,levels,none\r\n近50人,43.611,全国、省级,\r\n');
  });

  it('is read back by another program as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [row] = parse(toCsv(table(text), 'plain'), { columns: true, record_delimiter: '\r\n' }) as unknown[];
        expect(row).toEqual({ text, value: '43.611', levels: '全国、省级', none: '' });
      }),
    );
  });

  it('begins with a byte order mark for Excel, and guards what Excel would run', () => {
    const csv = toCsv(table('=HYPERLINK("x")'), 'excel');
    expect(csv.startsWith('\uFEFFtext,')).toBe(true);
    for (const formula of ['=1+1', '+1', '-1', '@x']) expect(toCsv(table(formula), 'excel')).toContain(`'${formula}`);
    expect(toCsv(table('=1+1'), 'plain')).not.toContain("'=");
  });
});
