import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { dataTable, flatCells } from '../../src/publish/data-table.ts';
import { toWorkbook } from '../../src/publish/workbook.ts';
import { madeTwice } from '../downloads/another-day.ts';
import { AWKWARD, inventedTables } from '../downloads/invented-tables.ts';

const tables = inventedTables();
const sheetsOf = (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes), { trim: false });
const partsOf = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

describe('toWorkbook', () => {
  it('has a sheet for each table with its header and rows, as another library reads them', async () => {
    const sheets = await sheetsOf(await toWorkbook(tables));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数字', '地区', '说明']);
    tables.forEach((table, i) => {
      const rows = table.rows.map((row) => flatCells(table, row).map((cell) => cell || (cell === 0 ? 0 : null)));
      expect(sheets[i]?.data).toEqual([Object.keys(table.columns), ...rows]);
    });
  });

  it('explains every column, and says how the data may be used', async () => {
    const data = (await sheetsOf(await toWorkbook(tables))).at(-1)?.data ?? [];
    const meanings = tables.flatMap(({ label, columns }) =>
      Object.entries(columns).map(([name, { meaning }]) => [label, name, meaning]),
    );
    expect(data.slice(0, 1 + meanings.length)).toEqual([['工作表', '列', '含义'], ...meanings]);
    expect(data.find(([title]) => title === '许可')?.join()).toContain('CC BY 4.0');
  });

  it('keeps a text a text, whatever it begins with, and holds no formula', async () => {
    const bytes = await toWorkbook(tables);
    const column = (await sheetsOf(bytes))[0]?.data.slice(1).map(([, text]) => text);
    expect(column).toEqual(AWKWARD);
    expect(partsOf(bytes).filter(([, xml]) => /<f[\s>]/.test(xml ?? ''))).toEqual([]);
  });

  it('gives back any text', async () => {
    const character = fc.constantFrom(...'=+-@\'"<>&_x0A; \t\n', '工', '会', '𠮷', '·', '，');
    const text = fc.string({ unit: character, minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const columns = { text: { type: 'text', meaning: '文字' } } as const;
        const rows = texts.map((one) => ({ text: one }));
        const table = dataTable({ name: 'x', label: '字', title: '每行一段', key: ['text'], columns, rows });
        const [sheet] = await sheetsOf(await toWorkbook([table]));
        expect(sheet?.data).toEqual([['text'], ...texts.map((one) => [one])]);
      }),
      { numRuns: 30 },
    );
  });

  it('has its header bold and in view', async () => {
    const sheets = partsOf(await toWorkbook(tables)).filter(([name]) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(name ?? ''),
    );
    expect(sheets).toHaveLength(3);
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<row r="1"><c r="A1" s="[1-9]/);
      expect(xml).toMatch(/<row r="2"><c r="A2" t="s"/);
    }
  });

  it('gives the same bytes on another day in another time zone', async () => {
    const [today, later] = await madeTwice(() => toWorkbook(tables));
    expect(Buffer.compare(today, later)).toBe(0);
  });
});
