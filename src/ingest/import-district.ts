import { pinyin } from 'pinyin-pro';
import type { District } from '../schema/district.ts';
import { readingForm } from '../text/reading-form.ts';

/** Whose report it is: a district of the site, or one to be added to it. */
export type ImportDistrict =
  | { known: true; id: string; name: string }
  /** `order` is the next free one of districts.yml. */
  | { known: false; id: string; name: string | null; order: number };

/**
 * The district of a source: the one that the editor says by its id, else the one whose name is printed. One
 * that the site does not have yet gets an id from its name's pinyin, without the last 市, 区, 县
 * (青石县 → qingshi); a source that names none has the id `unknown`.
 */
export function importDistrict(
  printed: string | null,
  said: string | undefined,
  districts: readonly District[],
): ImportDistrict {
  const name = printed === null ? null : readingForm(printed);
  const match = districts.find(({ id, ...names }) => (said === undefined ? isCalled(name, names) : id === said));
  if (match) return { known: true, id: match.id, name: match.name };
  const order = Math.max(0, ...districts.map((district) => district.order)) + 1;
  return { known: false, id: said ?? newId(name, districts), name: printed, order };
}

/** By its full name, by its name without 市, 区 or 县, or with its city before it. */
function isCalled(printed: string | null, { name, city }: Omit<District, 'id'>): boolean {
  return printed === name || printed === stem(name) || printed === `${city}${name}`;
}

function newId(name: string | null, districts: readonly District[]): string {
  if (name === null) return 'unknown';
  const syllables = pinyin(stem(name), { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  const id = syllables.join('').replace(/[^a-z]/g, '') || 'unknown';
  const taken = new Set(districts.map((district) => district.id));
  let free = id;
  for (let i = 2; taken.has(free); i += 1) free = `${id}-${i}`;
  return free;
}

function stem(name: string): string {
  return name.length > 2 ? name.replace(/[市区县]$/, '') : name;
}
