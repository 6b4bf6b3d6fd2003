import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { docxText } from '../../src/ingest/docx.ts';

/** The blocks of a Word file with these paragraphs. */
async function blocks(children: ISectionOptions['children']): Promise<string[]> {
  const numbering = {
    config: [{ reference: 'n', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
  };
  const document = new Document({
    numbering,
    styles: { paragraphStyles: [{ id: 'a1', name: '标题 2' }] },
    footnotes: { 1: { children: [new Paragraph('含代管工会')] } },
    sections: [{ children }],
  });
  return (await docxText(await Packer.toBuffer(document))).trimEnd().split('\n\n');
}

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });

describe('docxText', () => {
  it('reads headings by their style, English or Chinese, and bold lines', async () => {
    expect(
      await blocks([
        new Paragraph({ text: '凝心聚力', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: '建会', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ text: '帮扶', style: 'a1' }),
        new Paragraph({
          children: [new TextRun({ text: '三、', bold: true }), new TextRun({ text: '维权', bold: true })],
        }),
        new Paragraph({
          children: [
            new TextRun({ text: '去年', bold: true }),
            new TextRun('新建38家'),
            new TextRun({ text: '工会', break: 1 }),
          ],
        }),
      ]),
    ).toEqual(['# 凝心聚力', '## 建会', '## 帮扶', '**三、维权**', '去年新建38家\n工会']);
  });

  it('reads lists, tables and text boxes', async () => {
    expect(
      await blocks([
        new Paragraph({ text: '甲 3 家', bullet: { level: 0 } }),
        new Paragraph({ text: '乙', bullet: { level: 0 } }),
        new Paragraph({ text: '丙', numbering: { reference: 'n', level: 0 } }),
        new Table({ rows: [row('项目', '数量'), row('建会', '38 家')] }),
        new Textbox({ children: [new Paragraph('框里的话')], style: { width: '100pt', height: '50pt' } }),
      ]),
    ).toEqual(['- 甲 3 家\n- 乙', '1. 丙', '项目\t数量\n建会\t38 家', '框里的话']);
  });

  it('puts footnotes at the end, without arrows back', async () => {
    const children = [new TextRun('新建38家'), new FootnoteReferenceRun(1), new TextRun('。')];
    expect(await blocks([new Paragraph({ children }), new Paragraph('完')])).toEqual([
      '新建38家[1]。',
      '完',
      '1. 含代管工会',
    ]);
  });

  it('says so when the file is damaged', async () => {
    const whole = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('工会')] }] }));
    await expect(docxText(whole.subarray(0, whole.length - 40))).rejects.toThrow('.docx 文件已损坏');
  });
});
