/** Colours of `src/styles/tokens.css` for what has no style sheet: pictures and the browser's own frame. */
export const PAPER = '#fbfaf6';
export const PAPER_DARK = '#171614';
export const INK = '#1c1a17';
export const MUTED = '#625c52';
export const RULE = '#d8d2c5';
export const RULE_STRONG = '#8f887b';
export const SEAL = '#a3211c';
