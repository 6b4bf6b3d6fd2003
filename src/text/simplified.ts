import characters from 'opencc-js/dict/TSCharacters';

/**
 * Simplified characters by their traditional ones (OpenCC's character table, the first reading of each),
 * of the same length in UTF-16 units. 乾 and 著 are left out: each is a character of its own besides.
 */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  characters.split('|').flatMap((pair): [string, string][] => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    const same = traditional.length === simplified.length && traditional !== simplified;
    return same && !'乾著'.includes(traditional) ? [[traditional, simplified]] : [];
  }),
);
