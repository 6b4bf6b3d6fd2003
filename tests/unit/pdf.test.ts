import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../src/ingest/pdf.ts';
import { type PdfFont, type PdfLine, mappedFont, songFont, utf16be, writeImagePdf, writePdf } from '../pdf-writer.ts';

const unicode = songFont('UniGB-UCS2-H', utf16be);

/** Lines of one size below each other. */
const column = (texts: string[], x: number, y: number, { size = 12, step = 18 } = {}): PdfLine[] =>
  texts.map((text, i) => ({ text, x, y: y - i * step, size }));

const read = async (...pages: PdfLine[][]) => (await pdfText(writePdf(pages, unicode))).text;

describe('pdfText', () => {
  const simplified = '青石县总工会新建工会38家，“五小”竞赛12场（含6场）。';
  it.each<[string, PdfFont]>([
    ['UniGB-UCS2-H', unicode],
    ['UniGB-UTF16-H', songFont('UniGB-UTF16-H', utf16be)],
    ['GBK-EUC-H', songFont('GBK-EUC-H', (text) => iconv.encode(text, 'gbk'))],
    ['GB-EUC-H', songFont('GB-EUC-H', (text) => iconv.encode(text, 'gb2312'))],
    ['ToUnicode', mappedFont(simplified)],
  ])('reads a font coded by %s', async (_, font) => {
    const page = column([simplified], 60, 700);
    expect(await pdfText(writePdf([page], font))).toEqual({ text: `${simplified}\n`, unmapped: 0 });
  });

  it('reads traditional text in Big5', async () => {
    const font = songFont('ETen-B5-H', (text) => iconv.encode(text, 'big5'), { ordering: 'CNS1', name: 'MSung-Light' });
    expect((await pdfText(writePdf([column(['臨溪區總工會，三十八家'], 60, 700)], font))).text).toBe(
      '臨溪區總工會，三十八家\n',
    );
  });

  it('writes the character that is meant for one that looks the same', async () => {
    expect(await read(column(['⼯会金\uF90A︵一︶'], 60, 700))).toBe('工会金金（一）\n');
  });

  it('gives a line for each printed line, whatever their order in the file', async () => {
    const lines = column(['第一行', '第二行', '第三行'], 60, 700);
    expect(await read(lines.toReversed())).toBe('第一行\n第二行\n第三行\n');
  });

  it.each([
    ['scaled by its matrix', '', '12 0 0 12', (i: number) => [60, 700 - i * 18] as const],
    ['on a page turned right', '/Rotate 90', '0 12 -12 0', (i: number) => [100 + i * 18, 60] as const],
    ['on a page turned over', '/Rotate 180', '-12 0 0 -12', (i: number) => [500, 100 + i * 18] as const],
    ['on a page turned left', '/Rotate 270', '0 -12 12 0', (i: number) => [500 - i * 18, 700] as const],
  ])('reads text %s', async (_, page, matrix, place) => {
    const lines = ['去年新建工会三十八家', '其中六家', '会员一千二百人'].map((text, i) => {
      const [x, y] = place(i);
      return { text, x, y, size: 12, matrix };
    });
    expect((await pdfText(writePdf([lines], unicode, { page }))).text).toBe(
      `${lines.map(({ text }) => text).join('\n')}\n`,
    );
  });

  it('leaves a blank line at a wide gap, another size of type and a new page; shows indents', async () => {
    const headline: PdfLine = { text: '凝心聚力开新篇', x: 60, y: 780, size: 24 };
    const first = column(['去年新建工会三十八家', '其中六家为新业态', '会员一千二百人'], 60, 740);
    const indented: PdfLine = { text: '今年以来', x: 84, y: 686, size: 12 };
    const number: PdfLine = { text: '12', x: 280, y: 40, size: 12 };
    expect(await read([headline, ...first, indented, number], column(['下一页'], 60, 740))).toBe(
      '凝心聚力开新篇\n\n去年新建工会三十八家\n其中六家为新业态\n会员一千二百人\n　　今年以来\n\n12\n\n下一页\n',
    );
  });

  it.each([0, 7])(
    'reads columns one after the other, below a headline across them, baselines %d points apart',
    async (apart) => {
      const headline: PdfLine = { text: '凝心聚力开新篇凝心聚力开新篇凝心聚力', x: 60, y: 780, size: 24 };
      const left = ['左栏的第一行文字', '左栏的第二行文字', '左栏的第三行文字', '左栏的第四行'];
      const right = ['右栏的第一行文字', '右栏的第二行文字', '右栏的第三行文字'];
      const third = ['末栏的第一行文字', '末栏的第二行文字', '末栏的第三行文字'];
      const page = [headline, ...column(left, 60, 740), ...column(right, 180, 740 - apart), ...column(third, 300, 740)];
      expect(await read(page)).toBe(
        `${headline.text}\n\n${left.join('\n')}\n\n${right.join('\n')}\n${third.join('\n')}\n`,
      );
    },
  );

  it('reads rows of narrow cells as a table and a single gap as a space', async () => {
    const cells = [
      ['项目', '数量', '会员'],
      ['建会', '38家', '1200人'],
      ['帮扶', '412户', '6人'],
      ['竞赛', '15场', '90人'],
    ];
    const rows = cells.flatMap((row, i) =>
      row.map((text, j) => ({ text, x: 60 + j * 100, y: 700 - i * 18, size: 12 })),
    );
    const line = column(['星期三'], 200, 800);
    expect(await read([...rows, ...line, ...column(['4月26日'], 60, 800)])).toBe(
      `4月26日 星期三\n\n${cells.map((row) => row.join('\t')).join('\n')}\n`,
    );
  });

  it('has no text for pictures', async () => {
    expect(await pdfText(writeImagePdf())).toEqual({ text: '', unmapped: 0 });
  });

  it('refuses damaged and locked files and fonts without meaning', async () => {
    const page = column(['青石县总工会新建工会'], 60, 700);
    const whole = writePdf([page], unicode);
    await expect(pdfText(whole.subarray(0, 700))).rejects.toThrow('PDF 已损坏');
    const lock = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
    await expect(pdfText(writePdf([page], unicode, { trailer: lock }))).rejects.toThrow('PDF 加了密码');
    await expect(pdfText(writePdf([page], mappedFont('甲')))).rejects.toThrow('字体没有注明文字编码');
  });

  it('shows a single character without meaning as a box', async () => {
    const text = '青石县总工会新建基层工会三十八家，其中新业态工会六家，会员一千二百人。';
    const font = mappedFont(text.replace('县', ''));
    expect(await pdfText(writePdf([column([text], 60, 700)], font))).toEqual({
      text: `${text.replace('县', '□')}\n`,
      unmapped: 1,
    });
  });

  it('gives the same text each time, of sixty full pages too', async () => {
    const lines = column(
      Array.from({ length: 40 }, (_, i) => `第${i}条：青石县总工会新建基层工会三十八家，六家为新业态工会`),
      60,
      800,
    );
    const bytes = writePdf(
      Array.from({ length: 60 }, () => lines),
      unicode,
    );
    const first = await pdfText(bytes);
    expect(await pdfText(bytes)).toEqual(first);
    expect(first.text.split('\n').filter((line) => line !== '').length).toBe(2400);
  });
});
