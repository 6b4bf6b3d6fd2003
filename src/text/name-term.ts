import type { Zone } from './number-span.ts';

const TITLES = [/《[^《》\n]{1,80}》/g, /〈[^〈〉\n]{1,80}〉/g];
/** Each kind by itself, since a quotation in an utterance stands in marks of another kind. */
const QUOTATIONS = [
  /“[^“”\n]{1,200}”/g,
  /‘[^‘’\n]{1,200}’/g,
  /「[^「」\n]{1,200}」/g,
  /『[^『』\n]{1,200}』/g,
  /"[^"\n]{1,200}"/g,
];
const SPEAKING = '说|表示|介绍|告诉|坦言|感慨|感叹|回忆|笑道|称赞|直言|强调|指出|问道|答道|如是';
const SPOKEN_BEFORE = new RegExp(`(?:${SPEAKING})[^，。；！？]{0,6}[:：，]$`);
const SPOKEN_AFTER = new RegExp(`^[，,]?[^，。；！？“”]{0,12}(?:${SPEAKING}|道[，。])`);
/** Longer than any term, and as short as no utterance. */
const LONGEST = 30;
const SHORTEST = 10;

/** Titles and short quoted terms; an utterance in quotation marks is running text. */
export function termZones(form: string): Zone[] {
  const quoted = QUOTATIONS.flatMap((pattern) => zonesOf(form, pattern));
  return [...TITLES.flatMap((pattern) => zonesOf(form, pattern)), ...quoted.filter((zone) => isTerm(form, zone))];
}

const NUMBERED = /^[二三四五六七八九十百千万两]\p{Script=Han}{1,7}$/u;

/** A short quoted term that begins with a Chinese numeral is a name as a whole: “两在两同”, “三个仪式”. */
export function termNameAt(form: string, at: number, term: Zone | null): Zone | null {
  if (term?.start !== at - 1) return null;
  return NUMBERED.test(form.slice(at, term.end - 1)) ? { start: at, end: term.end - 1 } : null;
}

function zonesOf(form: string, pattern: RegExp): Zone[] {
  return [...form.matchAll(pattern)].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length }));
}

function isTerm(form: string, { start, end }: Zone): boolean {
  const inside = form.slice(start + 1, end - 1);
  if (inside.length > LONGEST || /[。！？!?；;…]|[，,]$/.test(inside)) return false;
  if (SPOKEN_BEFORE.test(form.slice(Math.max(0, start - 12), start))) return false;
  return inside.length < SHORTEST || !SPOKEN_AFTER.test(form.slice(end, end + 20));
}
