import type { Random } from '../search/random.ts';
import { firm, person, place, programme, word } from './invented-words.ts';

/** An indicator of the registry that counts what happened in a time. */
export interface BenchIndicator {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly topic: string;
}

export interface BenchDistrict {
  readonly id: string;
  readonly name: string;
}

/** Topics by id with the indicators that figures of their sections belong to. */
export type BenchTopics = ReadonlyMap<
  string,
  { readonly name: string; readonly indicators: readonly BenchIndicator[] }
>;

/** A report of some 2,000 characters and 30 figures, as an editor writes it. */
export function inventReport(random: Random, { id, name }: BenchDistrict, day: string, topics: BenchTopics): string {
  const year = String(Number(day.slice(0, 4)) - 1);
  const front = [
    `district: ${id}`,
    `organisation: ${name}总工会`,
    `headline: ${word(random, 2)}${random.pick(['聚力', '扬帆', '同行', '争先'])} ${word(random, 2)}${random.pick(['新篇', '担当', '暖心', '赋能'])}`,
    `published: ${day}`,
    `period: "${year}"`,
    `byline:\n  本报通讯员: [${person(random)}]\n  本报记者: [${person(random)}]`,
    `credits:\n  责编: [${person(random)}]`,
    `photos:\n  - ${person(random)}在${firm(random)}讲课`,
    'form: digest',
    `summary: ${name}总工会${year}年在${place(random)}开展${programme(random)}，职工${person(random)}等参加。`,
  ];
  const told = new Set<string>();
  const sections = [...topics].map(([topic, { name: title, indicators }]) => {
    const heading = `## [${title}](../../topics/${topic}.md)：${programme(random)}和${word(random, 3)}`;
    const paragraphs = Array.from({ length: 3 }, () => inventParagraph(random, name, year, indicators, told));
    return [heading, ...paragraphs].join('\n\n');
  });
  return `---\n${front.join('\n')}\n---\n\n${sections.join('\n\n')}\n`;
}

function inventParagraph(
  random: Random,
  name: string,
  year: string,
  indicators: readonly BenchIndicator[],
  told: Set<string>,
): string {
  const sentences = [
    `${random.pick([`${year}年，`, '同年，', '此外，'])}${name}总工会在${place(random)}${tell(random)}。`,
    figureSentence(random, year, random.pick(indicators), told),
    `${person(random)}是${firm(random)}的${random.pick(['焊工', '车间主任', '质检员', '驾驶员', '技术员'])}，${tell(random)}。`,
    ...(random.below(2) === 0 ? [figureSentence(random, year, random.pick(indicators), told)] : []),
  ];
  return sentences.join('');
}

function tell(random: Random): string {
  return random.pick([
    () => `联合${firm(random)}办起${programme(random)}，把${word(random, 2)}和${word(random, 2)}送到${place(random)}`,
    () => `听取${person(random)}、${person(random)}等职工对${word(random, 3)}的意见，改进了${programme(random)}`,
    () =>
      `带领班组在${word(random, 2)}工序上试用新的${word(random, 2)}办法，${random.pick(['少走了弯路', '省下了料', '稳住了质量'])}`,
    () =>
      `每逢${random.pick(['周末', '月初', '雨季', '春节前'])}到${place(random)}值守，为${random.pick(['骑手', '环卫工', '女职工', '司机'])}解决${word(random, 2)}难题`,
  ])();
}

/** The district's own figure of an indicator once in a report, then those of its places. */
function figureSentence(random: Random, year: string, { id, name, units }: BenchIndicator, told: Set<string>): string {
  const figure = (title: string): string =>
    `[${amount(random, random.pick(units))}](../../indicators/${id}.md${title})`;
  if (!told.has(id)) {
    told.add(id);
    return `${year}年，全区${name}${figure('')}。`;
  }
  const where = place(random);
  return `${where}和${firm(random)}牵头，${programme(random)}使${where}的${name}达到${figure(` "${where}"`)}。`;
}

function amount(random: Random, unit: string): string {
  const value = 1 + random.below(10 ** (1 + random.below(4)));
  if (unit === '元') return `${random.below(900) + 1}.${random.below(9) + 1}万元`;
  return random.below(4) === 0 ? `${value}余${unit}` : `${value}${unit}`;
}
