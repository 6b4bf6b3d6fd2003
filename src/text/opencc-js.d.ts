declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified …` pairs, joined by `|`; the first simplified form is the usual one. */
  const pairs: string;
  export default pairs;
}
