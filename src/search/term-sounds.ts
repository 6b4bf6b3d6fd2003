import { pinyin } from 'pinyin-pro';
import type { SearchTerm } from './term.ts';

/** How words are spoken: pinyin without tones and spaces (ü as v), and its initials. Words without Chinese are left out. */
export function soundsOf(words: readonly string[]): SearchTerm['sounds'] {
  return soundsBy(words, (word) => [likelyReading(word)]);
}

/** The same of places: no dictionary knows how each is spoken (都 is du or dou), so other readings come behind the likeliest. */
export function placeSoundsOf(names: readonly string[]): SearchTerm['sounds'] {
  return soundsBy(names, readingsOf);
}

function soundsBy(words: readonly string[], read: (word: string) => string[][]): SearchTerm['sounds'] {
  const sounds = words
    .filter((word) => /\p{Script=Han}/u.test(word))
    .flatMap(read)
    .map((spoken): readonly [string, string] => [
      spoken.join(''),
      spoken.map((syllable) => syllable.slice(0, 1)).join(''),
    ]);
  return [...new Map(sounds.map((sound) => [sound[0], sound])).values()];
}

function likelyReading(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map(plain);
}

/** A name of more readings than these has the likeliest alone: every further one makes a wrong guess likelier. */
const MOST_READINGS = 8;

/** The syllables of a word, as its characters are likely spoken together first. */
function readingsOf(word: string): string[][] {
  const likely = likelyReading(word);
  const characters = [...word];
  if (likely.length !== characters.length) return [likely];
  const choices = characters.map((character, i) => [...new Set([likely[i] ?? '', ...alternatives(character)])]);
  if (choices.reduce((product, { length }) => product * length, 1) > MOST_READINGS) return [likely];
  return choices.reduce<string[][]>(
    (readings, choice) => readings.flatMap((reading) => choice.map((syllable) => [...reading, syllable])),
    [[]],
  );
}

function alternatives(character: string): string[] {
  if (!/\p{Script=Han}/u.test(character)) return [];
  return pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }).map(plain);
}

function plain(syllable: string): string {
  return syllable.toLowerCase().replace(/[^a-z0-9]/g, '');
}
