import { type Characters, canonical } from './canonical.ts';

/** What is asked of the index: a canonical text, and whether the query was longer than what is looked for. */
export interface Question {
  readonly needle: string;
  readonly capped: boolean;
}

/** The longest run of canonical characters that is looked for; what comes after it is left out. */
export const LONGEST_QUERY = 200;

/** The question in whatever a reader typed. Its needle is empty when nothing visible was typed. */
export function toQuestion(query: string, characters?: Characters): Question {
  const found = [...canonical(query.slice(0, FAR_TOO_LONG), characters)];
  const capped = found.length > LONGEST_QUERY || query.length > FAR_TOO_LONG;
  return { needle: found.slice(0, LONGEST_QUERY).join(''), capped };
}

/** In UTF-16 units: keeps a pasted book from being normalised on every keystroke. */
const FAR_TOO_LONG = 20_000;
