import type { Passage } from './passage.ts';
import { closesSentence, looseBrackets } from './sentence-edges.ts';

/** A short line without marks, and what speaks for its being a heading (above 0) or a caption (below). */
export interface BareLine {
  /** Index among the passages. */
  at: number;
  text: string;
  score: number;
  /** Its words, and those with the short line above that it may be the lower half of. */
  readings: readonly string[];
}

/** The score of what can be no heading. */
export const NEVER = -100;

const LONGEST = 40;

/** Whether a passage is short and ends like no sentence, so that it may be a heading, a caption or a piece. */
export function isBare({ kind, text }: Passage): boolean {
  if (kind !== null || text.length > LONGEST || STARTS_OR_STOPS.test(text)) return false;
  if (QUESTION.test(text)) return false;
  if (looseBrackets(text).open.length > 0) return false;
  return !closesSentence(text) || (/[!！?？]$/.test(text) && text.length <= LONGEST_CALL && !/[。；]/.test(text));
}

/** A comma at the end, or a sentence that ends before it. */
const STARTS_OR_STOPS = /[，、,]$|[。；！？][”’」』）)]*[^”’」』）)。；！？!?]/;
/** What an interviewer asks. */
const QUESTION = /^(?:记者|问|主持人|Q\d*)\s*[:：].*[？?]$/;
const LONGEST_CALL = 26;
