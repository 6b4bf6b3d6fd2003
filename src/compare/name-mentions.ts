/** A name with all the ways in which it is written. */
export interface Name {
  key: string;
  forms: readonly string[];
}

/** A sentence as it is searched for names; `at` is whatever the caller knows it by. */
export interface NamedText<At> {
  at: At;
  text: string;
}

/** The names that each text holds, once each. Of names within names (模范职工之家, 职工之家) only the longest is meant. */
export function mentionsOf<At>(names: readonly Name[], texts: readonly NamedText<At>[]): Map<string, At[]> {
  const keys = keysByForm(names);
  const mentions = new Map<string, At[]>();
  if (keys.size === 0) return mentions;
  const pattern = new RegExp([...keys.keys()].toSorted(longestFirst).map(escaped).join('|'), 'gu');
  for (const { at, text } of texts) {
    const found = new Set([...text.matchAll(pattern)].flatMap(([form]) => keys.get(form) ?? []));
    for (const key of found) {
      const known = mentions.get(key);
      if (known) known.push(at);
      else mentions.set(key, [at]);
    }
  }
  return mentions;
}

/** Two names may be written alike: both are meant then. */
function keysByForm(names: readonly Name[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { key, forms } of names) for (const form of forms) keys.set(form, [...(keys.get(form) ?? []), key]);
  return keys;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
