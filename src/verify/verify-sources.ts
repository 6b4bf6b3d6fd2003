import { UnreadableSource } from '../ingest/unreadable-source.ts';
import { frontmatterOf } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import type { Finding } from '../schema/finding.ts';
import { report as reportSchema } from '../schema/report.ts';
import type { Code } from './catalogue.ts';
import type { ContentFile } from './content-file.ts';
import { toFinding } from './finding.ts';
import type { Source } from './source.ts';
import { type Verification, verifyReport } from './verify-report.ts';
import { readVocabulary } from './vocabulary.ts';

/** A file of the folder of sources. */
export interface SourceFile {
  /** As the editor called it. */
  path: string;
  sha256: string;
  /** What the import reads in it. Throws `UnreadableSource`. */
  read: () => Promise<Source>;
}

/**
 * Holds every published report against the source with its fingerprint. A report without source, and a
 * source without report, are told.
 */
export async function verifySources(
  files: readonly ContentFile[],
  sources: AsyncIterable<SourceFile>,
): Promise<Verification[]> {
  const reports = files.filter(({ path }) => path.startsWith('content/reports/'));
  const due = new Map(Map.groupBy(reports, fingerprintOf));
  const vocabulary = readVocabulary(files);
  const done: Verification[] = [];
  for await (const file of sources) {
    const own = due.get(file.sha256) ?? [];
    due.delete(file.sha256);
    const read = own.length === 0 ? about(file.path, 'source-unmatched') : await sourceOf(file);
    if ('code' in read) done.push({ report: file.path, findings: [read], ledger: null });
    else done.push(...own.map((report) => verifyReport(files, report, read, vocabulary)));
  }
  for (const { path } of [...due.values()].flat()) {
    done.push({ report: path, findings: [about(path, 'source-absent')], ledger: null });
  }
  return done;
}

async function sourceOf({ path, read }: SourceFile): Promise<Source | Finding> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableSource) return about(path, 'source-unreadable', error.message);
    throw error;
  }
}

function about(file: string, code: Code, message?: string): Finding {
  return toFinding(code, { file, line: 1, column: 1, ...(message === undefined ? {} : { message }) });
}

/** Null for a report that names no source, or none that can be read. */
function fingerprintOf({ text }: ContentFile): string | null {
  return reportSchema.safeParse(frontmatterOf(parseTree(text))?.data).data?.source?.sha256 ?? null;
}
