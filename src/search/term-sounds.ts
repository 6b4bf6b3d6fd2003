import { pinyin } from 'pinyin-pro';
import type { SearchTerm } from './term.ts';

/** How words are spoken: pinyin without tones and spaces (ü as v), and its initials. Words without Chinese are left out. */
export function soundsOf(words: readonly string[]): SearchTerm['sounds'] {
  const sounds = words
    .filter((word) => /\p{Script=Han}/u.test(word))
    .map((word): readonly [string, string] => {
      const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
      const spoken = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
      return [spoken.join(''), spoken.map((syllable) => syllable.slice(0, 1)).join('')];
    });
  return [...new Map(sounds.map((sound) => [sound[0], sound])).values()];
}
