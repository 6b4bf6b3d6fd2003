import { resolveFolder, type LockFile } from './lock-file.ts';

/** An optional dependency that some package names and the lock has no fitting entry for. */
export interface OptionalGap {
  parent: string;
  name: string;
  wanted: string;
  found: string | undefined;
}

/**
 * Every optional dependency without an entry in the lock, or with one of another version.
 * One gap is enough for `npm ci` to refuse the lock ("Missing: … from lock file").
 */
export function findOptionalGaps(lock: LockFile): OptionalGap[] {
  const gaps: OptionalGap[] = [];
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
      const folder = resolveFolder(lock, parent, name);
      const found = folder === undefined ? undefined : lock.packages[folder]?.version;
      if (!fits(found, wanted)) gaps.push({ parent, name, wanted, found });
    }
  }
  return gaps;
}

/** Platform packages are pinned exactly; a range is npm's own business and needs only an entry. */
function fits(found: string | undefined, wanted: string): boolean {
  if (found === undefined) return false;
  return /^\d/.test(wanted) ? found === wanted : true;
}
