import { spanOf, type TimeWord } from './period-time.ts';

/**
 * The words of time that say when something happened: none that is part of a title or a name, describes
 * a thing (2019年成立的工会) or names the year of accounts. 2021年至2023年 is one word.
 */
export function governing(text: string, words: readonly TimeWord[]): TimeWord[] {
  const named = insideNames(text);
  const kept: TimeWord[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    if (named[word.start] === 1 || describes(text, word)) continue;
    if (last && TO.test(text.slice(last.end, Math.min(word.start, last.end + GAP))))
      kept[kept.length - 1] = stretch(last, word);
    else kept.push(word);
  }
  return kept;
}

const TO = /^\s*(?:-|—{1,2}|–|~|至|到)\s*$/;
const GAP = 6;

function stretch(from: TimeWord, to: TimeWord): TimeWord {
  const time: TimeWord['time'] = (clock) => {
    const first = from.time(clock);
    const year = first?.kind === 'dated' ? Number(first.start.slice(0, 4)) : clock.year;
    const last = to.time({ ...clock, year });
    return first && last && spanOf(first, last);
  };
  return { start: from.start, end: to.end, time };
}

/** Titles, and quoted words that are no sentence. */
const NAME = /《[^《》]{1,80}》|[“‘「『"][^“”‘’「」『』"，。；！？]{1,24}[”’」』"]/g;

/** 1 for each place inside a name, its opening sign excepted. */
function insideNames(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (const match of text.matchAll(NAME)) inside.fill(1, match.index + 1, match.index + match[0].length);
  return inside;
}

const FOUNDED =
  '(?:成立|建成|创办|组建|创立|入职|参加工作|退休|投产|竣工|毕业|进厂|出生|开业|投用|建立|设立|获评|当选)';
const THING = new RegExp(`^[^，。；、]{0,10}${FOUNDED}的(?![约近超\\d一二两三四五六七八九十百千])`);
const ACCOUNTS = /^(?:的)?(?:本级)?(?:工会)?(?:本级)?(?:经费|财务|收支|账目|预算|决算)/;
const CHECKED = /(?:对|进行|开展|完成|审计|审查)[^，。；]{0,24}$/;

function describes(text: string, { start, end }: TimeWord): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 28), start), text.slice(end, end + 24)];
  if (/[于生]$/.test(before) && /(?:成立|建|创办|创立|始|出生|毕业|开业)[于]?$|生于$/.test(before)) return true;
  return THING.test(after) || (ACCOUNTS.test(after) && CHECKED.test(before));
}
