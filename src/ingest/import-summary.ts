import type { Finding } from '../schema/finding.ts';
import type { ImportDistrict } from './import-district.ts';
import type { ImportedSource } from './import-source.ts';
import type { SourceNumber } from './source-number.ts';
import { sourceSections } from './source-section.ts';

/** What the summary tells besides the source itself. */
interface Told {
  file: string;
  district: ImportDistrict;
  /** Names of the proposed indicators by figure. */
  proposed: ReadonlyMap<SourceNumber, string>;
  findings: readonly Finding[];
}

/** What an import found, moved and doubts, in Chinese, line by line. */
export function importSummary(source: ImportedSource, { file, district, proposed, findings }: Told): string {
  return [
    `读了 ${file}：${KINDS[source.kind]}，${source.characters} 字。`,
    ...mastheadLines(source, district),
    ...sectionLines(source),
    ...captionLines(source),
    ...numberLines(source, proposed),
    ...findingLines(findings),
  ].join('\n');
}

const KINDS = { text: '纯文本', html: '网页', docx: 'Word 文档', pdf: 'PDF' } as const;

function mastheadLines({ masthead }: ImportedSource, district: ImportDistrict): string[] {
  const { organisation, headline, subheadline, date, byline, credits } = masthead;
  const people = Object.entries({ ...byline, ...credits }).map(([role, names]) => `${role} ${names.join('、')}`);
  return [
    `  单位：${organisation ?? '没有认出来'}`,
    ...districtLines(district),
    `  题目：${headline ?? '没有认出来'}${subheadline === null ? '' : `（副题：${subheadline}）`}`,
    `  日期：${date ?? '不详'}`,
    `  署名：${people.length === 0 ? '没有' : people.join('，')}`,
  ];
}

function districtLines(district: ImportDistrict): string[] {
  if (district.known) return [`  地区：${district.name}（${district.id}）`];
  if (district.name === null) return ['  地区：没有认出来，暂记为 unknown；请用 --district 地区代号 指明'];
  return [
    `  地区：${district.name}，还没有登记。请在 content/districts.yml 末尾加上（代号是拟的，所属市请填写）：`,
    `    - id: ${district.id}`,
    `      name: ${district.name}`,
    '      city: ',
    `      order: ${district.order}`,
  ];
}

function sectionLines({ blocks }: ImportedSource): string[] {
  const sections = sourceSections(blocks);
  const headings = sections.filter(({ heading }) => heading !== null);
  return [
    `小标题 ${headings.length} 个：`,
    ...sections.map(({ heading, level, paragraphs }) => {
      const words = heading?.view.text ?? '（小标题之前）';
      return `${'  '.repeat(Math.max(1, level - 1))}${words}，${paragraphs.length} 段`;
    }),
  ];
}

function captionLines({ blocks }: ImportedSource): string[] {
  const captions = blocks.filter(({ block }) => block.kind === 'caption');
  return [
    `图片说明 ${captions.length} 条${captions.length === 0 ? '。' : '：'}`,
    ...captions.map(({ view }) => `  ${view.text}`),
  ];
}

function numberLines({ found }: ImportedSource, proposed: ReadonlyMap<SourceNumber, string>): string[] {
  const count = (kind: string): number => found.filter((number) => number.found.kind === kind).length;
  const figures = found.filter((number) => number.found.kind === 'figure');
  return [
    `数字 ${count('figure')} 个，其中 ${proposed.size} 个配上了指标；另有日期 ${count('date')} 个，名称里的数 ${count('name')} 个。`,
    ...figures.map((number) => {
      const { section, paragraph } = number.ledger;
      return `  第 ${section} 部分第 ${paragraph} 段  ${number.found.text}  ${proposed.get(number) ?? '（未配指标）'}`;
    }),
  ];
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['没有存疑的地方。'];
  return [
    `请核对 ${findings.length} 处：`,
    ...findings.map(
      ({ line, column, message, advice }) => `  第 ${line} 行第 ${column} 列：${message.replace(/。$/, '')}。${advice}`,
    ),
  ];
}
