import { parseReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import { report } from '../schema/report.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkData } from './check-data.ts';
import { checkFigures } from './check-figures.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkMarkup } from './check-markup.ts';
import { checkPath } from './check-path.ts';
import { checkPeriods } from './check-periods.ts';
import type { ContentFile } from './content-file.ts';
import { toFinding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that can be said about one report without its source. */
export function checkReport({ path, text }: ContentFile, vocabulary: Vocabulary): Finding[] {
  const parsed = parseReport(path, text);
  const { frontmatter, tree } = parsed;
  return [
    ...(frontmatter
      ? checkData(path, frontmatter, report)
      : [toFinding('frontmatter-missing', { file: path, line: 1, column: 1 })]),
    ...checkPath(parsed, vocabulary),
    ...checkHeadings(parsed),
    ...checkMarkup(path, tree, parsed.undefinedReferences),
    ...checkLinks(path, tree, vocabulary),
    ...checkFigures(parsed, vocabulary),
    ...checkPeriods(parsed),
    ...checkConflicts(parsed),
  ];
}
