import { CLUBS, DEEDS, PEOPLE, PLACES, SIGNS, THINGS, TOWNS } from './invented-words.ts';
import { type Random, seeded } from './random.ts';

/** An invented page and the truth about it: the text of each of its blocks as shown. */
export interface InventedPage {
  readonly url: string;
  readonly html: string;
  readonly town: string;
  readonly blocks: readonly InventedBlock[];
}

export interface InventedBlock {
  readonly text: string;
  readonly topic: string;
}

/** The same pages for the same seed. */
export function inventSite(count: number, seed = 7, paragraphs = 12): InventedPage[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => inventPage(random, number, paragraphs));
}

const TOPICS = ['music', 'sport', 'reading'];

function inventPage(random: Random, number: number, paragraphs: number): InventedPage {
  const town = random.pick(TOWNS);
  const blocks: InventedBlock[] = [{ text: `${town}${random.pick(CLUBS)}第${number + 1}号纪事`, topic: '' }];
  const sections = TOPICS.map((topic) => inventSection(random, topic, paragraphs / 3, blocks));
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>不在索引里的题目</title></head><body>
    <nav>不在索引里的导航</nav><main id="main" data-pagefind-body data-pagefind-filter="district:${town}">
    <h1 data-pagefind-filter="kind:纪事">${escape(blocks[0]?.text ?? '')}</h1>${sections.join('')}</main></body></html>`;
  return { url: `/clubs/${number}/`, html, town, blocks };
}

function inventSection(random: Random, topic: string, length: number, blocks: InventedBlock[]): string {
  const heading = `${random.pick(PLACES)}里的${random.pick(CLUBS)}`;
  blocks.push({ text: heading, topic });
  const body = Array.from({ length }, () => inventParagraph(random, topic, blocks));
  const cells = [random.pick(PEOPLE), `${random.below(9000)}人次`, random.pick(SIGNS)];
  blocks.push(...cells.map((text) => ({ text, topic })));
  const row = cells.map((text) => `<td>${marked(random, text)}</td>`).join('');
  return `<section data-topic="${topic}"><h2 id="h-${topic}">${heading}</h2>${body.join('\n')}<table><tr>${row}</tr></table></section>`;
}

function inventParagraph(random: Random, topic: string, blocks: InventedBlock[]): string {
  const sentences = Array.from({ length: 2 + random.below(4) }, () => inventSentence(random));
  blocks.push({ text: sentences.join(''), topic });
  const spans = sentences.map(
    (text) => `<span id="s-${random.below(2 ** 31).toString(36)}">${marked(random, text)}</span>`,
  );
  return `<p>\n  ${spans.join('')}\n</p>`;
}

function inventSentence(random: Random): string {
  const { pick, below } = random;
  const patterns = [
    () => `${pick(PEOPLE)}和${pick(PEOPLE)}在${pick(PLACES)}${pick(DEEDS)}，来了${below(400)}人。`,
    () => `${pick(CLUBS)}添了${below(90)}${pick(THINGS)}，${pick(SIGNS)}；${pick(DEEDS)}。`,
    () =>
      `${1950 + below(70)}年${1 + below(12)}月起，每逢${pick(['雨天', '月末', '夜班后', '开学前'])}，${pick(PEOPLE)}${pick(DEEDS)}！`,
    () => `有人问：${pick(SIGNS)}是什么？答：${pick(PLACES)}，${below(60)}个座位，${pick(CLUBS)}常去。`,
  ];
  return pick(patterns)();
}

/** The text with inline elements around some of its characters, which change nothing of what is read. */
function marked(random: Random, text: string): string {
  const characters = [...text].map((character) => {
    const safe = escape(character);
    return random.below(12) === 0 ? random.pick([`<a href="#x">${safe}</a>`, `<b>${safe}</b>`, `${safe}<wbr>`]) : safe;
  });
  return characters.join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
