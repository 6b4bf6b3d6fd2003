import { distance } from 'fastest-levenshtein';

/** `X（最接近的名称）`, or nothing when no known name is close. */
export function nearestHint(name: string, known: Iterable<string>): string | undefined {
  const found = nearest(name, known);
  return found === null ? undefined : `${found}（最接近的名称）`;
}

/** The known name closest to a mistyped one, if it is close: two letters or a third of them differ. */
function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(name.length > 3 ? 2 : 1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
