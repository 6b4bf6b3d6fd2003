import { parseReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import { report } from '../schema/report.ts';
import { checkApparatus } from './check-apparatus.ts';
import { checkBody } from './check-body.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkData } from './check-data.ts';
import { checkFigures } from './check-figures.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkMarkup } from './check-markup.ts';
import { checkPath } from './check-path.ts';
import { checkPeriods } from './check-periods.ts';
import { checkStocks } from './check-stocks.ts';
import type { ContentFile } from './content-file.ts';
import { withoutFrontmatter } from './missing-frontmatter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that can be said about one report without its source. */
export function checkReport({ path, text }: ContentFile, vocabulary: Vocabulary): Finding[] {
  const parsed = parseReport(path, text);
  const { frontmatter, tree } = parsed;
  if (!frontmatter) return [withoutFrontmatter(path, text)];
  return [
    ...checkData(path, frontmatter, report),
    ...checkPath(parsed, vocabulary),
    ...checkHeadings(parsed, vocabulary),
    ...checkBody(parsed),
    ...checkMarkup(path, tree, parsed.slips),
    ...checkLinks(path, tree, vocabulary),
    ...checkFigures(parsed, vocabulary),
    ...checkPeriods(parsed),
    ...checkStocks(parsed, vocabulary),
    ...checkConflicts(parsed),
    ...checkApparatus(parsed),
  ];
}
