import type { Loader, LoaderContext } from 'astro/loaders';
import { contentRoot } from '../files/content-root.ts';
import { readContent } from '../files/content.ts';
import { figuresOf } from '../markdown/figures.ts';
import { linkedTerms } from '../markdown/linked-terms.ts';
import { parseReport } from '../markdown/parse-report.ts';
import { report } from '../schema/report.ts';
import { type ReportEntry, reportEntry } from '../schema/report-entry.ts';
import { type ContentFile, kindOf } from '../verify/content-file.ts';

/**
 * Loads `content/reports/**.md` as typed metadata. Bodies stay out of the data store, which is what lets
 * the site grow (DESIGN §5): a report's page reads and renders its own file.
 */
export function reportLoader(): Loader {
  return {
    name: 'reports',
    schema: reportEntry,
    load: async (context) => {
      await loadAll(context);
      const reload = (path: string): void => {
        if (path.replaceAll('\\', '/').includes('/content/reports/')) void loadAll(context);
      };
      context.watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}

async function loadAll({ store, parseData, generateDigest, logger }: LoaderContext): Promise<void> {
  const files = await readContent(contentRoot(), { drafts: false });
  store.clear();
  for (const file of files) {
    const data = readEntry(file);
    if (data === null) continue;
    if (typeof data === 'string') {
      logger.error(`${file.path}：${data}；运行 npm run check 看详情`);
      continue;
    }
    const id = `${data.district}/${data.name}`;
    store.set({ id, data: await parseData({ id, data }), digest: generateDigest(file.text) });
  }
}

/** Null for files that are no published report, a message for one whose frontmatter is not valid. */
function readEntry({ path, text }: ContentFile): ReportEntry | string | null {
  const kind = kindOf(path);
  if (kind.kind !== 'report') return null;
  const { frontmatter, mentions, sections, tree } = parseReport(path, text);
  const parsed = report.safeParse(frontmatter?.data);
  if (!parsed.success) return '文件头不合格';
  if (parsed.data.draft) return null;
  return {
    ...parsed.data,
    path,
    name: kind.name,
    figures: figuresOf(mentions, parsed.data.period),
    sections: sections.map(({ id, heading, topics }) => ({ id, heading, topics })),
    terms: linkedTerms({ path, tree }),
  };
}
