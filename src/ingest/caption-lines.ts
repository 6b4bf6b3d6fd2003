import { continued, type Passage } from './passage.ts';

/** Puts a caption together that breaks off at a comma and goes on in the next line, another caption by its looks. */
export function joinCaptions(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && goesOn(last, passage)) joined.splice(-1, 1, continued(last, passage.lines));
    else joined.push(passage);
  }
  return joined;
}

function goesOn(upper: Passage, lower: Passage): boolean {
  return upper.kind === 'caption' && lower.kind === 'caption' && lower.gap === 0 && /[，、,]$/.test(upper.text);
}
