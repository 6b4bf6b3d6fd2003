import type { Level } from '../schema/level.ts';
import { readLevels } from '../text/level.ts';

/** What the title of a figure link says. */
export interface FigureTitle {
  levels: Level[];
  owner: string | null;
  scope: string | null;
}

/** Reads `省级；其中新业态；属:某市` (DESIGN §4): levels, scope words joined by ；, owner. */
export function readTitle(title: string | null | undefined): FigureTitle {
  const words = (title ?? '')
    .split(/[；;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const owners = words.filter((word) => OWNER.test(word)).map((word) => word.replace(OWNER, ''));
  const others = words.filter((word) => !OWNER.test(word));
  const scopes = others.filter((word) => readLevels(word).length === 0);
  return {
    levels: [...new Set(others.flatMap(readLevels))],
    owner: owners.length === 0 ? null : owners.join('；'),
    scope: scopes.length === 0 ? null : scopes.join('；'),
  };
}

const OWNER = /^属[:：]\s*/;
