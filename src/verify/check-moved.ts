import { readYaml } from '../markdown/frontmatter.ts';
import type { Finding } from '../schema/finding.ts';
import { type MovedEntry, movedList } from '../schema/moved.ts';
import { checkData } from './check-data.ts';
import { type ContentFile, kindOf, pagesOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import { nearestHint } from './nearest.ts';

/** `content/moved.yml`: its shape; every old address is none of today's pages, stands once, and leads straight to a page. */
export function checkMoved(files: readonly ContentFile[]): Finding[] {
  const file = files.find(({ path }) => kindOf(path).kind === 'moved');
  if (!file) return [];
  const yaml = readYaml(file.text);
  const entries = movedList.safeParse(yaml.data).data;
  if (!entries) return checkData(file.path, yaml, movedList);
  const pages = new Set(pagesOf(files));
  const byOld = new Map(entries.toReversed().map((entry) => [entry.from, entry]));
  return entries.flatMap((entry, i) => {
    const at = (key: string) => ({ file: file.path, ...yaml.locate([i, key]) });
    const { from, to } = entry;
    const found: Finding[] = [];
    if (byOld.get(from) !== entry)
      found.push(toFinding('moved-twice', { ...at('from'), message: `${from} 登记了两次`, actual: from }));
    else if (pages.has(from))
      found.push(toFinding('moved-living', { ...at('from'), message: `${from} 还是一个页面`, actual: from }));
    if (to !== undefined && !pages.has(to)) found.push(nowhere(at('to'), to, byOld, pages));
    return found;
  });
}

function nowhere(
  at: { file: string; line: number; column: number },
  to: string,
  byOld: ReadonlyMap<string, MovedEntry>,
  pages: ReadonlySet<string>,
): Finding {
  const next = byOld.get(to);
  const last = lastAddress(to, byOld);
  const onward = pages.has(last) ? last : undefined;
  const expected = next === undefined ? nearestHint(to, pages) : onward;
  return toFinding('moved-nowhere', {
    ...at,
    message: next === undefined ? `没有 ${to} 这个页面` : `${to} 已经${next.withdrawn ? '撤下' : '搬走'}`,
    actual: to,
    ...(expected === undefined ? {} : { expected }),
  });
}

/** Where a reader who follows all entries ends; a circle ends where it closes. */
function lastAddress(address: string, byOld: ReadonlyMap<string, MovedEntry>): string {
  const seen = new Set<string>();
  let now = address;
  for (let next = byOld.get(now)?.to; next !== undefined && !seen.has(now); next = byOld.get(now)?.to) {
    seen.add(now);
    now = next;
  }
  return now;
}
