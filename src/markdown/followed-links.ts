import type { Edit } from '../text/edits.ts';
import { type Destination, destinationsOf } from './destinations.ts';
import { readTarget } from './target.ts';

/**
 * The edits that let the links of a Markdown text follow files that move. The text's own path is `from`
 * now and `to` then; `moved` gives any file's path then. Of an address as much stays as can.
 */
export function followedLinks(text: string, from: string, to: string, moved: (path: string) => string): Edit[] {
  return destinationsOf(text).flatMap((destination) => {
    const target = readTarget(from, destination.url);
    if (!('path' in target)) return [];
    const goal = moved(target.path);
    return leadsTo(to, destination.url, goal) ? [] : [addressEdit(text, destination, to, goal)];
  });
}

function leadsTo(from: string, url: string, goal: string): boolean {
  const target = readTarget(from, url);
  return 'path' in target && target.path === goal;
}

/** What stands behind `#` is no part of the address. */
function addressEdit(text: string, { start, end }: Destination, from: string, goal: string): Edit {
  const [address = ''] = text.slice(start, end).split('#', 1);
  return { start, end: start + address.length, text: addressOf(address, from, goal) };
}

/** As few of the address's last parts as will do give way to those of the goal. */
function addressOf(address: string, from: string, goal: string): string {
  const [parts, goalParts] = [address.split('/'), goal.split('/')];
  for (let count = 1; count <= Math.min(parts.length, goalParts.length); count += 1) {
    const candidate = [...parts.slice(0, -count), ...goalParts.slice(-count)].join('/');
    if (leadsTo(from, candidate, goal)) return candidate;
  }
  return relativeAddress(from, goal);
}

function relativeAddress(from: string, goal: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = goal.split('/');
  const apart = folders.findIndex((folder, i) => folder !== parts[i]);
  const shared = apart < 0 ? folders.length : apart;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
