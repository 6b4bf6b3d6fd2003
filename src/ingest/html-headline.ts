/**
 * A page's blocks with a headline: where none is a heading of the first level, the block that says the
 * same as the page's title becomes one; where there is no such block, the title itself goes to the top.
 */
export function withHeadline(blocks: readonly string[], title: string): string[] {
  const headlines = headlinesIn(title);
  const best = headlines.at(-1);
  if (best === undefined || blocks.length === 0 || blocks.some((block) => block.startsWith('# '))) return [...blocks];
  const found = blocks.findIndex((block) => headlines.some((headline) => bare(headline) === bare(block)));
  if (found === -1) return [`# ${best}`, ...blocks];
  return blocks.map((block, i) => (i === found ? `# ${block.replace(MARKS, '').replaceAll('\n', ' ')}` : block));
}

const MARKS = /^#+ |^\*\*|\*\*$/g;

/** What comes before the name of the site, the longest first: 标题_栏目_网站 → all three, two, one. */
function headlinesIn(title: string): string[] {
  const ends = [...title.matchAll(/\s*[_|｜]\s*|\s+[-–—]+\s+|-/g)].map(({ index }) => title.slice(0, index).trim());
  return [title, ...ends.toReversed()].filter((headline) => headline !== '');
}

function bare(text: string): string {
  return text.replace(MARKS, '').replace(/\s+/g, '');
}
