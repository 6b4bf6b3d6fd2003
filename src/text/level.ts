import type { Level } from '../schema/level.ts';

/** Every word that a set of levels may be made of, longest first. */
const WORDS: readonly (readonly [string, Level])[] = [
  ['设区市级', '设区市级'],
  ['县区级', '县区级'],
  ['国家级', '全国'],
  ['全国', '全国'],
  ['省级', '省级'],
  ['市级', '设区市级'],
  ['区级', '县区级'],
  ['省', '省级'],
  ['市', '设区市级'],
  ['区', '县区级'],
];

const SINGLE: ReadonlySet<string> = new Set(['全国', '省级', '设区市级', '县区级']);

/**
 * Levels named by one word of a figure's title: `省级` → [省级], `全国及省市` → [全国, 省级, 设区市级];
 * [] when the word is no level. A lone 市级 or 区级 is refused, because whose 市 it is depends on the
 * district: the editor resolves it.
 */
export function readLevels(word: string): Level[] {
  if (SINGLE.has(word)) return WORDS.filter(([name]) => name === word).map(([, level]) => level);
  const levels: Level[] = [];
  let rest = word;
  while (rest !== '') {
    const joined = /^[及和、与]/.exec(rest);
    if (joined && levels.length > 0) rest = rest.slice(1);
    const found = WORDS.find(([name]) => rest.startsWith(name));
    if (!found) return [];
    levels.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  return levels.length > 1 ? [...new Set(levels)] : [];
}

/** Whether a title's word looks like a level but leaves open which: 市级, 区级, 国家级, 省. */
export function isDoubtfulLevel(word: string): boolean {
  return !SINGLE.has(word) && WORDS.some(([name]) => name === word);
}
